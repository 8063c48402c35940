import { z } from 'zod'
import type { Standing } from '#domain/agenda/agenda-document'
import { AUDIENCES, STANDINGS } from '#domain/agenda/agenda-terms'
import { id } from '#domain/meeting/meeting-input'
import { readTypedDay } from '#domain/meeting/typed-day'
import { cleanText, TEXT_LIMITS } from '#domain/text/localized-text'
import { wordings } from '#domain/text/text-input'
import { isCalendarDate } from '#domain/time/calendar'

/** What a publisher chooses and types. The day of adoption, and `amended`, are read of an adopted agenda alone. */
export const publishInput = z
  .strictObject({
    meetingId: id,
    audience: z.enum(AUDIENCES, 'required'),
    standing: z.enum(STANDINGS, 'required'),
    adoptedOn: z
      .string()
      .trim()
      .max(40, 'no-date')
      .transform((text) => readTypedDay(text) ?? text)
      .default(''),
    /** As orally amended: a box that is sent when it is ticked. */
    amended: z.literal('on').optional(),
    note: z.string().default('').transform(cleanText).pipe(z.string().max(TEXT_LIMITS.line)),
    /** The note in further languages than that of the meeting's own texts. */
    noteIn: wordings(TEXT_LIMITS.line).default({}),
    /** The mark of the draft the publisher saw: only what they saw is frozen. */
    draftMark: z.string('required').max(64),
  })
  .transform(({ standing, adoptedOn, amended, ...rest }, context) => {
    const adopted = standing === 'adopted'
    if (adopted && !isCalendarDate(adoptedOn))
      context.addIssue({ code: 'custom', path: ['adoptedOn'], message: adoptedOn === '' ? 'required' : 'no-date' })
    if (rest.note === '' && Object.values(rest.noteIn).some(Boolean))
      context.addIssue({ code: 'custom', path: ['note'], message: 'required' })
    const chosen: Standing = { code: standing, adoptedOn: adopted ? adoptedOn : null, amended: adopted && amended === 'on' }
    return { ...rest, standing: chosen }
  })
