import { z } from 'zod'
import { participant } from '#domain/people/participant-input'
import { DESIGNATIONS, POSTS, STANDING_CAPACITIES } from '#domain/record/process-terms'
import type { BeginningPrecision } from '#domain/record/register-terms'
import { TEXT_LIMITS } from '#domain/text/localized-text'
import { line, wordings } from '#domain/text/text-input'
import { dayInput as day, dayOrNoneInput as dayOrNone } from '#domain/time/day-and-time-input'

// What an admin enters into the record of the Process; the form and the server share these schemas.

const id = z.uuid('required')
/** Somebody chosen; words that name nobody are asked about. */
const personId = z.string('required').min(1, 'required').pipe(z.uuid('unknown-person'))
const state = z
  .string('required')
  .trim()
  .regex(/^[A-Z]{2}$/, 'no-code')
const precision = z.enum(['day', 'month'])

/** A date known to the month counts from its first day (docs/why-the-model.md, “Dated rows, not flags”). */
function fromFirstOfMonth<K extends string, T extends { precision: BeginningPrecision } & Record<K, string>>(key: K) {
  return (given: T): T => (given.precision === 'month' ? { ...given, [key]: `${given[key].slice(0, 7)}-01` } : given)
}

const source = line(TEXT_LIMITS.name)
const names = z.strictObject({ en: line(), ru: line(), kk: line() })

export const CAPACITY_CHOICES = [...STANDING_CAPACITIES, 'none'] as const

/** For a name that does not sort by its letters; empty otherwise. */
const sortsAs = wordings(TEXT_LIMITS.name).default({})

export const addStateInput = z.strictObject({ state, short: names, official: names, sortsAs })
export const nameStateInput = z.strictObject({ state, short: names, official: names, sortsAs, from: day })
export const nameOrganizationInput = z.strictObject({
  organizationId: id,
  short: wordings(80),
  official: wordings(TEXT_LIMITS.name),
  from: day,
})
export const setCapacityInput = z
  .strictObject({ who: participant, capacity: z.enum(CAPACITY_CHOICES, 'required'), from: day, precision, source })
  .transform(fromFirstOfMonth('from'))
/** The minimum length of silence in whole hours, from one to thirty days. */
export const setSilenceHoursInput = z.strictObject({
  hours: z.coerce.number('no-hours').int('no-hours').min(1, 'no-hours').max(720, 'no-hours'),
})
/** How many months a closed account keeps its e-mail address, from one to ten years' worth. */
export const setAddressMonthsInput = z.strictObject({
  months: z.coerce.number('no-months').int('no-months').min(1, 'no-months').max(120, 'no-months'),
})
export const setSupportUnitInput = z.strictObject({ organizationId: id, runs: z.enum(['yes', 'no'], 'required'), from: day })
export const designateInput = z.strictObject({
  state,
  personId,
  as: z.enum(DESIGNATIONS, 'required'),
  position: wordings(TEXT_LIMITS.line),
  from: day,
  until: dayOrNone,
  source,
})
export const endDesignationInput = z.strictObject({ designationId: id, on: day })
export const nameChairpersonInput = z
  .strictObject({
    term: day,
    personId,
    post: z.enum(POSTS, 'required'),
    position: wordings(TEXT_LIMITS.line),
    from: day,
    precision,
    until: dayOrNone,
    source,
  })
  .transform(fromFirstOfMonth('from'))
export const endChairpersonInput = z.strictObject({ chairpersonId: id, on: day })
export const correctTermInput = z
  .strictObject({ term: day, effectiveOn: day, precision, ceremonyOn: dayOrNone, endsOn: dayOrNone, source })
  .transform(fromFirstOfMonth('effectiveOn'))
