import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { proposal } from '#db/schema/consultation'
import { type Delegation, delegationKey, isSameDelegation, ownAmong } from '#domain/policy/statement-policy'
import { MOST_UNANSWERED, MOST_UNANSWERED_CHARACTERS, mostCharactersOn } from '#domain/statement/proposal-limits'
import { sameWords } from '#domain/statement/same-words'
import { canBeIn } from '#domain/statement/script'
import { isOpenTo } from '#domain/statement/state-table'
import { proposeInput } from '#domain/statement/statement-input'
import { refuse, refuseField } from '#server/core/outcome'
import { keepComparisons } from '#server/statement/rows/comparisons'
import { delegationIn, revisionOf } from '#server/statement/rows/statement'
import { waitingOf } from '#server/statement/rows/unanswered-proposals'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * A delegation's comment on, or wording for, a paragraph of a revision it received; kept even if the draft's paragraph changes.
 * Refuses from the closing time on (`closed`, with the instants), what was never sent (`not-now`), wording during silence or out of
 * consultation (`only-comments`), a delegation the caller does not speak for (`invalid`), `no-paragraph`, `same-words`, what
 * it has said already (`on-file`: a form that a browser went back to has a new key), what is far longer than its paragraph (`too-long`),
 * more than the Chair can answer (`too-many-unanswered`), and wording whose letters are not those of the language it is said to be in, or
 * of the deciding one where none is said (`other-script`).
 */
export const propose = statementCommand({
  name: 'statement.propose',
  act: 'comment',
  input: proposeInput,
  by: 'account',
  sent: (input) => input.circulationId,
  tooLate: (input, { circulations, meeting }, now) => {
    const ended = circulations.find((circulation) => circulation.id === input.circulationId)?.closesAt
    return ended === undefined || now < ended ? null : refuse('closed', { values: { received: now, ended, zone: meeting.timeZone } })
  },
  run: async ({ tx, input, viewer, accountId, now, ...context }) => {
    const asked = context.circulations.find((circulation) => circulation.id === input.circulationId)
    if (!asked) return refuse('not-now')
    if (input.kind === 'wording' && (asked.purpose === 'silence' || !isOpenTo(context.statement.kind, context.state, 'propose')))
      return refuseField('kind', 'only-comments')
    const own = ownAmong(viewer, asked.recipients).find((delegation) => delegationKey(delegation) === input.delegation)
    if (!own) return refuseField('delegation', 'invalid')
    const text = await revisionOf(tx, context.statement.id, asked.revisionId)
    const spoken = text?.document.paragraphs.find((paragraph) => paragraph.id === input.paragraphId)
    if (!spoken) return refuse('no-paragraph')
    const home = context.statement.authoritative
    const against = spoken.text?.[home] ?? ''
    if (sameWords(input.text, against)) return refuseField('text', 'same-words')
    if (await isOnFile(tx, asked.id, own, input)) return refuseField('text', 'on-file')
    const most = mostCharactersOn(against)
    if (input.text.length > most) return refuseField('text', 'too-long', { max: most })
    const waiting = await waitingOf(tx, context.statement.id, own)
    if (waiting.filter(({ paragraphId }) => paragraphId === input.paragraphId).length >= MOST_UNANSWERED)
      return refuse('too-many-unanswered', { values: { max: MOST_UNANSWERED } })
    if (waiting.reduce((sum, { length }) => sum + length, input.text.length) > MOST_UNANSWERED_CHARACTERS)
      return refuseField('text', 'too-many-unanswered', { max: MOST_UNANSWERED })
    if (input.kind === 'wording' && !canBeIn(input.text, input.language ?? home)) return refuseField('language', 'other-script')
    const id = randomUUID()
    await tx.insert(proposal).values({
      id,
      statementId: context.statement.id,
      circulationId: asked.id,
      paragraphId: input.paragraphId,
      stateCode: own.state,
      organizationId: own.organizationId,
      kind: input.kind,
      text: input.text,
      language: input.kind === 'wording' ? (input.language ?? home) : null,
      madeAt: now,
      madeBy: accountId,
    })
    if (input.kind === 'wording' && (input.language ?? home) === home)
      await keepComparisons(tx, context.statement.id, (compare) => void compare(against, input.text, home))
    return recorded(null, context, { act: 'statement.proposed', objectKind: 'proposal', objectId: id, seals: [['proposal', id]] })
  },
})

type Said = { paragraphId: string; kind: 'comment' | 'wording'; text: string }

/** Whether a delegation has said the same to this paragraph of what it was sent. */
async function isOnFile(tx: Db, circulationId: string, of: Delegation, { paragraphId, kind, text }: Said): Promise<boolean> {
  const rows = await tx
    .select({ text: proposal.text, stateCode: proposal.stateCode, organizationId: proposal.organizationId })
    .from(proposal)
    .where(and(eq(proposal.circulationId, circulationId), eq(proposal.paragraphId, paragraphId), eq(proposal.kind, kind)))
  return rows.some((row) => isSameDelegation(delegationIn(row), of) && sameWords(row.text, text))
}
