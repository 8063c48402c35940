import { z } from 'zod'
import { TEXT_LIMITS } from '#domain/text/localized-text'
import { line, wordings } from '#domain/text/text-input'
import { isCalendarDate } from '#domain/time/calendar'

// What an admin writes into the record of the Process: one schema for the form and the server.

const state = z.string('required').regex(/^[A-Z]{2}$/, 'required')
const day = z.string('required').refine(isCalendarDate, 'no-date')
const source = line(TEXT_LIMITS.name)
const names = z.strictObject({ en: line(), ru: line(), kk: line() })

export const CAPACITY_CHOICES = ['applicant', 'observer', 'member', 'tbc', 'none'] as const

export const nameStateInput = z.strictObject({ state, short: names, official: names, from: day })
export const setCapacityInput = z.strictObject({
  state,
  capacity: z.enum(CAPACITY_CHOICES, 'required'),
  from: day,
  precision: z.enum(['day', 'month']),
  source,
})
export const designateInput = z.strictObject({
  state,
  personId: z.uuid('required'),
  as: z.enum(['national-coordinator', 'focal-point'], 'required'),
  from: day,
  until: z.string().refine((text) => text === '' || isCalendarDate(text), 'no-date'),
  source,
})
export const nameChairpersonInput = z.strictObject({
  term: day,
  personId: z.uuid('required'),
  position: wordings(TEXT_LIMITS.line),
  from: day,
  source,
})
export const correctTermInput = z.strictObject({
  term: day,
  effectiveOn: day,
  precision: z.enum(['day', 'month']),
  ceremonyOn: z.string().refine((text) => text === '' || isCalendarDate(text), 'no-date'),
  source,
})
