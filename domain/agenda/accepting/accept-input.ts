import { z } from 'zod'
import { READ_DATES } from '#domain/agenda/accepting/accepted'
import { SAID } from '#domain/agenda/reading/said'

/** The longest text that is accepted, in signs: far above any agenda. */
export const LONGEST_ACCEPTED = 100_000

const meetingId = z.uuid('invalid')

/** `seen` is the stamp of the draft whose changes were shown; `people` are those of the directory that somebody said a name is. */
export const acceptTextInput = z.strictObject({
  meetingId,
  text: z.string().min(1, 'required').max(LONGEST_ACCEPTED),
  corrections: z.array(z.strictObject({ line: z.number().int().positive(), as: z.enum(SAID) })).max(500),
  dates: z.enum(READ_DATES),
  people: z.array(z.strictObject({ name: z.string().max(1_000), personId: z.uuid('invalid') })).max(500),
  seen: z.string().max(64),
})

export const undoTextInput = z.strictObject({ meetingId })
