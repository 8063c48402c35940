import { and, asc, desc, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { Db } from '#db/client'
import { chairmanship, chairperson } from '#db/schema/chairmanship'
import { person } from '#db/schema/person'
import { registerEntry } from '#db/schema/register'
import { stateName } from '#db/schema/state'
import type { ChairmanshipsView } from '#domain/chairmanship/chairmanships-view'
import { type Term, termAt } from '#domain/chairmanship/holds-chair'
import type { MeetingType } from '#domain/meeting/meeting-terms'
import { canReadRecord } from '#domain/policy/record-policy'
import { addDays, type CalendarDate, dateIn, dayBegins } from '#domain/time/calendar'
import { termsBegun } from '#server/chair/chair-on-record'
import { defineQuery } from '#server/command/define-query'
import { processTexts } from '#server/core/settings'
import type { AsOf } from '#server/record/queries/process-on'

/** The meetings the ribbon marks: those of officials and ministers, and the conferences. */
const ON_THE_RIBBON: MeetingType[] = ['som', 'ministerial', 'coordinators', 'conference']

const MOST_MARKS = 60

// One query for each type, along its own index: the few ribbon meetings are not searched among thousands of workshops.
async function onTheRibbon(db: Db, today: CalendarDate) {
  const marks = []
  for (const type of ON_THE_RIBBON)
    marks.push(
      ...(await db
        .select({
          slug: registerEntry.slug,
          type: registerEntry.type,
          ordinal: registerEntry.ordinal,
          startsOn: registerEntry.startsOn,
          endsOn: registerEntry.endsOn,
          precision: registerEntry.precision,
          title: registerEntry.title,
        })
        .from(registerEntry)
        .where(
          and(
            eq(registerEntry.audience, 'public'),
            eq(registerEntry.type, type),
            eq(registerEntry.external, false),
            lte(registerEntry.startsOn, today),
          ),
        )
        .orderBy(desc(registerEntry.startsOn))
        .limit(MOST_MARKS)),
    )
  return marks.sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1)).slice(0, MOST_MARKS)
}

// The public meetings at which ceremonies were.
async function meetingsAt(db: Db, terms: readonly { ceremonyAt: string | null }[]) {
  const slugs = terms.flatMap(({ ceremonyAt }) => (ceremonyAt === null ? [] : [ceremonyAt]))
  return slugs.length === 0
    ? []
    : db
        .select({ slug: registerEntry.slug, title: registerEntry.title })
        .from(registerEntry)
        .where(and(inArray(registerEntry.slug, slugs), eq(registerEntry.audience, 'public')))
}

/**
 * All chairmanships in order of time with who presided, and the ribbon's meetings with the State in the Chair at each. A State has
 * its name of the last day of its term up to `on` (today without one).
 */
export const chairmanships = defineQuery({
  name: 'record.chairmanships',
  load: async (_db: Db, _args: AsOf) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, args, moment, now }): Promise<ChairmanshipsView> => {
    const zone = await moment.zone()
    const today = dateIn(zone, now)
    const terms = await termsBegun(moment)
    const names = await db
      .select()
      .from(stateName)
      .where(and(eq(stateName.locale, args.locale), isNull(stateName.replacedAt)))
    const nameOn = (code: string, on: string) =>
      names.find((name) => name.stateCode === code && name.validFrom <= on && (name.validUntil === null || on < name.validUntil))
        ?.shortName ?? code
    const presided = await db
      .select({
        effectiveOn: chairmanship.effectiveOn,
        name: person.name,
        post: chairperson.post,
        position: chairperson.position,
        from: chairperson.validFrom,
        precision: chairperson.precision,
        lastKnownOn: chairperson.lastKnownOn,
        source: chairperson.source,
      })
      .from(chairperson)
      .innerJoin(chairmanship, eq(chairmanship.id, chairperson.chairmanshipId))
      .innerJoin(person, eq(person.id, chairperson.personId))
      .where(and(isNull(chairperson.replacedAt), isNull(chairmanship.replacedAt)))
      .orderBy(asc(chairperson.validFrom))
    const meetings = await onTheRibbon(db, today)
    const current = termAt(terms, args.on === null ? now : dayBegins(args.on, zone), zone)
    const asKnownOn = args.on ?? today
    const nameOf = (term: Term, until: string | null) => {
      const last = until === null ? asKnownOn : [addDays(until, -1), asKnownOn].sort()[0]
      return nameOn(term.state, [last ?? term.effectiveOn, term.effectiveOn].sort()[1] ?? term.effectiveOn)
    }
    const chairThen = (day: string) => {
      const term = termAt(terms, dayBegins(day, zone), zone)
      return term && nameOn(term.state, day)
    }
    const untilOf = (at: number) => terms[at]?.endsOn ?? terms[at + 1]?.effectiveOn ?? null
    const ceremonyAt = await meetingsAt(db, terms)
    return {
      today,
      role: await processTexts(db, 'process-chair-role'),
      terms: terms.map(({ ceremonyOn, ceremonyFrom, ceremonyPlanned, ceremonyAt: slug, ceremonySource, ...term }, at) => ({
        ...term,
        ceremony:
          ceremonyOn === null
            ? null
            : {
                on: ceremonyOn,
                from: ceremonyFrom ?? ceremonyOn,
                planned: ceremonyPlanned,
                at: ceremonyAt.find((meeting) => meeting.slug === slug) ?? null,
                source: ceremonySource,
              },
        name: nameOf(term, untilOf(at)),
        until: untilOf(at),
        untilPrecision: term.endsOn === null ? (terms[at + 1]?.precision ?? 'day') : ('day' as const),
        current: term.effectiveOn === current?.effectiveOn,
        chairpersons: presided.filter((person) => person.effectiveOn === term.effectiveOn),
      })),
      meetings: meetings.reverse().map((meeting) => ({ ...meeting, chairThen: chairThen(meeting.startsOn) })),
    }
  },
})
