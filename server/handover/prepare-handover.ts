import { randomUUID } from 'node:crypto'
import { handover, handoverTerms } from '#db/schema/handover'
import { handoverState, isOpen } from '#domain/chairmanship/handover'
import { prepareHandoverInput } from '#domain/chairmanship/handover-input'
import { canPrepareHandover } from '#domain/policy/handover-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { checkedTerms } from '#server/handover/handover-terms'
import { statesWithCapacity } from '#server/record/rows/standing-capacity'

/**
 * Prepares the handover from the State in the Chair to another, at midnight of a future day. Refuses `another-open`, `no-chair`, the
 * State in the Chair (`same-chair`), one that is no Member State then (`no-member`), and what `checkedTerms` refuses: `in-the-past`,
 * `no-date`, `overlap-after`, `no-slot`.
 */
export const prepareHandover = defineCommand({
  name: 'handover.prepare',
  input: prepareHandoverInput,
  by: 'account',
  load: async () => ({}),
  can: (viewer) => canPrepareHandover(viewer),
  run: async ({ tx, input: { incoming, ...typed }, accountId, moment, now }) => {
    const zone = await moment.zone()
    const chair = await moment.chair()
    if (chair === null) return refuse('no-chair')
    if (chair.state === incoming) return refuseField('incoming', 'same-chair')
    const open = (await moment.handovers()).some((known) => isOpen(handoverState(known, now, zone)))
    if (open) return refuse('another-open')
    const checked = await checkedTerms(tx, typed, now, zone)
    if (!checked.ok) return checked
    const members = (await statesWithCapacity(tx, 'en', checked.terms.effectiveOn)).filter((state) => state.capacity === 'member')
    if (!members.some((member) => member.code === incoming)) return refuseField('incoming', 'no-member')
    const [id, termsId] = [randomUUID(), randomUUID()]
    await tx.insert(handover).values({ id, outgoingState: chair.state, incomingState: incoming, preparedAt: now, preparedBy: accountId })
    await tx
      .insert(handoverTerms)
      .values({ id: termsId, handoverId: id, number: 1, ...checked.terms, reason: '', setAt: now, setBy: accountId })
    return done(
      { id },
      {
        act: 'handover.prepared',
        objectKind: 'handover',
        objectId: id,
        seals: [
          ['handover', id],
          ['handover_terms', termsId],
        ],
      },
    )
  },
})
