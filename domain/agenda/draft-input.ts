import { z } from 'zod'
import { ENTRY_KINDS } from '#domain/agenda/agenda-draft'
import { ATTENDANCES, PURPOSES, ROLES, SLOT_KINDS, STATUSES } from '#domain/agenda/agenda-terms'
import { TEXT_LIMITS } from '#domain/text/localized-text'
import { wordings } from '#domain/text/text-input'
import { parseClock } from '#domain/time/clock'

// What the agenda editor sends; the browser and the server share these schemas. The browser makes the ids of new entries, so that an
// entry can be edited before its creation is acknowledged.

const id = z.uuid('invalid')
const version = z.number().int().positive()
const of = { meetingId: id }
const entry = { ...of, id, version }

const clock = z
  .string()
  .max(40, 'no-time')
  .transform((raw, context) => {
    const time = parseClock(raw)
    if (time === null) context.addIssue({ code: 'custom', message: raw.trim() === '' ? 'required' : 'no-time' })
    return time ?? z.NEVER
  })

const endClock = z
  .string()
  .max(40, 'no-time')
  .nullable()
  .transform((raw, context) => {
    if (raw === null || raw.trim() === '') return null
    const time = parseClock(raw)
    if (time === null) context.addIssue({ code: 'custom', message: 'no-time' })
    return time ?? z.NEVER
  })

const title = wordings(TEXT_LIMITS.title)
const abstract = wordings(TEXT_LIMITS.paragraph)
const printed = wordings(TEXT_LIMITS.line)

export const addSlotInput = z.strictObject({
  ...of,
  id,
  dayId: id,
  /** A new id for a new item, or an existing item's id, which continues it. */
  itemId: id,
  start: clock,
  end: endClock,
  kind: z.enum(SLOT_KINDS),
  title: title.optional(),
})

export const editSlotInput = z.strictObject({
  ...entry,
  dayId: id.optional(),
  start: clock.optional(),
  end: endClock.optional(),
  kind: z.enum(SLOT_KINDS).optional(),
  continued: z.boolean().optional(),
})

const subItem = z.strictObject({ id, text: printed })
/** A sub-item with the languages that were typed. */
export type TypedSubItem = z.input<typeof subItem>

export const editItemInput = z.strictObject({
  ...entry,
  title: title.optional(),
  abstract: abstract.optional(),
  purpose: z.enum(PURPOSES).nullable().optional(),
  subItems: z.array(subItem).max(40).optional(),
})

export const addPartInput = z.strictObject({ ...of, id, slotId: id, title: title.optional() })

export const editPartInput = z.strictObject({ ...entry, title: title.optional(), abstract: abstract.optional() })

const appearance = {
  role: z.enum(ROLES).optional(),
  /** Choosing a person prints their honorific, name and position as the directory has them now. */
  personId: id.nullable().optional(),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/, 'invalid')
    .nullable()
    .optional(),
  organizationId: id.nullable().optional(),
  honorific: printed.optional(),
  name: wordings(TEXT_LIMITS.name).optional(),
  position: printed.optional(),
  status: z.enum(STATUSES).optional(),
  attendance: z.enum(ATTENDANCES).optional(),
  topic: title.optional(),
  text: printed.optional(),
}

export const addContributionInput = z.strictObject({ ...of, id, slotId: id, partId: id.nullable(), ...appearance, role: z.enum(ROLES) })

export const editContributionInput = z.strictObject({ ...entry, ...appearance })

export const moveEntryInput = z.discriminatedUnion('kind', [
  z.strictObject({ ...of, kind: z.literal('slot'), id, dayVersion: version, direction: z.enum(['earlier', 'later']) }),
  z.strictObject({ ...of, kind: z.literal('part'), id, slotVersion: version, index: z.number().int().min(0) }),
  z.strictObject({
    ...of,
    kind: z.literal('contribution'),
    id,
    slotVersion: version,
    partId: id.nullable(),
    index: z.number().int().min(0),
  }),
])

export const removeEntryInput = z.strictObject({
  ...entry,
  kind: z.enum(ENTRY_KINDS),
  /** `id:version` of every child the user saw. If any has changed since, the removal is refused as `stale`. */
  within: z.array(z.string().max(60)).max(500).optional(),
})
export const restoreEntryInput = z.strictObject({ ...of, id, kind: z.enum(ENTRY_KINDS) })
