import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { areJson, isDay, localized, oneOf } from '#db/schema/columns'
import { organization, state } from '#db/schema/state'
import { CONVOCATIONS, MEETING_CAPACITIES, MEETING_TYPES } from '#domain/meeting/meeting-terms'

/** A meeting as its organisers prepare it. Readers see only what its publications froze. */
export const meeting = sqliteTable(
  'meeting',
  {
    id: text('id').primaryKey(),
    version: integer('version').notNull().default(1),
    slug: text('slug').notNull(),
    type: text('type', { enum: MEETING_TYPES }).notNull(),
    ordinal: integer('ordinal'),
    title: localized('title').notNull(),
    theme: localized('theme'),
    startsOn: text('starts_on').notNull(),
    endsOn: text('ends_on').notNull(),
    timeZone: text('time_zone').notNull(),
    city: localized('city'),
    country: localized('country'),
    venue: localized('venue'),
    preamble: localized('preamble'),
    alsoZones: text('also_zones', { mode: 'json' }).$type<string[]>().notNull().default([]),
    createdAt: text('created_at').notNull(),
    /** Where answers to its messages go: the mailbox of its team. Null: that of the Process. */
    contactEmail: text('contact_email'),
  },
  (t) => [
    uniqueIndex('meeting_slug').on(t.slug),
    index('meeting_starts_on').on(t.startsOn, t.id),
    check('meeting_type', sql`${t.type} in ${oneOf(MEETING_TYPES)}`),
    check('meeting_ordinal', sql`${t.ordinal} is null or ${t.ordinal} >= 1`),
    check('meeting_days', sql`${t.startsOn} <= ${t.endsOn}`),
    check('meeting_starts_on_day', isDay(t.startsOn)),
    check('meeting_ends_on_day', isDay(t.endsOn)),
    check('meeting_json', areJson(t.title, t.theme, t.city, t.country, t.venue, t.preamble, t.alsoZones)),
    check('meeting_version', sql`${t.version} >= 1`),
  ],
)

/** A day of a meeting; its version is that of its heading and of the order of its slots. */
export const meetingDay = sqliteTable(
  'meeting_day',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    date: text('date').notNull(),
    version: integer('version').notNull().default(1),
    title: localized('title'),
    note: localized('note'),
    place: localized('place'),
    removedAt: text('removed_at'),
  },
  (t) => [
    uniqueIndex('meeting_day_once').on(t.meetingId, t.date),
    unique('meeting_day_of_meeting').on(t.id, t.meetingId),
    check('meeting_day_version', sql`${t.version} >= 1`),
    check('meeting_day_date', isDay(t.date)),
    check('meeting_day_json', areJson(t.title, t.note, t.place)),
  ],
)

/** Which of the Chair's organisers prepare this meeting, from when until when. */
export const meetingTeamMember = sqliteTable(
  'meeting_team_member',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    joinedAt: text('joined_at').notNull(),
    leftAt: text('left_at'),
  },
  (t) => [
    uniqueIndex('meeting_team_member_once').on(t.meetingId, t.accountId).where(sql`${t.leftAt} is null`),
    index('meeting_team_member_account').on(t.accountId),
  ],
)

/** A State or organisation that takes part, in its capacity at this meeting. An earlier row stays, with its end. */
export const participation = sqliteTable(
  'participation',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    stateCode: text('state_code').references(() => state.code),
    organizationId: text('organization_id').references(() => organization.id),
    capacity: text('capacity', { enum: MEETING_CAPACITIES }).notNull(),
    // Why it takes part in another capacity than its standing one; null where the two agree.
    reason: text('reason'),
    endedAt: text('ended_at'),
  },
  (t) => [
    uniqueIndex('participation_state').on(t.meetingId, t.stateCode).where(sql`${t.stateCode} is not null and ${t.endedAt} is null`),
    uniqueIndex('participation_organization')
      .on(t.meetingId, t.organizationId)
      .where(sql`${t.organizationId} is not null and ${t.endedAt} is null`),
    check('participation_who', sql`(${t.stateCode} is null) <> (${t.organizationId} is null)`),
    check('participation_capacity', sql`${t.capacity} in ${oneOf(MEETING_CAPACITIES)}`),
  ],
)

/** What was decided about holding a meeting, and when. The last row counts. */
export const convocation = sqliteTable(
  'convocation',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    decision: text('decision', { enum: CONVOCATIONS }).notNull(),
    decidedAt: text('decided_at').notNull(),
    decidedBy: text('decided_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [
    index('convocation_meeting').on(t.meetingId, t.decidedAt),
    check('convocation_decision', sql`${t.decision} in ${oneOf(CONVOCATIONS)}`),
  ],
)
