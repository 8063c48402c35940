import { and, asc, desc, eq, exists, gte, isNull, max, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { convocation, meeting, meetingTeamMember, participation } from '#db/schema/meeting'
import { publication } from '#db/schema/publication'
import { type Convocation, type MeetingState, meetingState } from '#domain/meeting/meeting-terms'
import { canEditDraft, canListPrepared, canPublish, canReadDraft } from '#domain/policy/agenda-policy'
import { isIncoming, isSignedIn, isSupportUnit, type Viewer } from '#domain/policy/viewer'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { type CalendarDate, dateIn, type Instant } from '#domain/time/calendar'
import { draftOf, preparedMeetingBySlug } from '#server/agenda/draft-rows'
import { removedEntries } from '#server/agenda/removed-entries'
import { chairAt } from '#server/chairmanship/chair-at'
import { defineQuery } from '#server/core/define-query'
import { organisesForChair } from '#server/meeting/standing-team'
import { organizationNames, organizations, stateNames } from '#server/people/queries'
import { lastVersionOf } from '#server/publication/last-publication'

/** A meeting as those who prepare it list it. */
export type PreparedRow = {
  slug: string
  title: LocalizedText
  startsOn: string
  endsOn: string
  city: LocalizedText | null
  state: MeetingState
  version: number | null
}

const PAGE = 40

/** The meetings an organiser may prepare, the latest first, forty a page; those of another team are not among them. */
export const preparedMeetings = defineQuery({
  name: 'meeting.prepared',
  load: async (_db: Db, _args: { page: number }) => ({}),
  can: (viewer) => canListPrepared(viewer),
  read: async ({ db, viewer, args: { page }, now }) => {
    const rows = await preparedBy(db, viewer, now, { most: PAGE + 1, offset: (page - 1) * PAGE })
    return { meetings: rows.slice(0, PAGE), more: rows.length > PAGE }
  },
})

/** The meetings a viewer may prepare or reads along with, the latest first; of those not over on a day, where one is given, the next first. */
export async function preparedBy(
  db: Db,
  viewer: Viewer,
  now: Instant,
  { most, offset = 0, notOverOn }: { most: number; offset?: number; notOverOn?: CalendarDate },
): Promise<PreparedRow[]> {
  const rows = await db
    .select({
      id: meeting.id,
      slug: meeting.slug,
      title: meeting.title,
      startsOn: meeting.startsOn,
      endsOn: meeting.endsOn,
      timeZone: meeting.timeZone,
      city: meeting.city,
      version: lastVersionOf(db),
      decision: lastDecision(db),
    })
    .from(meeting)
    .where(and(editableBy(db, viewer, now), notOverOn === undefined ? undefined : gte(meeting.endsOn, notOverOn)))
    .orderBy(...(notOverOn === undefined ? [desc(meeting.startsOn), desc(meeting.id)] : [asc(meeting.startsOn), asc(meeting.id)]))
    .limit(most)
    .offset(offset)
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    city: row.city,
    state: meetingState(row.decision, row, dateIn(row.timeZone, now)),
    version: row.version,
  }))
}

function lastDecision(db: Db): SQL<Convocation | null> {
  const last = db
    .select({ decision: convocation.decision })
    .from(convocation)
    .where(eq(convocation.meetingId, meeting.id))
    .orderBy(desc(convocation.decidedAt))
    .limit(1)
  return sql`${last}`
}

/** Which meetings a viewer may prepare, as a condition: `canEditDraft` and `standingTeam` said in the database's words. */
function editableBy(db: Db, viewer: Viewer, at: Instant): SQL | undefined {
  if (isSupportUnit(viewer) || isIncoming(viewer) || !isSignedIn(viewer)) return undefined
  const standing = (more?: SQL) =>
    db
      .select({ id: meetingTeamMember.id })
      .from(meetingTeamMember)
      .innerJoin(account, eq(account.id, meetingTeamMember.accountId))
      .innerJoin(appointment, eq(appointment.accountId, account.id))
      .where(
        and(eq(meetingTeamMember.meetingId, meeting.id), isNull(meetingTeamMember.leftAt), organisesForChair(viewer.chair ?? '', at), more),
      )
  return or(notExists(standing()), exists(standing(eq(meetingTeamMember.accountId, viewer.accountId))))
}

/** A meeting with its team, who takes part and what was decided about it, for those who prepare it. */
export const meetingDetails = defineQuery({
  name: 'meeting.details',
  load: (db: Db, args: { slug: string }) => preparedMeetingBySlug(db, args.slug),
  can: canEditDraft,
  read: async ({ db, object, viewer, now }) => {
    const { meeting: facts } = object
    const [{ version } = { version: 1 }] = await db.select({ version: meeting.version }).from(meeting).where(eq(meeting.id, facts.id))
    const team = await db
      .select({ accountId: account.id, name: account.displayName })
      .from(meetingTeamMember)
      .innerJoin(account, eq(account.id, meetingTeamMember.accountId))
      .where(and(eq(meetingTeamMember.meetingId, facts.id), isNull(meetingTeamMember.leftAt)))
      .orderBy(asc(account.displayName))
    const participants = await db
      .select({
        id: participation.id,
        state: participation.stateCode,
        organizationId: participation.organizationId,
        capacity: participation.capacity,
      })
      .from(participation)
      .where(and(eq(participation.meetingId, facts.id), isNull(participation.endedAt)))
    const names = await organizationNames(db, facts.startsOn)
    const [decision] = await db
      .select({ decision: convocation.decision })
      .from(convocation)
      .where(eq(convocation.meetingId, facts.id))
      .orderBy(desc(convocation.decidedAt))
      .limit(1)
    const organisers = await db
      .selectDistinct({ accountId: account.id, name: account.displayName })
      .from(account)
      .innerJoin(appointment, eq(appointment.accountId, account.id))
      .where(organisesForChair((await chairAt(db, now))?.state ?? '', now))
      .orderBy(asc(account.displayName))
      .limit(500)
    return {
      meeting: facts,
      version,
      team: team.map((one) => ({ ...one, standing: object.team.includes(one.accountId) })),
      participants: participants.map(({ organizationId, ...one }) => ({ ...one, organization: names.get(organizationId ?? '') ?? null })),
      organisers: organisers.filter((one) => !object.team.includes(one.accountId)),
      state: meetingState(decision?.decision ?? null, facts, dateIn(facts.timeZone, now)),
      can: { decide: canPublish(viewer, object) },
    }
  },
})

/** The whole draft of an agenda, for the editor. */
export const agendaDraft = defineQuery({
  name: 'agenda.draft',
  load: (db: Db, args: { slug: string }) => preparedMeetingBySlug(db, args.slug),
  can: canReadDraft,
  read: async ({ db, object, viewer }) => {
    const [last] = await db
      .select({ number: max(publication.number) })
      .from(publication)
      .where(eq(publication.meetingId, object.meeting.id))
    return {
      draft: await draftOf(db, object.meeting),
      removed: await removedEntries(db, object.meeting.id),
      lastVersion: last?.number ?? null,
      can: { edit: canEditDraft(viewer, object), publish: canPublish(viewer, object) },
    }
  },
})

/** Every State, by its name when the meeting begins, and every organisation: what a form or the editor chooses from. */
export const participantChoices = defineQuery({
  name: 'meeting.participant-choices',
  load: (db: Db, args: { slug: string; locale: Locale }) => preparedMeetingBySlug(db, args.slug),
  can: canReadDraft,
  read: async ({ db, object, args }) => ({
    states: await stateNames(db, args.locale, object.meeting.startsOn),
    organizations: await organizations(db, object.meeting.startsOn, args.locale),
  }),
})
