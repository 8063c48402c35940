import { confirmHandoverInput } from '#domain/chairmanship/handover-input'
import { canAnswerHandover } from '#domain/policy/handover-policy'
import { answerHandover } from '#server/handover/answer-handover'
import { handoverCommand } from '#server/handover/handover-command'

/**
 * Confirms a handover for one of the two States, on the terms shown. Once both have confirmed, it takes effect by itself. Refuses
 * other terms or another State (`not-open`), and a second answer (`already-said`).
 */
export const confirmHandover = handoverCommand({
  name: 'handover.confirm',
  input: confirmHandoverInput,
  from: ['prepared'],
  can: canAnswerHandover,
  run: (context) => answerHandover(context, 'confirm', ''),
})
