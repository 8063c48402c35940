import type { Db } from '#db/client'
import { confirmedBy, currentTerms, handoverState } from '#domain/chairmanship/handover'
import { answersFor, canSeeHandovers } from '#domain/policy/handover-policy'
import { handovers } from '#server/chair/handover-rows'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'

/** The day from which the handover takes effect that waits for a word of the viewer's team; null when none does. */
export const handoverToConfirm = defineQuery({
  name: 'handover.to-confirm',
  load: async (_db: Db, _args: object) => ({}),
  can: (viewer) => canSeeHandovers(viewer),
  read: async ({ db, viewer, now }) => {
    const zone = await processZone(db)
    const waiting = (await handovers(db)).find(
      (one) =>
        handoverState(one, now, zone) === 'prepared' && answersFor(viewer, one).some((state) => !confirmedBy(one, zone).includes(state)),
    )
    return waiting === undefined ? null : { effectiveOn: currentTerms(waiting).effectiveOn }
  },
})
