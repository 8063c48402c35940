import { z } from 'zod'
import { MEETING_TYPES, type MeetingType } from '#domain/meeting/meeting-terms'
import { DATE_PRECISIONS, type DatePrecision } from '#domain/record/register-terms'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** The schema of `meetings.json`. Others rely on it: it changes only by an issue. */
export const meetingsJsonSchema = z.strictObject({
  meetings: z.array(
    z.strictObject({
      slug: z.string(),
      type: z.enum(MEETING_TYPES),
      ordinal: z.int().positive().nullable(),
      title: z.string().min(1),
      startsOn: z.iso.date(),
      endsOn: z.iso.date(),
      datePrecision: z.enum(DATE_PRECISIONS),
      city: z.string().nullable(),
      country: z.string().nullable(),
    }),
  ),
})

export type MeetingsJson = z.infer<typeof meetingsJsonSchema>

/** A meeting of the register, as a list shows it. */
export type ListedMeeting = {
  slug: string
  type: MeetingType
  ordinal: number | null
  title: LocalizedText
  startsOn: CalendarDate
  endsOn: CalendarDate
  precision: DatePrecision
  city: LocalizedText | null
  country: LocalizedText | null
}

/** The register as `meetings.json` in one language, in the given order. An unknown place is null. */
export function meetingsJson(listed: readonly ListedMeeting[], locale: Locale): MeetingsJson {
  return {
    meetings: listed.map(({ slug, type, ordinal, title, startsOn, endsOn, precision, city, country }) => ({
      slug,
      type,
      ordinal,
      title: words(title, locale),
      startsOn,
      endsOn,
      datePrecision: precision,
      city: words(city, locale) || null,
      country: words(country, locale) || null,
    })),
  }
}
