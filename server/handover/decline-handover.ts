import { declineHandoverInput } from '#domain/chairmanship/handover-input'
import { canAnswerHandover } from '#domain/policy/handover-policy'
import { answerHandover } from '#server/handover/answer-handover'
import { handoverCommand } from '#server/handover/handover-command'

/**
 * Declines a handover for one of the two States, with a reason, even after confirming it. Refuses other terms or another State
 * (`not-open`), and a second answer (`already-said`).
 */
export const declineHandover = handoverCommand({
  name: 'handover.decline',
  input: declineHandoverInput,
  from: ['prepared', 'confirmed'],
  can: canAnswerHandover,
  run: (context) => answerHandover(context, 'decline', context.input.reason),
})
