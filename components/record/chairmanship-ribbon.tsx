import { labelRows, markOf, placeOf, yearsTo } from '#domain/chairmanship/ribbon'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { formatBeginning, formatKnown, formatSince } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

type Term = {
  state: string
  name: string
  effectiveOn: string
  precision: 'day' | 'month'
  until: string | null
  untilPrecision: 'day' | 'month'
  current: boolean
}
type Meeting = {
  slug: string
  type: string
  ordinal: number | null
  startsOn: string
  endsOn: string
  precision: 'day' | 'month' | 'year'
  title: LocalizedText
}

/** Chairmanships and meetings since 2011 on one line; `caption` says where the same stands in words. */
export function ChairmanshipRibbon({
  terms,
  meetings,
  today,
  marked,
  caption,
  locale,
  t,
}: {
  terms: readonly Term[]
  meetings: readonly Meeting[]
  today: string
  marked: string | null
  caption: string
  locale: Locale
  t: Translator
}) {
  const years = yearsTo(today)
  const last = years.at(-1) ?? 0
  const at = (day: string) => placeOf(day, last)
  const label = (one: Meeting) =>
    one.ordinal === null || one.type !== 'som'
      ? t(`chairmanship.short.${shortOf(one.type)}`)
      : t('chairmanship.som', { number: one.ordinal })
  const rows = labelRows(meetings.map((one) => ({ at: at(markOf(one)), signs: label(one).length })))
  return (
    <figure className="ribbon">
      <figcaption className="aloud">{caption}</figcaption>
      <ol className="ribbon-meetings" aria-label={t('chairmanship.meetings')}>
        {meetings.map((one, index) => (
          <li key={one.slug} style={{ left: `${at(markOf(one))}%` }} className={`row-${rows[index]}`}>
            <a href={`/${locale}/meetings/${one.slug}`} title={`${words(one.title, locale)}, ${formatKnown(one, locale)}`}>
              <span>
                {label(one)}
                <span className="aloud">, {formatKnown(one, locale)}</span>
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
            <span className="aloud">
              ,{' '}
              {term.until === null
                ? t('chairmanship.termSince', { from: formatSince(term.effectiveOn, term.precision, locale) })
                : t('chairmanship.term', {
                    from: formatBeginning(term.effectiveOn, term.precision, locale),
                    until: formatBeginning(term.until, term.untilPrecision, locale),
                  })}
            </span>
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
