import { z } from 'zod'
import { MEETING_TYPES } from '#domain/meeting/meeting-terms'
import type { ListedMeetingView } from '#domain/record/listed-meeting-view'
import { DATE_PRECISIONS } from '#domain/record/register-terms'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

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

/** The register as `meetings.json` in one language, in the given order. An unknown place is null. */
export function meetingsJson(listed: readonly ListedMeetingView[], locale: Locale): MeetingsJson {
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
