import { randomUUID } from 'node:crypto'
import { silenceBreak } from '#db/schema/consultation'
import { canBreakSilence, ownAmong } from '#domain/policy/statement-policy'
import { breakSilenceInput } from '#domain/statement/statement-input'
import { refuse, refuseField } from '#server/core/outcome'
import { recorded, statementCommand } from '#server/statement/statement-command'
import { revisionOf } from '#server/statement/statement-rows'

/**
 * Breaks the silence for a member, by a written objection that names paragraphs, with an amendment or without. The instant is that of this
 * transaction: at the expiry or after it the state is no longer silence, and nothing is broken (`not-now`).
 */
export const breakSilence = statementCommand({
  name: 'statement.break-silence',
  act: 'break-silence',
  input: breakSilenceInput,
  can: (viewer, { circulations }, input) => {
    const asked = circulations.find((one) => one.id === input.circulationId)
    return asked !== undefined && canBreakSilence(viewer, asked)
  },
  run: async ({ tx, input, viewer, accountId, now, ...context }) => {
    const running = context.circulations.at(-1)
    if (running?.id !== input.circulationId || running.silence === null) return refuse('not-now')
    const [own] = ownAmong(viewer, running.entitled)
    if (accountId === null || own?.state == null) return refuse('no-account')
    const text = await revisionOf(tx, context.statement.id, running.revisionId)
    const known = new Set(text?.document.paragraphs.map((one) => one.id))
    const paragraphs = Object.keys(input.paragraphs).filter((id) => known.has(id))
    if (paragraphs.length === 0) return refuseField('paragraphs', 'name-paragraphs')
    const { objection, amendment } = input
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
