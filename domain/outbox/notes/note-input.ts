import { z } from 'zod'
import { audienceIn } from '#domain/outbox/notes/note-audience'
import { TEXT_LIMITS } from '#domain/text/localized-text'
import { wordings } from '#domain/text/text-input'

const id = z.uuid('invalid')
const version = z.coerce.number('invalid').int().positive()

/** A subject is one line: a line break in it would be the end of a header. */
const subject = wordings(TEXT_LIMITS.name).transform((typed) =>
  Object.fromEntries(Object.entries(typed).map(([locale, words]) => [locale, words?.replace(/\s+/g, ' ')])),
)

/** What organisers write to a group. Without an id it is a new note. */
export const writeNoteInput = z.strictObject({
  meetingId: id,
  noteId: z.union([id, z.literal('')]).default(''),
  version: version.optional(),
  to: z
    .string('required')
    .min(1, 'required')
    .max(TEXT_LIMITS.line)
    .transform((key, context) => {
      const audience = audienceIn(key)
      if (audience !== null) return audience
      context.addIssue({ code: 'custom', message: 'invalid' })
      return z.NEVER
    }),
  subject,
  text: wordings(5_000),
})

/** `seen` is the stamp of the recipients that the preview listed. */
export const sendNoteInput = z.strictObject({ noteId: id, version, seen: z.string().max(100) })

export const withdrawNoteInput = z.strictObject({ noteId: id })

export const discardNoteInput = z.strictObject({ noteId: id, version })
