import { markOf, placeOf, yearsTo } from '#domain/chairmanship/ribbon'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { formatKnown } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

type Term = { state: string; name: string; effectiveOn: string; until: string | null; current: boolean }
type Meeting = {
  slug: string
  type: string
  ordinal: number | null
  startsOn: string
  precision: 'day' | 'month' | 'year'
  title: LocalizedText
}

/** Chairmanships and meetings since 2011 on one line. The table below says the same in words. */
export function ChairmanshipRibbon({
  terms,
  meetings,
  today,
  marked,
  locale,
  t,
}: {
  terms: readonly Term[]
  meetings: readonly Meeting[]
  today: string
  marked: string | null
  locale: Locale
  t: Translator
}) {
  const years = yearsTo(today)
  const last = years.at(-1) ?? 0
  const at = (day: string) => placeOf(day, last)
  return (
    <figure className="ribbon">
      <figcaption className="aloud">{t('chairmanship.ribbon')}</figcaption>
      <ol className="ribbon-meetings" aria-label={t('chairmanship.meetings')}>
        {meetings.map((one, index) => (
          <li key={one.slug} style={{ left: `${at(markOf(one))}%` }} className={index % 2 === 0 ? 'up' : undefined}>
            <a
              href={`/${locale}/meetings/${one.slug}`}
              title={`${words(one.title, locale)}, ${formatKnown({ ...one, endsOn: one.startsOn }, locale)}`}
            >
              <span>
                {one.ordinal === null ? t(`chairmanship.short.${shortOf(one.type)}`) : t('chairmanship.som', { number: one.ordinal })}
              </span>
              <i aria-hidden="true" className={one.precision === 'year' ? 'about' : undefined} />
            </a>
          </li>
        ))}
      </ol>
      <ol className="ribbon-terms" aria-label={t('chairmanship.title')}>
        {terms.map((term) => (
          <li
            key={term.effectiveOn}
            className={term.current ? 'current' : undefined}
            style={{ left: `${at(term.effectiveOn)}%`, width: `${at(term.until ?? today) - at(term.effectiveOn)}%` }}
          >
            {term.name}
          </li>
        ))}
      </ol>
      {marked === null ? null : <i className="ribbon-mark" aria-hidden="true" style={{ left: `${at(marked)}%` }} />}
      <ol className="ribbon-years" aria-hidden="true">
        {years.map((year) => (
          <li key={year} style={{ left: `${at(`${year}-01-01`)}%` }}>
            {year}
          </li>
        ))}
      </ol>
    </figure>
  )
}

function shortOf(type: string): 'ministerial' | 'conference' | 'coordinators' {
  return type === 'ministerial' || type === 'coordinators' ? type : 'conference'
}
