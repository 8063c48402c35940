import { Mark } from '#components/ui/text'
import type { OwnNewsView } from '#domain/outbox/news-view'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import { newsTitle } from '#messages/mail-words'
import type { Translator } from '#messages/translator'

type Props = { news: readonly OwnNewsView[]; zone: string; locale: Locale; t: Translator }

/** One's own news, the newest first: when, of what, and whether it was opened. Each leads to what it tells of. */
export function NewsList({ news, zone, locale, t }: Props) {
  return (
    <ol className="mt-1.75">
      {news.map(({ id, at, read, facts }) => (
        <li key={id} className="gap-x-5 border-b border-line py-2.5 md:grid md:grid-cols-[14em_minmax(0,1fr)]">
          <time dateTime={at} className="text-soft tabular-nums">
            {formatInstant(at, locale, zone)}
          </time>
          <span className="block">
            <a className={`underline ${read ? '' : 'font-semibold'}`} href={`/${locale}/desk/news/${id}`}>
              {newsTitle(facts)}
            </a>
            {read ? null : <Mark className="text-accent">{t('news.new')}</Mark>}
          </span>
        </li>
      ))}
    </ol>
  )
}
