import { z } from 'zod'

/** Which version is made the draft; `seen` is the stamp of the draft whose changes were shown. */
export const makeVersionDraftInput = z.strictObject({
  meetingId: z.uuid('invalid'),
  number: z.coerce.number().int().positive(),
  seen: z.string('required').max(64),
})
