import { z } from 'zod'
import { readTypedDay } from '#domain/meeting/typed-day'
import { isCalendarDate } from '#domain/time/calendar'
import { parseClock } from '#domain/time/clock'

/** A day of a form, however it is typed. Refuses an empty one (`required`) and what is no day (`no-date`). */
export const dayInput = z
  .string('required')
  .trim()
  .min(1, 'required')
  .max(40, 'no-date')
  .transform((text) => readTypedDay(text) ?? text)
  .refine(isCalendarDate, 'no-date')

/** The same, where a form may leave the day open: then it is empty. */
export const dayOrNoneInput = z
  .string()
  .trim()
  .max(40, 'no-date')
  .transform((text) => readTypedDay(text) ?? text)
  .refine((text) => text === '' || isCalendarDate(text), 'no-date')

/** A wall-clock time of a form, however it is written. Refuses an empty one (`required`) and what is no time (`no-time`). */
export const timeInput = z
  .string('required')
  .max(40, 'no-time')
  .transform((raw, context) => {
    const time = parseClock(raw)
    if (time === null) context.addIssue({ code: 'custom', message: raw.trim() === '' ? 'required' : 'no-time' })
    return time ?? z.NEVER
  })
