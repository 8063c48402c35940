import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client'
import { lateObjection, proposal, silenceBreak } from '#db/schema/consultation'
import { delegationKey, ownAmong } from '#domain/policy/statement-policy'
import { MOST_LATE_OBJECTIONS, mostCharactersOn } from '#domain/statement/proposal-limits'
import { sameWords } from '#domain/statement/same-words'
import { objectionsEnd } from '#domain/statement/silence'
import type { StatementDocument } from '#domain/statement/statement-document'
import { breakSilenceInput } from '#domain/statement/statement-input'
import type { TooLate } from '#domain/time/too-late'
import type { Seal } from '#server/core/activity-chain'
import { refuse, refuseField } from '#server/core/outcome'
import { keepComparisons } from '#server/statement/rows/comparisons'
import { revisionOf } from '#server/statement/rows/statement'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * A member's written objection to a text sent in silence. Before the expiry it is put on file, and the first breaks the silence; its
 * amendments stand among the proposals. From the expiry or the withdrawal on it is put on file as late, counts for nothing, and the
 * value says so. Refuses what was not sent in silence (`not-now`), a delegation the caller does not speak for (`invalid`), no
 * paragraph of the revision (`name-paragraphs`), no words (`objection-or-amendment`), words that stand there already
 * (`same-words`) or are far longer than their paragraph (`too-long`), a second objection (`already-broken`), and more late ones than are
 * kept (`too-many-late`).
 */
export const breakSilence = statementCommand({
  name: 'statement.break-silence',
  act: 'break-silence',
  input: breakSilenceInput,
  sent: (input) => input.circulationId,
  run: async ({ tx, input, viewer, accountId, now, ...context }) => {
    const asked = context.circulations.find((circulation) => circulation.id === input.circulationId)
    if (asked?.silence == null) return refuse('not-now')
    const own = ownAmong(viewer, asked.entitled).find((delegation) => delegationKey(delegation) === input.delegation)
    if (accountId === null || own?.state == null) return refuseField('delegation', 'invalid')
    const text = await revisionOf(tx, context.statement.id, asked.revisionId)
    const home = context.statement.authoritative
    const said = text?.document.paragraphs ?? []
    const amended = said.filter(({ id }) => input.amendments[id])
    const paragraphs = said.filter((row) => input.paragraphs[row.id] === 'on' || amended.includes(row)).map(({ id }) => id)
    if (paragraphs.length === 0) return refuseField('paragraphs', 'name-paragraphs')
    if (input.objection === '' && amended.length === 0) return refuseField('objection', 'objection-or-amendment')
    const same = amended.find((row) => sameWords(input.amendments[row.id] ?? '', row.text?.[home]))
    if (same) return refuseField(`amendments.${same.id}`, 'same-words')
    const long = amended.find((row) => (input.amendments[row.id] ?? '').length > mostCharactersOn(row.text?.[home] ?? ''))
    if (long) return refuseField(`amendments.${long.id}`, 'too-long', { max: mostCharactersOn(long.text?.[home] ?? '') })
    const objection = {
      id: randomUUID(),
      circulationId: asked.id,
      stateCode: own.state,
      paragraphs,
      objection: input.objection,
      amendment: wholeAmendment(said, input.amendments),
    }
    const on = { objectKind: 'circulation', objectId: asked.id } as const
    const ended = objectionsEnd(asked.silence)
    if (now >= ended) {
      if (asked.late.filter((earlier) => earlier.stateCode === own.state).length >= MOST_LATE_OBJECTIONS)
        return refuse('too-many-late', { values: { max: MOST_LATE_OBJECTIONS } })
      await tx.insert(lateObjection).values({ ...objection, endedAt: ended, receivedAt: now, receivedBy: accountId })
      const late: TooLate = { received: now, ended, zone: context.meeting.timeZone }
      return recorded({ late }, context, { ...on, act: 'statement.objected-late', seals: [['late_objection', objection.id]] })
    }
    if (asked.breaks.some((earlier) => earlier.stateCode === own.state)) return refuse('already-broken')
    await tx.insert(silenceBreak).values({ ...objection, brokenAt: now, brokenBy: accountId })
    const seals: Seal[] = [['silence_break', objection.id]]
    for (const { id: paragraphId } of amended) {
      const id = randomUUID()
      await proposeAmendment(tx, {
        id,
        statementId: context.statement.id,
        circulationId: asked.id,
        paragraphId,
        stateCode: own.state,
        text: input.amendments[paragraphId] ?? '',
        madeAt: now,
        madeBy: accountId,
        silenceBreakId: objection.id,
      })
      seals.push(['proposal', id])
    }
    await keepComparisons(tx, context.statement.id, (compare) => {
      for (const { id, text: words } of amended) compare(words?.[home] ?? '', input.amendments[id] ?? '', home)
    })
    const first = asked.breaks.length === 0
    const onFile: { late: TooLate | null } = { late: null }
    return recorded(onFile, context, { ...on, act: first ? 'statement.silence-broken' : 'statement.objected', seals })
  },
})

async function proposeAmendment(tx: Db, row: Omit<typeof proposal.$inferInsert, 'kind' | 'organizationId'>): Promise<void> {
  await tx.insert(proposal).values({ ...row, kind: 'wording', organizationId: null })
}

// One paragraph alone: its words. Several: each behind its number in the revision.
function wholeAmendment(said: StatementDocument['paragraphs'], amendments: Record<string, string>): string {
  const found = said.flatMap(({ id }, at) => (amendments[id] ? [{ number: at + 1, words: amendments[id] }] : []))
  const [only] = found
  if (found.length === 1 && only !== undefined) return only.words
  return found.map(({ number, words }) => `${number}. ${words}`).join('\n\n')
}
