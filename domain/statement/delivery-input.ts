import { z } from 'zod'
import { DELIVERY_MEANS } from '#domain/statement/delivery'
import { cleanText, TEXT_LIMITS } from '#domain/text/localized-text'
import { dayInput, timeInput } from '#domain/time/day-and-time-input'

/** A circulated text given to a delegation by hand: to whom, by which means, and when, on the clock of the meeting's zone. */
export const recordDeliveryInput = z.strictObject({
  statementId: z.uuid('invalid'),
  circulationId: z.uuid('invalid'),
  delegation: z.string('required').min(1, 'required').max(80, 'invalid'),
  means: z.enum(DELIVERY_MEANS, 'required'),
  to: z.string('required').transform(cleanText).pipe(z.string().min(1, 'required').max(TEXT_LIMITS.line)),
  on: dayInput,
  at: timeInput,
})
