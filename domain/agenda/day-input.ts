import { z } from 'zod'
import { TEXT_LIMITS } from '#domain/text/localized-text'
import { wordings } from '#domain/text/text-input'
import { dayInput } from '#domain/time/day-and-time-input'

// What the agenda editor sends about the days of a meeting.

const id = z.uuid('invalid')
const address = { meetingId: id, id }
const version = z.number().int().positive()

export const addDayInput = z.strictObject({
  ...address,
  date: dayInput,
})

/** The heading of a day. */
export const editDayInput = z.strictObject({
  ...address,
  version,
  title: wordings(TEXT_LIMITS.title).optional(),
  note: wordings(TEXT_LIMITS.paragraph).optional(),
  place: wordings(TEXT_LIMITS.name).optional(),
})

export const removeDayInput = z.strictObject({ ...address, version })
