import type { Db } from '#db/client'
import type { AskedView } from '#domain/agenda/answer-view'
import type { SideNamesView } from '#domain/people/side-names-view'
import { canOpenDesk } from '#domain/policy/account-policy'
import { dateIn } from '#domain/time/calendar'
import { askedOfViewer } from '#server/agenda/rows/asked'
import { defineQuery } from '#server/command/define-query'
import { sideNames } from '#server/people/rows/side-names'

/** What was asked of the viewer and their delegations for meetings to come, by day and time; and what the delegations are called. */
export const asked = defineQuery({
  name: 'agenda.asked',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now }): Promise<{ appearances: AskedView[]; names: SideNamesView }> => {
    const found = await askedOfViewer(db, viewer, now)
    const when = ({ meeting, date, times }: AskedView) => [meeting.startsOn, meeting.id, date, times.start ?? ''].join(' ')
    return {
      appearances: found.filter(({ ended }) => ended !== 'over').sort((a, b) => (when(a) < when(b) ? -1 : 1)),
      names: await sideNames(db, dateIn('UTC', now), {
        states: found.map(({ state }) => state),
        organizations: found.map(({ organizationId }) => organizationId),
      }),
    }
  },
})
