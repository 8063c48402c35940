import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { designation } from '#db/schema/designation'
import { person } from '#db/schema/person'
import { organizationName, state, stateName } from '#db/schema/state'
import { canKeepRecord } from '#domain/policy/record-policy'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { byName } from '#domain/text/name-order'
import { defineQuery } from '#server/command/define-query'
import { closedAddressMonths, processContact, processDay, silenceHours } from '#server/core/settings'
import { holdingOn, organizationsWithCapacity, statesWithCapacity, supportUnitOn } from '#server/record/rows/standing-capacity'

/** The record of the Process today, for the admin: every State and organisation with names, capacity and designations. */
export const processDesk = defineQuery({
  name: 'record.process-desk',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canKeepRecord(viewer),
  read: async ({ db, args: { locale }, now }) => {
    const today = await processDay(db, now)
    const states = await db
      .select({ code: state.code, name: stateName.shortName, officialName: stateName.officialName })
      .from(state)
      .innerJoin(stateName, and(eq(stateName.stateCode, state.code), eq(stateName.locale, locale)))
      .where(holdingOn(stateName, today))
      .orderBy(asc(stateName.sortKey))
    const capacities = await statesWithCapacity(db, locale, today)
    const designated = await db
      .select({ state: designation.stateCode, as: designation.as, name: person.name })
      .from(designation)
      .innerJoin(person, eq(person.id, designation.personId))
      .where(holdingOn(designation, today))
      .orderBy(asc(designation.validFrom))
    const organizations = await db
      .select({ id: organizationName.organizationId, shortName: organizationName.shortName, officialName: organizationName.officialName })
      .from(organizationName)
      .where(holdingOn(organizationName, today))
    const organizationCapacities = await organizationsWithCapacity(db, locale, today)
    const supportUnit = await supportUnitOn(db, today, null)
    return {
      silenceHours: await silenceHours(db),
      addressMonths: await closedAddressMonths(db),
      contact: await processContact(db),
      states: states.map((state) => ({
        ...state,
        capacity: capacities.find((row) => row.code === state.code) ?? null,
        designated: designated.filter((row) => row.state === state.code),
      })),
      organizations: organizations
        .map((organization) => ({
          ...organization,
          capacity: organizationCapacities.find((row) => row.id === organization.id) ?? null,
          supportUnit: supportUnit.includes(words(organization.shortName, organization.shortName.original)),
        }))
        .sort((a, b) => byName(locale)(words(a.shortName, locale), words(b.shortName, locale))),
    }
  },
})
