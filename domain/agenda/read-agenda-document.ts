import { z } from 'zod'
import type { AgendaDocument, Standing } from '#domain/agenda/agenda-document'
import { ACCESSES, ATTENDANCES, PUBLISHED_STATUSES, PURPOSES, ROLES, SLOT_KINDS, STANDINGS } from '#domain/agenda/agenda-terms'
import { frozenText, type Lift, lifted } from '#domain/documents/frozen-document'
import { MEETING_TYPES } from '#domain/meeting/meeting-terms'

const text = frozenText.nullable()

const contribution = z.object({
  id: z.string(),
  role: z.enum(ROLES),
  roleLabel: text,
  joins: z.boolean(),
  minutes: z.number().nullable(),
  personId: z.string().nullable(),
  state: z.string().nullable(),
  organizationId: z.string().nullable(),
  organization: z.string().nullable(),
  honorific: text,
  name: text,
  position: text,
  status: z.enum(PUBLISHED_STATUSES),
  attendance: z.enum(ATTENDANCES),
  topic: text,
  text,
})

const subItem = z.object({ label: z.string().nullable(), text: frozenText })
const papers = z.array(z.object({ symbol: z.string().nullable(), title: text, href: z.string().nullable() }))
const deals = z.array(z.object({ itemId: z.string(), subItemIds: z.array(z.string()).nullable() }))

const item = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: frozenText,
  abstract: text,
  purpose: z.enum(PURPOSES).nullable(),
  subItems: z.array(subItem.extend({ id: z.string() })),
  papers,
})

const part = z.object({
  id: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  place: text,
  title: frozenText,
  abstract: text,
  deals,
  contributions: z.array(contribution),
})

const slot = z.object({
  id: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  when: text,
  place: text,
  access: z.enum(ACCESSES).nullable(),
  number: z.string().nullable(),
  purpose: z.enum(PURPOSES).nullable(),
  kind: z.enum(SLOT_KINDS),
  itemId: z.string(),
  title: frozenText,
  continued: z.boolean(),
  abstract: text,
  subItems: z.array(subItem),
  papers,
  deals,
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
  preamble: text,
  alsoZones: z.array(z.string()),
})

const standing = z.object({ code: z.enum(STANDINGS), adoptedOn: z.string().nullable(), amended: z.boolean() })

const schema = z.object({
  format: z.literal(2),
  meeting,
  standing: standing.nullable(),
  items: z.array(item),
  days: z.array(z.object({ date: z.string(), title: text, note: text, place: text, slots: z.array(slot) })),
})

/** Format 1 is what was stored before formats had numbers, plus the number. Format 2 holds agendas as they are held. */
const LIFTS: readonly Lift[] = [(older) => older, toFormat2]

/** An agenda frozen by publishing, in today's format. Throws if it is not one. */
export function readAgendaDocument(json: unknown): AgendaDocument {
  return schema.parse(lifted(json, LIFTS))
}

/** The standing of a version, read on its own from its document. Throws if it is none. */
export function readStanding(json: unknown): Standing {
  return standing.parse(json)
}

// What a document of format 1 says of others' fields is kept as it is.
const older = z.looseObject({
  meeting: z.looseObject({}),
  days: z.array(
    z.looseObject({
      slots: z.array(
        z.looseObject({
          contributions: z.array(z.looseObject({ status: z.string() })),
          parts: z.array(z.looseObject({ contributions: z.array(z.looseObject({ status: z.string() })) })),
        }),
      ),
    }),
  ),
})

type OlderContribution = z.infer<typeof older>['days'][number]['slots'][number]['contributions'][number]

// Each new field gets what its absence meant. Nobody who declined is shown any more, in older versions neither; who was invited is to
// be confirmed, as it was printed.
function toFormat2(document: Record<string, unknown>): Record<string, unknown> {
  const { meeting, days, ...rest } = older.parse(document)
  const appearances = (contributions: OlderContribution[]) =>
    contributions
      .filter(({ status }) => status !== 'declined')
      .map((contribution) => ({
        ...contribution,
        roleLabel: null,
        joins: false,
        minutes: null,
        status: contribution.status === 'invited' ? 'tbc' : contribution.status,
      }))
  return {
    ...rest,
    meeting: { ...meeting, preamble: null, alsoZones: [] },
    standing: null,
    items: [],
    days: days.map((day) => ({
      ...day,
      title: null,
      note: null,
      place: null,
      slots: day.slots.map((slot) => ({
        ...slot,
        when: null,
        place: null,
        access: null,
        number: null,
        papers: [],
        deals: [],
        contributions: appearances(slot.contributions),
        parts: slot.parts.map((part) => ({
          ...part,
          start: null,
          end: null,
          place: null,
          deals: [],
          contributions: appearances(part.contributions),
        })),
      })),
    })),
  }
}
