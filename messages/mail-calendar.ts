import { contributionsOf } from '#domain/agenda/agenda-document'
import { icalendar } from '#domain/documents/calendar/icalendar'
import { meetingEntries } from '#domain/documents/calendar/meeting-calendar'
import type { Mail } from '#domain/outbox/mail'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { appearanceOwner } from '#domain/people/appearance-owner'
import { words } from '#domain/text/localized-text'
import { calendarDescription } from '#messages/calendar-description'
import { paperWords } from '#messages/paper-words'

type Attachments = NonNullable<Mail['attachments']>

/**
 * What a recipient or their delegation appears in, as the calendar of the meeting has it: the same entries as in the calendars that programs
 * ask for, so that an entry follows its session. None where they appear in nothing.
 */
export function calendarAttachment({ calendar, locale, site }: MailFacts): Attachments {
  if (calendar === null) return []
  const { slug, mine, zone } = calendar
  const addressOf = (path: string) => `${site}/${locale}${path}`
  const entries = meetingEntries(calendar, {
    ...{ locale, words: paperWords(locale), addressOf },
    belongs: (slot) => contributionsOf(slot).some((one) => appearanceOwner(one, mine) !== null),
  })
  if (entries.length === 0) return []
  const title = calendar.stood.at(-1)?.version?.document.meeting.title ?? null
  const content = icalendar({
    name: words(title, locale),
    description: calendarDescription(calendar, locale),
    url: addressOf(`/meetings/${slug}`),
    // A file that came by mail is asked for nowhere: the next message brings the next one.
    source: null,
    timeZone: zone,
    entries,
  })
  return [{ filename: `${slug}.ics`, contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content }]
}
