import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client'
import { handoverAct } from '#db/schema/handover'
import { currentTerms } from '#domain/chairmanship/handover'
import { answersFor } from '#domain/policy/handover-policy'
import type { Viewer } from '#domain/policy/viewer'
import type { Instant } from '#domain/time/calendar'
import type { HandoverRow } from '#server/chair/handover-rows'
import type { Done } from '#server/command/define-command'
import { type Refusal, refuse } from '#server/core/outcome'
import { actedOn } from '#server/handover/handover-command'

type Answering = { tx: Db; input: { terms: string; state: string }; viewer: Viewer; handover: HandoverRow; accountId: string; now: Instant }

/**
 * Records a team's answer. Refuses terms replaced since the team saw them and another State (`not-open`), and a second answer
 * (`already-said`).
 */
export async function answerHandover(
  { tx, input, viewer, handover, accountId, now }: Answering,
  act: 'confirm' | 'decline',
  reason: string,
): Promise<Done<null> | Refusal> {
  const { number } = currentTerms(handover)
  if (String(number) !== input.terms || !answersFor(viewer, handover).includes(input.state)) return refuse('not-open')
  const answered = handover.acts.some((given) => given.terms === number && given.state === input.state && given.act === act)
  if (answered) return refuse('already-said')
  const id = randomUUID()
  await tx
    .insert(handoverAct)
    .values({ id, handoverId: handover.id, terms: number, act, stateCode: input.state, reason, at: now, accountId })
  return actedOn(handover, act === 'confirm' ? 'confirmed' : 'declined', ['handover_act', id])
}
