import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, type SQLiteColumn, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { areJson, isDay, localized, oneOf } from '#db/schema/columns'
import { meeting, meetingDay } from '#db/schema/meeting'
import { person } from '#db/schema/person'
import { organization, state } from '#db/schema/state'
import type { Dealt, Paper, SubItem } from '#domain/agenda/agenda-draft'
import { ACCESSES, ATTENDANCES, PURPOSES, ROLES, SLOT_KINDS, STATUSES } from '#domain/agenda/agenda-terms'

// The draft agenda. Nothing public reads these tables. A removed entry keeps its row, so that it can be restored word for word;
// `version` rises with every change.

/** What is dealt with. Its sub-items and papers share its version. `list_rank` is its place in the list of items, null if not on it. */
export const agendaItem = sqliteTable(
  'agenda_item',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    version: integer('version').notNull().default(1),
    title: localized('title'),
    abstract: localized('abstract'),
    purpose: text('purpose', { enum: PURPOSES }),
    subItems: text('sub_items', { mode: 'json' }).$type<SubItem[]>().notNull(),
    number: text('number'),
    listRank: integer('list_rank'),
    papers: text('papers', { mode: 'json' }).$type<Paper[]>().notNull().default([]),
    removedAt: text('removed_at'),
  },
  (t) => [
    index('agenda_item_meeting').on(t.meetingId),
    unique('agenda_item_of_meeting').on(t.id, t.meetingId),
    check('agenda_item_purpose', sql`${t.purpose} is null or ${t.purpose} in ${oneOf(PURPOSES)}`),
    check('agenda_item_sub_items_json', sql`json_valid(${t.subItems})`),
    check('agenda_item_papers_json', sql`json_valid(${t.papers})`),
    check('agenda_item_number', sql`${t.number} is null or length(${t.number}) between 1 and 12`),
    check('agenda_item_json', areJson(t.title, t.abstract)),
    check('agenda_item_version', sql`${t.version} >= 1`),
  ],
)

// SQL for a check: the column holds a time of the day, or null.
const isClock = (column: SQLiteColumn) => sql`${column} is null or (${column} glob '[0-2][0-9]:[0-5][0-9]' and ${column} < '24:00')`

/** When something is dealt with, on the wall clock of the meeting's zone. */
export const slot = sqliteTable(
  'slot',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    version: integer('version').notNull().default(1),
    dayId: text('day_id').notNull(),
    rank: integer('rank').notNull(),
    // Null: untimed, with `when` in its place if there are words. An end not after the start is of the next day.
    start: text('start'),
    end: text('end'),
    when: localized('when'),
    place: localized('place'),
    access: text('access', { enum: ACCESSES }),
    kind: text('kind', { enum: SLOT_KINDS }).notNull(),
    itemId: text('item_id').notNull(),
    continued: integer('continued', { mode: 'boolean' }).notNull().default(false),
    subItemIds: text('sub_item_ids', { mode: 'json' }).$type<string[]>(),
    deals: text('deals', { mode: 'json' }).$type<Dealt[]>().notNull().default([]),
    pinned: integer('pinned', { mode: 'boolean' }).notNull().default(false),
    removedAt: text('removed_at'),
  },
  (t) => [
    index('slot_meeting').on(t.meetingId),
    index('slot_day').on(t.dayId),
    index('slot_item').on(t.itemId),
    unique('slot_of_meeting').on(t.id, t.meetingId),
    foreignKey({ columns: [t.itemId, t.meetingId], foreignColumns: [agendaItem.id, agendaItem.meetingId], name: 'slot_item_same_meeting' }),
    foreignKey({ columns: [t.dayId, t.meetingId], foreignColumns: [meetingDay.id, meetingDay.meetingId], name: 'slot_day_same_meeting' }),
    check('slot_kind', sql`${t.kind} in ${oneOf(SLOT_KINDS)}`),
    check('slot_start', isClock(t.start)),
    check('slot_end', isClock(t.end)),
    check('slot_end_has_start', sql`${t.end} is null or ${t.start} is not null`),
    check('slot_access', sql`${t.access} is null or ${t.access} in ${oneOf(ACCESSES)}`),
    check('slot_json', areJson(t.when, t.place, t.subItemIds, t.deals)),
    check('slot_version', sql`${t.version} >= 1`),
  ],
)

/** A titled portion of a slot with its own people. */
export const part = sqliteTable(
  'part',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    version: integer('version').notNull().default(1),
    slotId: text('slot_id').notNull(),
    rank: integer('rank').notNull(),
    title: localized('title'),
    abstract: localized('abstract'),
    start: text('start'),
    end: text('end'),
    place: localized('place'),
    deals: text('deals', { mode: 'json' }).$type<Dealt[]>().notNull().default([]),
    removedAt: text('removed_at'),
  },
  (t) => [
    index('part_meeting').on(t.meetingId),
    index('part_slot').on(t.slotId),
    unique('part_of_slot').on(t.id, t.slotId),
    foreignKey({ columns: [t.slotId, t.meetingId], foreignColumns: [slot.id, slot.meetingId], name: 'part_slot_same_meeting' }),
    check('part_version', sql`${t.version} >= 1`),
    check('part_json', areJson(t.title, t.abstract, t.place, t.deals)),
    check('part_start', isClock(t.start)),
    check('part_end', isClock(t.end)),
    check('part_end_has_start', sql`${t.end} is null or ${t.start} is not null`),
  ],
)

/** An appearance in a slot or in one of its parts, as it is to be printed. */
export const contribution = sqliteTable(
  'contribution',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    version: integer('version').notNull().default(1),
    slotId: text('slot_id').notNull(),
    partId: text('part_id'),
    rank: integer('rank').notNull(),
    role: text('role', { enum: ROLES }).notNull(),
    roleLabel: localized('role_label'),
    joins: integer('joins', { mode: 'boolean' }).notNull().default(false),
    minutes: integer('minutes'),
    personId: text('person_id').references(() => person.id),
    stateCode: text('state_code').references(() => state.code),
    organizationId: text('organization_id').references(() => organization.id),
    honorific: localized('honorific'),
    name: localized('name'),
    position: localized('position'),
    status: text('status', { enum: STATUSES }).notNull(),
    attendance: text('attendance', { enum: ATTENDANCES }).notNull(),
    // By when it is to be settled: the organisers' own note, never printed.
    dueOn: text('due_on'),
    topic: localized('topic'),
    text: localized('text'),
    removedAt: text('removed_at'),
  },
  (t) => [
    index('contribution_meeting').on(t.meetingId),
    index('contribution_slot').on(t.slotId),
    index('contribution_person').on(t.personId),
    foreignKey({ columns: [t.slotId, t.meetingId], foreignColumns: [slot.id, slot.meetingId], name: 'contribution_slot_same_meeting' }),
    foreignKey({ columns: [t.partId, t.slotId], foreignColumns: [part.id, part.slotId], name: 'contribution_part_same_slot' }),
    check('contribution_role', sql`${t.role} in ${oneOf(ROLES)}`),
    check('contribution_status', sql`${t.status} in ${oneOf(STATUSES)}`),
    check('contribution_attendance', sql`${t.attendance} in ${oneOf(ATTENDANCES)}`),
    check('contribution_line', sql`${t.role} <> 'line' or (${t.personId} is null and ${t.name} is null)`),
    check('contribution_version', sql`${t.version} >= 1`),
    check('contribution_json', areJson(t.roleLabel, t.honorific, t.name, t.position, t.topic, t.text)),
    check('contribution_due_on', sql`${t.dueOn} is null or (${isDay(t.dueOn)})`),
    check('contribution_minutes', sql`${t.minutes} is null or ${t.minutes} >= 1`),
  ],
)
