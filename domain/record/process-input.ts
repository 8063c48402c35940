import { z } from 'zod'
import { participant } from '#domain/people/participant-input'
import { DESIGNATIONS, POSTS, STANDING_CAPACITIES } from '#domain/record/process-terms'
import { TEXT_LIMITS } from '#domain/text/localized-text'
import { line, wordings } from '#domain/text/text-input'
import { isCalendarDate } from '#domain/time/calendar'

// What an admin writes into the record of the Process: one schema for the form and the server.

const id = z.uuid('required')
const state = z.string('required').regex(/^[A-Z]{2}$/, 'required')
const day = z.string('required').refine(isCalendarDate, 'no-date')
const dayOrNone = z.string().refine((text) => text === '' || isCalendarDate(text), 'no-date')
const precision = z.enum(['day', 'month'])
const source = line(TEXT_LIMITS.name)
const names = z.strictObject({ en: line(), ru: line(), kk: line() })

export const CAPACITY_CHOICES = [...STANDING_CAPACITIES, 'none'] as const

export const nameStateInput = z.strictObject({ state, short: names, official: names, from: day })
export const nameOrganizationInput = z.strictObject({
  organizationId: id,
  short: wordings(80),
  official: wordings(TEXT_LIMITS.name),
  from: day,
})
export const setCapacityInput = z.strictObject({
  who: participant,
  capacity: z.enum(CAPACITY_CHOICES, 'required'),
  from: day,
  precision,
  source,
})
export const setSupportUnitInput = z.strictObject({ organizationId: id, runs: z.enum(['yes', 'no'], 'required'), from: day })
export const designateInput = z.strictObject({
  state,
  personId: id,
  as: z.enum(DESIGNATIONS, 'required'),
  position: wordings(TEXT_LIMITS.line),
  from: day,
  until: dayOrNone,
  source,
})
export const endDesignationInput = z.strictObject({ designationId: id, on: day })
export const nameChairpersonInput = z.strictObject({
  term: day,
  personId: id,
  post: z.enum(POSTS, 'required'),
  position: wordings(TEXT_LIMITS.line),
  from: day,
  precision,
  until: dayOrNone,
  source,
})
export const endChairpersonInput = z.strictObject({ chairpersonId: id, on: day })
export const correctTermInput = z.strictObject({ term: day, effectiveOn: day, precision, ceremonyOn: dayOrNone, source })
