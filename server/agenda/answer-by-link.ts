import { answerByLinkInput } from '#domain/agenda/answer-input'
import { canAnswerByLink } from '#domain/policy/answer-policy'
import { giveAnswer } from '#server/agenda/give-answer'
import { answerLinkOf, askedByLink } from '#server/agenda/rows/answer-links'
import { defineCommand } from '#server/command/define-command'

/**
 * Who holds an answer link accepts, declines with a note, or names who will speak: the same answer as one on a desk, and on record as given
 * by a link, which it ends. A link that does not work is denied, whatever the reason. Refuses `stale` for a form made before an earlier
 * answer.
 */
export const answerByLink = defineCommand({
  name: 'agenda.answer-by-link',
  input: answerByLinkInput,
  // The token is kept nowhere, and not among the acts that were acknowledged either.
  secret: true,
  load: (tx, { token }, { now }) => answerLinkOf(tx, token, now),
  can: canAnswerByLink,
  run: async ({ tx, input: { token: _, ...input }, object: { row }, now }) =>
    giveAnswer({ tx, input, row, stands: await askedByLink(tx, row.id, now), by: null, now }),
})
