import type { ListedMeetingView } from '#domain/record/listed-meeting-view'
import type { IssuedStatementView } from '#domain/statement/issued-view'
import { asHeading } from '#domain/text/as-heading'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import { formatKnown } from '#domain/time/known-dates'

/** The picture that a link to a page shows elsewhere. `mark`: what must be known before the title; `facts` stand beneath a rule. */
export type Card = { language: Locale; site: string; mark: string | null; title: string; line: string | null; facts: string[] }

type Frame = { site: string; mark: string | null; locale: Locale }

/** The card of a meeting: its title and theme, when and where it is held, as far as the register knows. */
export function meetingCard(entry: ListedMeetingView, { site, mark, locale }: Frame): Card {
  const place = [words(entry.city, locale), words(entry.country, locale)].filter(Boolean).join(', ')
  return {
    language: locale,
    site,
    mark,
    title: words(asHeading(entry.title), locale),
    line: words(asHeading(entry.theme), locale) || null,
    facts: [formatKnown(entry, locale), place].filter(Boolean),
  }
}

/** The card of an issued text: its title, the meeting it is of, and when and where that was held. Not when it was issued: the page says it. */
export function statementCard({ languages, meeting }: IssuedStatementView, { site, mark, locale }: Frame): Card {
  const shown = languages.find((language) => language.locale === locale) ?? languages[0]
  return {
    language: locale,
    site,
    mark,
    title: shown?.title ?? '',
    line: words(meeting.title, locale),
    facts: [formatDates(meeting.startsOn, meeting.endsOn, locale), words(meeting.city, locale)].filter(Boolean),
  }
}
