import { z } from 'zod'
import { cleanText, TEXT_LIMITS } from '#domain/text/localized-text'
import { isCalendarDate } from '#domain/time/calendar'

// What screens send about handovers; the form and the server share these schemas.

const id = z.uuid('invalid')
const day = z
  .string('required')
  .min(1, 'required')
  .max(40, 'no-date')
  .refine((text) => text === '' || isCalendarDate(text), 'no-date')
const reason = z.string('required').transform(cleanText).pipe(z.string().min(1, 'required').max(TEXT_LIMITS.line))

const terms = {
  effectiveOn: day,
  overlapFrom: day,
  ceremonyOn: z
    .string()
    .max(40, 'no-date')
    .refine((text) => text === '' || isCalendarDate(text), 'no-date'),
  /** `som-5#…`, or an address that ends like this. */
  ceremonySlot: z.string().max(300),
}

export const prepareHandoverInput = z.strictObject({ incoming: z.string('required').regex(/^[A-Z]{2}$/, 'required'), ...terms })
export const postponeHandoverInput = z.strictObject({ handoverId: id, ...terms, reason })
export const callOffHandoverInput = z.strictObject({ handoverId: id, reason })
export const confirmHandoverInput = z.strictObject({
  handoverId: id,
  terms: z.string().regex(/^\d{1,4}$/, 'invalid'),
  state: z.string().length(2),
})
export const declineHandoverInput = z.strictObject({
  handoverId: id,
  terms: z.string().regex(/^\d{1,4}$/, 'invalid'),
  state: z.string().length(2),
  reason,
})
