import { randomUUID } from 'node:crypto'
import { silenceBreak } from '#db/schema/consultation'
import { delegationKey, ownAmong } from '#domain/policy/statement-policy'
import { breakSilenceInput } from '#domain/statement/statement-input'
import { refuse, refuseField } from '#server/core/outcome'
import { revisionOf } from '#server/statement/rows/statement'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Breaks silence for a member, with a written objection or amendment. From the expiry instant on it is refused: the state is no
 * longer silence. Refuses `not-now`, a delegation the caller does not speak for (`invalid`), no paragraph of the revision
 * (`name-paragraphs`), no words (`objection-or-amendment`), and a second break (`already-broken`).
 */
export const breakSilence = statementCommand({
  name: 'statement.break-silence',
  act: 'break-silence',
  input: breakSilenceInput,
  sent: (input) => input.circulationId,
  run: async ({ tx, input, viewer, accountId, now, ...context }) => {
    const running = context.circulations.at(-1)
    if (running?.id !== input.circulationId || running.silence === null) return refuse('not-now')
    const own = ownAmong(viewer, running.entitled).find((delegation) => delegationKey(delegation) === input.delegation)
    if (accountId === null || own?.state == null) return refuseField('delegation', 'invalid')
    const text = await revisionOf(tx, context.statement.id, running.revisionId)
    const known = new Set(text?.document.paragraphs.map((paragraph) => paragraph.id))
    const paragraphs = Object.keys(input.paragraphs).filter((id) => known.has(id))
    if (paragraphs.length === 0) return refuseField('paragraphs', 'name-paragraphs')
    const { objection, amendment } = input
    if (objection === '' && amendment === '') return refuseField('objection', 'objection-or-amendment')
    if (running.breaks.some((earlier) => earlier.stateCode === own.state)) return refuse('already-broken')
    await tx.insert(silenceBreak).values({
      id: randomUUID(),
      circulationId: running.id,
      stateCode: own.state,
      paragraphs,
      objection,
      amendment,
      brokenAt: now,
      brokenBy: accountId,
    })
    return recorded(null, context, { act: 'statement.silence-broken', objectKind: 'circulation', objectId: running.id })
  },
})
