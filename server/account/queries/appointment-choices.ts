import type { Db } from '#db/client'
import type { AppointmentChoicesView } from '#domain/people/delegation-names-view'
import { canKeepAccounts } from '#domain/policy/account-policy'
import type { Locale } from '#domain/text/locale'
import { dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'
import { organizations, stateNames } from '#server/people/rows/names'

/** The choices for an appointment: every State by today's name and every organisation; and the zone of dates. */
export const appointmentChoices = defineQuery({
  name: 'account.appointment-choices',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  read: async ({ db, args, now }): Promise<AppointmentChoicesView> => {
    const zone = await processZone(db)
    const today = dateIn(zone, now)
    return {
      states: await stateNames(db, args.locale, today),
      organizations: await organizations(db, today, args.locale),
      zone,
    }
  },
})
