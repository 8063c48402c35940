import { z } from 'zod'
import { startChoices, ticked } from '#domain/agenda/copying/copy-input'
import { CONVOCATIONS, MEETING_CAPACITIES, MEETING_TYPES } from '#domain/meeting/meeting-terms'
import { email } from '#domain/people/account-input'
import { participant } from '#domain/people/participant-input'
import { LOCALES } from '#domain/text/locale'
import { cleanText, TEXT_LIMITS } from '#domain/text/localized-text'
import { fieldsOf, line, wordings } from '#domain/text/text-input'
import { addDays, isCalendarDate, isTimeZone } from '#domain/time/calendar'
import { dayInput as date } from '#domain/time/day-and-time-input'
import { nearZone } from '#domain/time/near-zone'

/** The longest possible meeting in days: guards against a mistyped year. */
export const LONGEST_MEETING = 31

/** How many further zones a meeting prints its times in. */
const MOST_ZONES = 3

// As typed in one line, with commas between. The meeting's own zone is printed anyway.
const zones = z
  .string()
  .max(400, 'no-zone')
  .transform((raw) => [...new Set(raw.split(/[\s,;]+/).filter(Boolean))])
  .refine((names) => names.every(isTimeZone), 'no-zone')
  .refine((names) => names.length <= MOST_ZONES, 'too-many-zones')
  .optional()

const zone = z
  .string('required')
  .max(100, 'no-zone')
  .superRefine((name, context) => {
    if (isTimeZone(name)) return
    const near = name.length > 100 ? null : nearZone(name)
    context.addIssue({ code: 'custom', ...(near === null ? { message: 'no-zone' } : { message: 'zone-misspelt', params: { near } }) })
  })

/** The texts about a meeting, with the most letters each can have in a language. */
const LONGEST_TEXT = {
  title: TEXT_LIMITS.title,
  theme: TEXT_LIMITS.title,
  city: TEXT_LIMITS.name,
  country: TEXT_LIMITS.name,
  venue: TEXT_LIMITS.name,
  preamble: TEXT_LIMITS.paragraph,
} as const

const texts = z.strictObject({
  title: wordings(LONGEST_TEXT.title),
  theme: wordings(LONGEST_TEXT.theme),
  city: wordings(LONGEST_TEXT.city),
  country: wordings(LONGEST_TEXT.country),
  venue: wordings(LONGEST_TEXT.venue),
  preamble: wordings(LONGEST_TEXT.preamble).default({}),
})

const facts = {
  type: z.enum(MEETING_TYPES, 'required'),
  ordinal: z.preprocess(
    (raw) => (raw === '' || raw === null ? undefined : raw),
    z.coerce.number('no-number').int('no-number').min(1, 'no-number').max(999, 'no-number').optional(),
  ),
  ...texts.shape,
  startsOn: date,
  endsOn: date,
  timeZone: zone,
  alsoZones: zones,
}

type Days = { startsOn: string; endsOn: string }

function checkDays({ startsOn, endsOn }: Days, context: z.core.$RefinementCtx): void {
  if (!isCalendarDate(startsOn) || !isCalendarDate(endsOn)) return
  if (endsOn < startsOn) context.addIssue({ code: 'custom', path: ['endsOn'], message: 'end-before-start' })
  else if (endsOn > addDays(startsOn, LONGEST_MEETING - 1)) context.addIssue({ code: 'custom', path: ['endsOn'], message: 'too-many-days' })
}

// Empty: proposed by kind and number.
const slug = z
  .string()
  .transform(cleanText)
  .pipe(z.string().max(60))
  .refine((text) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(text), 'no-slug')
  // `new` is the address of the page for a new meeting.
  .refine((text) => text !== 'new', 'slug-taken')
  .default('')

export const createMeetingInput = z
  .strictObject({
    slug,
    joins: ticked,
    original: z.enum(LOCALES),
    ...facts,
    /** Empty: that of the city or the State. */
    timeZone: z.union([z.literal(''), zone]).default(''),
    ...startChoices,
  })
  .superRefine(checkDays)
  .superRefine(({ original, title }, context) => {
    if (!title[original]) context.addIssue({ code: 'custom', path: ['title', original], message: 'required' })
  })

export const editMeetingInput = z
  .strictObject({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    ...facts,
    /** Absent: as it was. */
    contactEmail: z
      .string()
      .transform(cleanText)
      .pipe(z.union([z.literal(''), email]))
      .optional(),
  })
  .superRefine(checkDays)

const words = z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.paragraph))

/** One text about a meeting in one language. `seen` and `original`: the words that stood there, and those of its original, before. */
export const writeMeetingTextInput = z
  .strictObject({
    id: z.uuid(),
    text: texts.keyof(),
    language: z.enum(LOCALES),
    seen: words,
    original: words,
    words,
  })
  .superRefine(({ text, words }, context) => {
    const maximum = LONGEST_TEXT[text]
    if (words.length > maximum) context.addIssue({ code: 'too_big', origin: 'string', maximum, path: ['words'], input: words })
  })

/** The new first day of a meeting that moves as a whole. */
export const moveMeetingInput = z.strictObject({ id: z.uuid(), version: z.coerce.number().int().positive(), startsOn: date })

export const id = z.uuid('invalid')

export const teamInput = z.strictObject({ meetingId: id, accountId: z.uuid('required') })

export const participationInput = z.strictObject({
  meetingId: id,
  participant,
  /** Empty: the standing capacity of whoever is chosen. */
  capacity: z.enum(['', ...MEETING_CAPACITIES], 'required'),
  /** Why another capacity than the standing one. */
  reason: z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.line)).default(''),
})

/** Those of the proposed delegations that are ticked, by `state:KG`. */
export const addProposedInput = z.strictObject({ meetingId: id, who: fieldsOf(z.string().max(60), z.literal('on'), 300).default({}) })

export const endParticipationInput = z.strictObject({ meetingId: id, participationId: id })

export const convocationInput = z.strictObject({ meetingId: id, decision: z.enum(CONVOCATIONS, 'required') })

/** Undoes a withdrawal; the reason is for the record alone. */
export const undoWithdrawalInput = z.strictObject({
  meetingId: id,
  number: z.coerce.number().int().positive(),
  reason: line(TEXT_LIMITS.line),
})

/** Withdraws a version; readers see the reason, in the language of the meeting's own texts, and in others as far as they are given. */
export const withdrawInput = undoWithdrawalInput.extend({ reasonIn: wordings(TEXT_LIMITS.line).default({}) })
