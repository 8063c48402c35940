import { z } from 'zod'
import { AUDIENCES } from '#domain/agenda/agenda-terms'
import { id } from '#domain/meeting/meeting-input'
import { cleanText, TEXT_LIMITS } from '#domain/text/localized-text'

export const publishInput = z.strictObject({
  meetingId: id,
  audience: z.enum(AUDIENCES, 'required'),
  note: z.string().default('').transform(cleanText).pipe(z.string().max(TEXT_LIMITS.line)),
  /** The mark of the draft the publisher saw: only what they saw is frozen. */
  draftMark: z.string('required').max(64),
})
