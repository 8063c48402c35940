import { asc, desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { chairmanship, chairperson } from '#db/schema/chairmanship'
import { person } from '#db/schema/person'
import { canKeepRecord } from '#domain/policy/record-policy'
import type { Locale } from '#domain/text/locale'
import { dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'
import { stateNames } from '#server/people/rows/names'

/** Everything on record about the terms in the Chair, corrected rows included, latest first, each with who presided and deputised. */
export const chairmanshipDesk = defineQuery({
  name: 'record.chairmanship-desk',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canKeepRecord(viewer),
  read: async ({ db, args: { locale }, now }) => {
    const zone = await processZone(db)
    const terms = await db.select().from(chairmanship).orderBy(desc(chairmanship.effectiveOn))
    const persons = await db
      .select({
        id: chairperson.id,
        term: chairperson.chairmanshipId,
        post: chairperson.post,
        name: person.name,
        position: chairperson.position,
        validFrom: chairperson.validFrom,
        validUntil: chairperson.validUntil,
        lastKnownOn: chairperson.lastKnownOn,
        precision: chairperson.precision,
        source: chairperson.source,
        replacedAt: chairperson.replacedAt,
      })
      .from(chairperson)
      .innerJoin(person, eq(person.id, chairperson.personId))
      .orderBy(asc(chairperson.validFrom))
    const names = await stateNames(db, locale, dateIn(zone, now))
    const withPersons = terms.map((term) => ({
      ...term,
      name: names.find((name) => name.code === term.stateCode)?.name ?? term.stateCode,
      persons: persons.filter((person) => person.term === term.id),
    }))
    return {
      zone,
      terms: withPersons.filter((person) => person.replacedAt === null),
      replaced: withPersons.filter((person) => person.replacedAt !== null),
    }
  },
})
