import { z } from 'zod'
import { DELIVERY_MEANS } from '#domain/statement/delivery'
import { cleanText, TEXT_LIMITS } from '#domain/text/localized-text'
import { isCalendarDate } from '#domain/time/calendar'
import { parseClock } from '#domain/time/clock'

/** A circulated text given to a delegation by hand: to whom, by which means, and when, on the clock of the meeting's zone. */
export const recordDeliveryInput = z.strictObject({
  statementId: z.uuid('invalid'),
  circulationId: z.uuid('invalid'),
  delegation: z.string('required').min(1, 'required').max(80, 'invalid'),
  means: z.enum(DELIVERY_MEANS, 'required'),
  to: z.string('required').transform(cleanText).pipe(z.string().min(1, 'required').max(TEXT_LIMITS.line)),
  on: z
    .string('required')
    .min(1, 'required')
    .max(40, 'no-date')
    .refine((text) => text === '' || isCalendarDate(text), 'no-date'),
  at: z
    .string('required')
    .max(40, 'no-time')
    .transform((raw, context) => {
      const time = parseClock(raw)
      if (time === null) context.addIssue({ code: 'custom', message: raw.trim() === '' ? 'required' : 'no-time' })
      return time ?? z.NEVER
    }),
})
