import { z } from 'zod'
import { ENTRY_KINDS } from '#domain/agenda/agenda-draft'
import { ACCESSES, ATTENDANCES, PURPOSES, ROLES, SLOT_KINDS, STATUSES } from '#domain/agenda/agenda-terms'
import { cleanText, TEXT_LIMITS } from '#domain/text/localized-text'
import { wordings } from '#domain/text/text-input'
import { isWebAddress } from '#domain/text/web-address'
import { parseClock } from '#domain/time/clock'
import { dayOrNoneInput } from '#domain/time/day-and-time-input'

// What the agenda editor sends; the browser and the server share these schemas. The browser makes the ids of new entries, so that an
// entry can be edited before its creation is acknowledged.

/** The longest number or label of an item, and how many sub-items, papers and dealt items one entry may have. */
export const NUMBER_LENGTH = 12
export const MOST_SUB_ITEMS = 40
export const MOST_PAPERS = 40
const MOST_DEALT = 40

const id = z.uuid('invalid')
const version = z.number().int().positive()
const of = { meetingId: id }
const entry = { ...of, id, version }

// Empty is null: no start, or an open end. An end may be written 24:00, the 00:00 of the next day.
const clockOr = (midnight: RegExp | null) =>
  z
    .string()
    .max(40, 'no-time')
    .nullable()
    .transform((raw, context) => {
      if (raw === null || raw.trim() === '') return null
      const time = midnight?.test(raw.trim()) ? '00:00' : parseClock(raw)
      if (time === null) context.addIssue({ code: 'custom', message: 'no-time' })
      return time ?? z.NEVER
    })

const clock = clockOr(null)
const endClock = clockOr(/^24\s?[:.h]?\s?00$/)

const title = wordings(TEXT_LIMITS.title)
const abstract = wordings(TEXT_LIMITS.paragraph)
const printed = wordings(TEXT_LIMITS.line)
const short = wordings(TEXT_LIMITS.name)

/** As typed: `4`, `7.1`, `IV`. Empty for none. */
export const typedNumber = z
  .string()
  .transform((raw) => cleanText(raw) || null)
  .pipe(z.string().max(NUMBER_LENGTH).nullable())

const deals = z.array(z.strictObject({ itemId: id, subItemIds: z.array(id).max(MOST_SUB_ITEMS).nullable() })).max(MOST_DEALT)

export const addSlotInput = z.strictObject({
  ...of,
  id,
  dayId: id,
  /** A new id for a new item, or that of an existing one: it is continued if it has a slot already. */
  itemId: id,
  /** Null or empty: untimed. Then there is no end either. */
  start: clock,
  end: endClock,
  when: short.optional(),
  kind: z.enum(SLOT_KINDS),
  title: title.optional(),
  /** Of a new item. */
  number: typedNumber.optional(),
})

export const editSlotInput = z.strictObject({
  ...entry,
  dayId: id.optional(),
  start: clock.optional(),
  end: endClock.optional(),
  when: short.optional(),
  place: short.optional(),
  access: z.enum(ACCESSES).nullable().optional(),
  kind: z.enum(SLOT_KINDS).optional(),
  continued: z.boolean().optional(),
  pinned: z.boolean().optional(),
  subItemIds: z.array(id).max(MOST_SUB_ITEMS).nullable().optional(),
  deals: deals.optional(),
})

const subItem = z.strictObject({ id, label: typedNumber.exactOptional(), text: printed })
/** A sub-item with the languages that were typed. */
export type TypedSubItem = z.input<typeof subItem>

// An address of the web alone: anything else could run in a reader's browser.
const paper = z.strictObject({
  id,
  symbol: z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.name)),
  title: printed,
  href: z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(TEXT_LIMITS.line))
    .refine((text) => text === '' || isWebAddress(text), 'no-link'),
})
/** A paper with the languages that were typed. */
export type TypedPaper = z.input<typeof paper>

export const editItemInput = z.strictObject({
  ...entry,
  title: title.optional(),
  abstract: abstract.optional(),
  number: typedNumber.optional(),
  purpose: z.enum(PURPOSES).nullable().optional(),
  subItems: z.array(subItem).max(MOST_SUB_ITEMS).optional(),
  papers: z.array(paper).max(MOST_PAPERS).optional(),
})

export const addPartInput = z.strictObject({ ...of, id, slotId: id, title: title.optional() })

export const editPartInput = z.strictObject({
  ...entry,
  title: title.optional(),
  abstract: abstract.optional(),
  start: clock.optional(),
  end: endClock.optional(),
  place: short.optional(),
  deals: deals.optional(),
})

/** A day by which an appearance is to be settled; empty for none. */
export const dueOn = dayOrNoneInput.transform((text) => text || null).nullable()

const appearance = {
  role: z.enum(ROLES).optional(),
  roleLabel: short.optional(),
  joins: z.boolean().optional(),
  minutes: z.number('no-number').int('no-number').min(1, 'no-number').max(999, 'no-number').nullable().optional(),
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
  dueOn: dueOn.optional(),
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

/** `id` is the slot whose people, or those of one of its parts, are put in order. */
export const orderByProtocolInput = z.strictObject({ ...of, id, slotVersion: version, partId: id.nullable() })

export const removeEntryInput = z.strictObject({
  ...entry,
  kind: z.enum(ENTRY_KINDS),
  /** `id:version` of every child the user saw. If any has changed since, the removal is refused as `stale`. */
  within: z.array(z.string().max(60)).max(500).optional(),
})
export const restoreEntryInput = z.strictObject({ ...of, id, kind: z.enum(ENTRY_KINDS) })

/**
 * To the end of another slot of the meeting: a part with its people (`partId` is null), or an appearance, into one of the slot's parts
 * or none.
 */
export const carryEntryInput = z
  .strictObject({ ...entry, kind: z.enum(['part', 'contribution']), slotId: id, partId: id.nullable() })
  .refine(({ kind, partId }) => kind === 'contribution' || partId === null, { error: 'invalid', path: ['partId'] })
