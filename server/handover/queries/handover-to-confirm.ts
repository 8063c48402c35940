import type { Db } from '#db/client'
import { confirmedBy, currentTerms, handoverState } from '#domain/chairmanship/handover'
import { answersFor, canSeeHandovers } from '#domain/policy/handover-policy'
import { defineQuery } from '#server/command/define-query'

/** The effective day of the handover that waits for the viewer's team to answer; null if none. */
export const handoverToConfirm = defineQuery({
  name: 'handover.to-confirm',
  load: async (_db: Db, _args: object) => ({}),
  can: (viewer) => canSeeHandovers(viewer),
  read: async ({ viewer, moment, now }) => {
    const zone = await moment.zone()
    const waiting = (await moment.handovers()).find(
      (handover) =>
        handoverState(handover, now, zone) === 'prepared' &&
        answersFor(viewer, handover).some((state) => !confirmedBy(handover, zone).includes(state)),
    )
    return waiting === undefined ? null : { effectiveOn: currentTerms(waiting).effectiveOn }
  },
})
