import type { Db } from '#db/client'
import { termAt } from '#domain/chairmanship/holds-chair'
import { canReadRecord } from '#domain/policy/record-policy'
import type { ProcessView } from '#domain/record/process-view'
import type { Locale } from '#domain/text/locale'
import { type CalendarDate, dateIn, dayBegins } from '#domain/time/calendar'
import { termsBegun } from '#server/chair/chair-on-record'
import { lastKnownUnder, presidingUnder } from '#server/chair/chairpersons-at'
import { defineQuery } from '#server/command/define-query'
import { processName } from '#server/core/settings'
import { nameIn, stateNames } from '#server/people/rows/names'
import { organizationsWithCapacity, statesWithCapacity, supportUnitOn } from '#server/record/rows/standing-capacity'

export type AsOf = { locale: Locale; on: CalendarDate | null }

/**
 * The Process on a day (today without one): who chaired and presided, members and observers by their names then in protocol order,
 * and who ran the Support Unit. The day begins at midnight in the Process's zone. A day to come is answered as recorded today, and
 * says so (`recordedOn`).
 */
export const processOn = defineQuery({
  name: 'record.process',
  load: async (_db: Db, _args: AsOf) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, args, moment, now }): Promise<ProcessView> => {
    const zone = await moment.zone()
    const today = dateIn(zone, now)
    const on = args.on ?? today
    const at = args.on === null ? now : dayBegins(on, zone)
    const terms = await termsBegun(moment)
    const chair = termAt(terms, at, zone)
    const states = await statesWithCapacity(db, args.locale, on)
    const presiding = chair === null ? [] : await presidingUnder(db, chair, on)
    const names = await stateNames(db, args.locale, on)
    const inOffice = presiding.filter((person) => person.post === 'chairperson')
    return {
      on,
      recordedOn: on > today ? today : null,
      name: await processName(db),
      chair: chair && {
        state: chair.state,
        name: nameIn(names, chair.state),
        effectiveOn: chair.effectiveOn,
        precision: chair.precision,
        chairpersons: inOffice,
        lastKnown: inOffice.length > 0 ? null : await lastKnownUnder(db, chair, on),
        deputies: presiding.filter((person) => person.post === 'deputy'),
      },
      members: states.filter((state) => state.capacity === 'member'),
      observers: states.filter((state) => state.capacity === 'observer'),
      observingOrganizations: (await organizationsWithCapacity(db, args.locale, on)).filter(
        (organization) => organization.capacity === 'observer',
      ),
      supportUnit: await supportUnitOn(db, on, null),
      supportUnitNames: await supportUnitOn(db, on, args.locale),
    }
  },
})
