import { fileAt } from '#app/files/file-at'
import { type AtomEntry, atomFeed } from '#domain/documents/atom-feed'
import type { FeedEntryView, IssuedInFeed, PublishedInFeed } from '#domain/record/feed-view'
import { asHeading } from '#domain/text/as-heading'
import { excerpt } from '#domain/text/excerpt'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import { translator } from '#messages/translator'
import { publicUrl } from '#server/core/public-url'
import { feed } from '#server/record/queries/feed'

/** As much of an issued text as its entry says. */
const BEGINNING = 300

/** What was published and issued to everybody. */
export const feedFile = fileAt('process', 'feed.atom', {
  mediaType: 'application/atom+xml; charset=utf-8',
  forVisitors: true,
  query: feed,
  args: () => ({}),
  render: ({ name, entries }, { locale }) => {
    const author = words(name, locale)
    const title = translator(locale)('heads.feed', { name: author })
    return atomFeed({ title, author, entries: entries.map((entry) => entryOf(entry, locale)) }, publicUrl(), locale)
  },
})

function entryOf(entry: FeedEntryView, locale: Locale): AtomEntry {
  const { title, summary, path } = entry.what === 'programme' ? programme(entry, locale) : text(entry, locale)
  const t = translator(locale)
  return {
    id: entry.id,
    at: entry.at,
    path,
    title: entry.withdrawn === null ? title : t('statement.withdrawnTitle', { title }),
    summary: (entry.what === 'programme' ? words(entry.withdrawn, locale) : entry.withdrawn) || summary,
  }
}

type Said = Pick<AtomEntry, 'title' | 'summary' | 'path'>

function programme({ slug, title, number, note, meeting }: PublishedInFeed, locale: Locale): Said {
  const t = translator(locale)
  const facts =
    meeting === null ? '' : [formatDates(meeting.startsOn, meeting.endsOn, locale), words(meeting.city, locale)].filter(Boolean).join(', ')
  return {
    title: t('heads.programmeVersion', { title: words(title, locale), number }),
    summary: [facts, words(asHeading(meeting?.theme ?? null), locale), words(note, locale)].filter(Boolean).join('\n'),
    path: `/meetings/${slug}`,
  }
}

function text({ slug, title, number, newest, correction, reason, meeting, languages }: IssuedInFeed, locale: Locale): Said {
  const t = translator(locale)
  const shown = languages.find((language) => language.locale === locale) ?? languages[0]
  const said = [words(title, locale), correction === 0 ? '' : t('statement.corr', { number: correction })].filter(Boolean).join(', ')
  return {
    title: `${said} – ${words(meeting.title, locale)}`,
    summary: correction === 0 ? excerpt(shown?.paragraphs.map((paragraph) => paragraph.text).join(' ') ?? '', BEGINNING) : reason,
    path: `/meetings/${slug}/statement${newest ? '' : `?no=${number}`}`,
  }
}
