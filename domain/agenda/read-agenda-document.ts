import { z } from 'zod'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { ATTENDANCES, PURPOSES, ROLES, SLOT_KINDS, STATUSES } from '#domain/agenda/agenda-terms'
import { frozenText, type Lift, lifted } from '#domain/documents/frozen-document'
import { MEETING_TYPES } from '#domain/meeting/meeting-terms'

const text = frozenText.nullable()

const contribution = z.object({
  id: z.string(),
  role: z.enum(ROLES),
  personId: z.string().nullable(),
  state: z.string().nullable(),
  organizationId: z.string().nullable(),
  organization: z.string().nullable(),
  honorific: text,
  name: text,
  position: text,
  status: z.enum(STATUSES),
  attendance: z.enum(ATTENDANCES),
  topic: text,
  text,
})

const part = z.object({ id: z.string(), title: frozenText, abstract: text, contributions: z.array(contribution) })

const slot = z.object({
  id: z.string(),
  start: z.string(),
  end: z.string().nullable(),
  purpose: z.enum(PURPOSES).nullable(),
  kind: z.enum(SLOT_KINDS),
  itemId: z.string(),
  title: frozenText,
  continued: z.boolean(),
  abstract: text,
  subItems: z.array(z.object({ label: z.string(), text: frozenText })),
  contributions: z.array(contribution),
  parts: z.array(part),
})

const meeting = z.object({
  id: z.string(),
  slug: z.string(),
  type: z.enum(MEETING_TYPES),
  ordinal: z.number().nullable(),
  title: frozenText,
  theme: text,
  startsOn: z.string(),
  endsOn: z.string(),
  timeZone: z.string(),
  city: text,
  country: text,
  venue: text,
})

const schema = z.object({ format: z.literal(1), meeting, days: z.array(z.object({ date: z.string(), slots: z.array(slot) })) })

/** Format 1 is what was stored before formats had numbers, plus the number. */
const LIFTS: readonly Lift[] = [(older) => older]

/** An agenda frozen by publishing, in today's format. Throws if it is not one. */
export function readAgendaDocument(json: unknown): AgendaDocument {
  return schema.parse(lifted(json, LIFTS))
}
