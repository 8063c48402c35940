import { RibbonDown } from '#components/record/ribbon-down'
import { ribbonLabel } from '#components/record/ribbon-label.ts'
import { Hint } from '#components/ui/text'
import type { RibbonMeetingView, TermView } from '#domain/chairmanship/chairmanships-view'
import { labelRows, markOf, placeOf, yearsTo } from '#domain/chairmanship/ribbon'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import { formatBeginning, formatKnown, formatSince } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

/** The height of a label by the row that `labelRows` gives it, so that neighbours do not overlap. */
const labelTops = ['top-8', 'top-4', 'top-0']

/** Chairmanships and meetings since 2011 on one line; on a phone and on paper the line goes down. `caption` says where the same is written in words. */
export function ChairmanshipRibbon({
  terms,
  meetings,
  today,
  marked,
  caption,
  locale,
  t,
}: {
  terms: readonly TermView[]
  meetings: readonly RibbonMeetingView[]
  today: CalendarDate
  marked: CalendarDate | null
  caption: string
  locale: Locale
  t: Translator
}) {
  const years = yearsTo(today)
  const last = years.at(-1) ?? 0
  const at = (day: CalendarDate) => placeOf(day, last)
  const label = (meeting: RibbonMeetingView) => ribbonLabel(meeting, t)
  const rows = labelRows(meetings.map((meeting) => ({ at: at(markOf(meeting)), signs: label(meeting).length })))
  return (
    <>
      <figure className="relative mt-12 h-41 max-sm:hidden print:hidden">
        <figcaption className="sr-only">{caption}</figcaption>
        <ol aria-label={t('chairmanship.meetings')}>
          {meetings.map((meeting, index) => (
            <li key={meeting.slug} style={{ left: `${at(markOf(meeting))}%` }} className="absolute">
              <a
                href={`/${locale}/meetings/${meeting.slug}`}
                title={`${words(meeting.title, locale)}, ${formatKnown(meeting, locale)}`}
                className="absolute top-0 z-1 block h-16 min-w-6 -translate-x-1/2 text-center text-[11.5px] whitespace-nowrap text-soft"
              >
                <span className={`absolute left-1/2 ${labelTops[rows[index] ?? 0]} ${sideOf(at(markOf(meeting)), index === 0)}`}>
                  {label(meeting)}
                  <span className="sr-only">, {formatKnown(meeting, locale)}</span>
                </span>
                <i
                  aria-hidden="true"
                  className={`absolute top-13.5 left-1/2 size-2 -translate-x-1/2 rounded-full ${meeting.precision === 'year' ? 'border-[1.5px] border-ink bg-paper' : 'bg-ink'}`}
                />
              </a>
            </li>
          ))}
        </ol>
        <ol aria-label={t('chairmanship.title')}>
          {terms.map((term) => (
            <li
              key={term.effectiveOn}
              className={`absolute top-18.5 z-1 h-9 truncate border-l-2 border-paper px-2.25 leading-9 font-medium ${term.current ? 'bg-accent text-on-accent' : 'bg-accent-wash text-accent'}`}
              style={{ left: `${at(term.effectiveOn)}%`, width: `${at(term.until ?? today) - at(term.effectiveOn)}%` }}
            >
              {term.name}
              <span className="sr-only">
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
        {marked === null ? null : (
          <i className="absolute top-16.5 h-13 border-l-2 border-warning" aria-hidden="true" style={{ left: `${at(marked)}%` }} />
        )}
        <ol aria-hidden="true">
          {years.map((year) => (
            <li
              key={year}
              className="pointer-events-none absolute top-0 h-30 border-l border-line pt-30.5 pl-1 text-[11.5px] text-faint"
              style={{ left: `${at(`${year}-01-01`)}%` }}
            >
              {year}
            </li>
          ))}
        </ol>
      </figure>
      <RibbonDown terms={terms} meetings={meetings} locale={locale} t={t} />
      <Hint className="-mt-1 max-sm:mt-4 print:mt-3">
        {t('chairmanship.somMeans')}
        {meetings.some(({ precision }) => precision === 'year') ? ` ${t('chairmanship.hollowMeans')}` : ''}
      </Hint>
    </>
  )
}

// A label at an end of the line stands inside it.
function sideOf(place: number, isFirst: boolean): string {
  if (isFirst) return '-translate-x-3.5'
  return place > 94 ? '-translate-x-[calc(100%-14px)]' : '-translate-x-1/2'
}
