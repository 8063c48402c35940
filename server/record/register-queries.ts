import { and, asc, desc, eq, exists, gte, inArray, isNull, lt, lte, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { issuance } from '#db/schema/issuance'
import { participation } from '#db/schema/meeting'
import { paper, registerClaim, registerEntry, registerLink, registerState } from '#db/schema/register'
import { canReadPublished } from '#domain/policy/agenda-policy'
import { canReadRecord } from '#domain/policy/record-policy'
import { isAdmin, isOfTheChair, isSupportUnit, organizationsOf, statesOf, type Viewer } from '#domain/policy/viewer'
import type { Locale } from '#domain/text/locale'
import { defineQuery } from '#server/core/define-query'
import { processDay } from '#server/core/settings'
import { stateNames } from '#server/people/queries'
import { participantsOfMeetings } from '#server/publication/participants'
import { narrowedBy, type RegisterFilter } from '#server/record/narrowed-by'

const PAGE = 40

/** What a list shows of an entry. */
export const LISTED = {
  slug: registerEntry.slug,
  type: registerEntry.type,
  ordinal: registerEntry.ordinal,
  title: registerEntry.title,
  theme: registerEntry.theme,
  startsOn: registerEntry.startsOn,
  endsOn: registerEntry.endsOn,
  precision: registerEntry.precision,
  city: registerEntry.city,
  country: registerEntry.country,
  external: registerEntry.external,
  standing: registerEntry.standing,
}

/** Meetings of the register the viewer may read, the latest first, forty a page; `before` is the last row's mark of the page above. */
export const register = defineQuery({
  name: 'record.register',
  load: async (_db: Db, _args: { before: string | null; filter: RegisterFilter }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, viewer, args: { before, filter } }) => {
    const rows = await db
      .select({ ...LISTED, id: registerEntry.id })
      .from(registerEntry)
      .where(and(readableBy(db, viewer), beforeMark(before), ...(await narrowedBy(db, filter))))
      .orderBy(desc(registerEntry.startsOn), desc(registerEntry.id))
      .limit(PAGE + 1)
    const meetings = rows.slice(0, PAGE)
    const last = meetings.at(-1)
    return {
      meetings: meetings.map(({ id: _, ...one }) => asStanding(one)),
      next: rows.length > PAGE && last ? `${last.startsOn}_${last.id}` : null,
    }
  },
})

/** What a list says of an entry: of a programme that was withdrawn its title and year alone. */
export function asStanding<T extends Listed>(entry: T): T {
  if (entry.standing !== 'withdrawn') return entry
  const year = entry.startsOn.slice(0, 4)
  return {
    ...entry,
    theme: null,
    city: null,
    country: null,
    startsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
    precision: 'year' as const,
  }
}

type Listed = Pick<typeof registerEntry.$inferSelect, 'standing' | 'theme' | 'city' | 'country' | 'startsOn' | 'endsOn' | 'precision'>

// The page ends are marks (date and id), not offsets: the hundredth page costs what the first does.
function beforeMark(mark: string | null): SQL | undefined {
  const [startsOn, id] = (mark ?? '').split('_')
  if (!startsOn || !id) return undefined
  return and(lte(registerEntry.startsOn, startsOn), or(lt(registerEntry.startsOn, startsOn), lt(registerEntry.id, id)))
}

/** What the register can be narrowed by, as far as anybody may know: years, types and places of public meetings, and States. */
export const registerChoices = defineQuery({
  name: 'record.register-choices',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, args, now }) => {
    const [first] = await db
      .select({ on: registerEntry.startsOn })
      .from(registerEntry)
      .where(eq(registerEntry.audience, 'public'))
      .orderBy(asc(registerEntry.startsOn))
      .limit(1)
    const [last] = await db
      .select({ on: registerEntry.startsOn })
      .from(registerEntry)
      .where(eq(registerEntry.audience, 'public'))
      .orderBy(desc(registerEntry.startsOn))
      .limit(1)
    return {
      first: first?.on.slice(0, 4) ?? '',
      last: last?.on.slice(0, 4) ?? '',
      places: await placesOf(db),
      states: await stateNames(db, args.locale, await processDay(db, now)),
    }
  },
})

// From place to place along the index: as many steps as there are places, however many meetings.
async function placesOf(db: Db) {
  const places = []
  let after = ''
  for (let step = 0; step < 40; step++) {
    const [next] = await db
      .select({ place: registerEntry.place, city: registerEntry.city })
      .from(registerEntry)
      .where(and(gte(registerEntry.place, `${after}\u0001`), eq(registerEntry.audience, 'public')))
      .orderBy(asc(registerEntry.place))
      .limit(1)
    if (!next?.place) break
    places.push({ place: next.place, city: next.city })
    after = next.place
  }
  return places
}

/** What the record knows of one meeting beside its agenda: facts, what each source claims, who took part, papers, what led to what. */
export const registerDetails = defineQuery({
  name: 'record.register-entry',
  load: async (db: Db, args: { slug: string; locale: Locale }) => {
    const [entry] = await db.select().from(registerEntry).where(eq(registerEntry.slug, args.slug))
    if (!entry) return null
    const { audience, meetingId } = entry
    const participants =
      audience === 'public' || meetingId === null
        ? { states: [], organizations: [] }
        : (await participantsOfMeetings(db, [meetingId]))(meetingId)
    return { entry, audience, participants }
  },
  can: canReadPublished,
  read: async ({ db, object: { entry }, args }) => {
    const of = eq(registerClaim.entryId, entry.id)
    const linked = { slug: registerEntry.slug, title: registerEntry.title, text: registerLink.text }
    const states = await stateNames(db, args.locale, entry.startsOn)
    const took = await db.select().from(registerState).where(eq(registerState.entryId, entry.id))
    const { slug, title, theme, type, ordinal, startsOn, endsOn, precision, city, country, external, standing } = asStanding(entry)
    const [issued] = await db
      .select({ audience: issuance.audience })
      .from(issuance)
      .where(and(eq(issuance.slug, slug), eq(issuance.correction, 0)))
    return {
      slug,
      title,
      theme,
      type,
      ordinal,
      startsOn,
      endsOn,
      precision,
      city,
      country,
      external,
      standing,
      hasStatement: issued !== undefined && (issued.audience === 'public' || entry.audience === 'participants'),
      claims: await db.select().from(registerClaim).where(of).orderBy(asc(registerClaim.rank)),
      // In the protocol order of the language, as the names of that day give it.
      states: states.flatMap(({ code, name }) =>
        took.filter((one) => one.stateCode === code).map(({ capacity, source }) => ({ capacity, source, name })),
      ),
      papers: await db.select().from(paper).where(eq(paper.entryId, entry.id)).orderBy(asc(paper.date)),
      ledTo: await db
        .select(linked)
        .from(registerLink)
        .innerJoin(registerEntry, eq(registerEntry.id, registerLink.toId))
        .where(and(eq(registerLink.fromId, entry.id), eq(registerEntry.audience, 'public'))),
      cameFrom: await db
        .select(linked)
        .from(registerLink)
        .innerJoin(registerEntry, eq(registerEntry.id, registerLink.fromId))
        .where(and(eq(registerLink.toId, entry.id), eq(registerEntry.audience, 'public'))),
      series: await db
        .select({ slug: registerEntry.slug, title: registerEntry.title })
        .from(registerEntry)
        .where(and(eq(registerEntry.seriesId, entry.id), eq(registerEntry.audience, 'public')))
        .orderBy(asc(registerEntry.startsOn)),
      partOf:
        entry.seriesId === null
          ? []
          : await db
              .select({ slug: registerEntry.slug, title: registerEntry.title })
              .from(registerEntry)
              .where(eq(registerEntry.id, entry.seriesId)),
    }
  },
})

/** Which rows of the register a viewer may read, as a condition: `canReadPublished` said in the database's words. */
export function readableBy(db: Db, viewer: Viewer): SQL | undefined {
  if (isSupportUnit(viewer) || isOfTheChair(viewer) || isAdmin(viewer)) return undefined
  const states = statesOf(viewer)
  const organizations = organizationsOf(viewer)
  const isPublic = eq(registerEntry.audience, 'public')
  if (states.length + organizations.length === 0) return isPublic
  const takesPart = exists(
    db
      .select({ id: participation.id })
      .from(participation)
      .where(
        and(
          eq(participation.meetingId, registerEntry.meetingId),
          isNull(participation.endedAt),
          or(inArray(participation.stateCode, states), inArray(participation.organizationId, organizations)),
        ),
      ),
  )
  return or(isPublic, takesPart)
}
