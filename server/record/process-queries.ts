import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { chairmanship, chairperson } from '#db/schema/chairmanship'
import { designation } from '#db/schema/designation'
import { person } from '#db/schema/person'
import { paper, registerEntry } from '#db/schema/register'
import { organization, stateCapacity, stateName, supportUnitMember } from '#db/schema/state'
import { termAt } from '#domain/chairmanship/holds-chair'
import { canReadRecord } from '#domain/policy/record-policy'
import type { Locale } from '#domain/text/locale'
import { type CalendarDate, dateIn, dayBegins } from '#domain/time/calendar'
import { termsAt } from '#server/chairmanship/chair-at'
import { chairpersonsAt } from '#server/chairmanship/chairperson-at'
import { defineQuery } from '#server/core/define-query'
import { processName, processZone } from '#server/core/settings'

type AsOf = { locale: Locale; on: CalendarDate | null }

/**
 * The Process as it stood on a day (today without one): who chaired and who presided, members and observers by the names they had, in the
 * protocol order of the language, and who ran the Support Unit. The day turns at midnight in the Process's zone.
 */
export const processOn = defineQuery({
  name: 'record.process',
  load: async (_db: Db, _args: AsOf) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, args, now }) => {
    const zone = await processZone(db)
    const on = args.on ?? dateIn(zone, now)
    const at = args.on === null ? now : dayBegins(on, zone)
    const terms = await termsAt(db, now, zone)
    const chair = termAt(terms, at, zone)
    const states = await statesOn(db, args.locale, on)
    const presiding = await chairpersonsAt(db, at)
    return {
      on,
      name: await processName(db),
      chair: chair && {
        state: chair.state,
        name: states.find((one) => one.code === chair.state)?.name ?? chair.state,
        effectiveOn: chair.effectiveOn,
        precision: chair.precision,
        chairpersons: presiding,
      },
      members: states.filter((one) => one.capacity === 'member'),
      observers: states.filter((one) => one.capacity === 'observer'),
      supportUnit: await supportUnitOn(db, on),
      launchedOn: '2013-06-05',
    }
  },
})

/** Every State with a standing capacity on a day, by the name it had then, in protocol order. What is not confirmed is left out. */
async function statesOn(db: Db, locale: Locale, on: CalendarDate) {
  const rows = await db
    .select({
      code: stateCapacity.stateCode,
      capacity: stateCapacity.capacity,
      since: stateCapacity.validFrom,
      precision: stateCapacity.precision,
      source: stateCapacity.source,
      name: stateName.shortName,
      officialName: stateName.officialName,
    })
    .from(stateCapacity)
    .innerJoin(stateName, and(eq(stateName.stateCode, stateCapacity.stateCode), eq(stateName.locale, locale)))
    .where(
      and(
        isNull(stateCapacity.replacedAt),
        isNull(stateName.replacedAt),
        lte(stateCapacity.validFrom, on),
        or(isNull(stateCapacity.validUntil), gt(stateCapacity.validUntil, on)),
        lte(stateName.validFrom, on),
        or(isNull(stateName.validUntil), gt(stateName.validUntil, on)),
      ),
    )
    .orderBy(asc(stateName.sortKey))
  return rows
}

async function supportUnitOn(db: Db, on: CalendarDate): Promise<string[]> {
  const rows = await db
    .select({ name: organization.shortName })
    .from(supportUnitMember)
    .innerJoin(organization, eq(organization.id, supportUnitMember.organizationId))
    .where(and(lte(supportUnitMember.validFrom, on), or(isNull(supportUnitMember.validUntil), gt(supportUnitMember.validUntil, on))))
    .orderBy(asc(organization.shortName))
  return rows.map((row) => row.name)
}

/** All chairmanships in the order of time with those who presided, by the names of each one's beginning, and the meetings of the ribbon. */
export const chairmanships = defineQuery({
  name: 'record.chairmanships',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, args, now }) => {
    const zone = await processZone(db)
    const terms = await termsAt(db, now, zone)
    const names = await db
      .select()
      .from(stateName)
      .where(and(eq(stateName.locale, args.locale), isNull(stateName.replacedAt)))
    const nameOn = (code: string, on: string) =>
      names.find((one) => one.stateCode === code && one.validFrom <= on && (one.validUntil === null || on < one.validUntil))?.shortName ??
      code
    const presided = await db
      .select({
        effectiveOn: chairmanship.effectiveOn,
        name: person.name,
        position: chairperson.position,
        from: chairperson.validFrom,
        source: chairperson.source,
      })
      .from(chairperson)
      .innerJoin(chairmanship, eq(chairmanship.id, chairperson.chairmanshipId))
      .innerJoin(person, eq(person.id, chairperson.personId))
      .where(and(isNull(chairperson.replacedAt), isNull(chairmanship.replacedAt)))
      .orderBy(asc(chairperson.validFrom))
    const meetings = await db
      .select({
        slug: registerEntry.slug,
        type: registerEntry.type,
        ordinal: registerEntry.ordinal,
        startsOn: registerEntry.startsOn,
        precision: registerEntry.precision,
        title: registerEntry.title,
      })
      .from(registerEntry)
      .where(
        and(
          eq(registerEntry.audience, 'public'),
          eq(registerEntry.external, false),
          or(
            eq(registerEntry.type, 'som'),
            eq(registerEntry.type, 'ministerial'),
            eq(registerEntry.slug, 'conference-2011'),
            eq(registerEntry.type, 'coordinators'),
          ),
        ),
      )
      .orderBy(asc(registerEntry.startsOn))
      .limit(60)
    const current = termAt(terms, now, zone)
    return {
      today: dateIn(zone, now),
      terms: terms.map((term, at) => ({
        ...term,
        name: nameOn(term.state, term.effectiveOn),
        until: terms[at + 1]?.effectiveOn ?? term.endsOn,
        current: term.effectiveOn === current?.effectiveOn,
        chairpersons: presided.filter((one) => one.effectiveOn === term.effectiveOn),
      })),
      meetings,
    }
  },
})

/** National Coordinators and focal points of each State on a day. */
export const designations = defineQuery({
  name: 'record.designations',
  load: async (_db: Db, _args: AsOf) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, args, now }) => {
    const on = args.on ?? dateIn(await processZone(db), now)
    return db
      .select({ state: designation.stateCode, as: designation.as, name: person.name, position: designation.position })
      .from(designation)
      .innerJoin(person, eq(person.id, designation.personId))
      .where(
        and(
          isNull(designation.replacedAt),
          lte(designation.validFrom, on),
          or(isNull(designation.validUntil), gt(designation.validUntil, on)),
        ),
      )
      .orderBy(asc(designation.validFrom))
  },
})

/** The papers and outcomes the record names, the latest first; those of a meeting for participants are not among them. */
export const papers = defineQuery({
  name: 'record.papers',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db }) => {
    const rows = await db
      .select({
        id: paper.id,
        title: paper.title,
        kind: paper.kind,
        languages: paper.languages,
        date: paper.date,
        source: paper.source,
        slug: registerEntry.slug,
        meeting: registerEntry.title,
        audience: registerEntry.audience,
      })
      .from(paper)
      .leftJoin(registerEntry, eq(registerEntry.id, paper.entryId))
      .orderBy(asc(paper.date))
      .limit(400)
    return rows.filter((row) => row.audience !== 'participants').reverse()
  },
})
