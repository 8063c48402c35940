import { z } from 'zod'
import { cleanText, TEXT_LIMITS } from '#domain/text/localized-text'
import { dayInput as day, dayOrNoneInput } from '#domain/time/day-and-time-input'

// What screens send about handovers; the form and the server share these schemas.

const id = z.uuid('invalid')
const reason = z.string('required').transform(cleanText).pipe(z.string().min(1, 'required').max(TEXT_LIMITS.line))

const terms = {
  effectiveOn: day,
  overlapFrom: day,
  ceremonyOn: dayOrNoneInput,
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
