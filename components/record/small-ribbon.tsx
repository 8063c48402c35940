import { ribbonLabel } from '#components/record/ribbon-label.ts'
import type { RibbonMeetingView, TermView } from '#domain/chairmanship/chairmanships-view'
import { markOf, placeOf, yearsTo } from '#domain/chairmanship/ribbon'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import { formatKnown } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

/** The ribbon small: a mark for each meeting above the States in the Chair. On a phone there is no room for it. */
export function SmallRibbon({
  terms,
  meetings,
  today,
  locale,
  t,
}: {
  terms: readonly TermView[]
  meetings: readonly RibbonMeetingView[]
  today: CalendarDate
  locale: Locale
  t: Translator
}) {
  const years = yearsTo(today)
  const at = (day: CalendarDate) => placeOf(day, years.at(-1) ?? 0)
  return (
    <figure className="relative h-20 max-sm:hidden print:break-inside-avoid">
      <figcaption className="sr-only">{t('chairmanship.ribbonElsewhere')}</figcaption>
      <ol aria-label={t('chairmanship.meetings')}>
        {meetings.map((meeting) => (
          <li key={meeting.slug} style={{ left: `${at(markOf(meeting))}%` }} className="absolute top-0 z-1">
            {/* Not a link: several stand closer than a finger. Each is one in the list of meetings, and on the ribbon in full. */}
            <span
              title={`${words(meeting.title, locale)}, ${formatKnown(meeting, locale)}`}
              className="absolute top-0 flex size-6 -translate-x-1/2 items-center justify-center"
            >
              <span className="sr-only">
                {ribbonLabel(meeting, t)}, {formatKnown(meeting, locale)}
              </span>
              <i
                aria-hidden="true"
                className={`size-2 rounded-full ${meeting.precision === 'year' ? 'border-[1.5px] border-ink bg-paper' : 'bg-ink'}`}
              />
            </span>
          </li>
        ))}
      </ol>
      <ol aria-label={t('chairmanship.title')}>
        {terms.map((term) => (
          <li
            key={term.effectiveOn}
            className={`absolute top-7 z-1 h-6.5 truncate border-l-2 border-paper px-1.75 text-sm leading-6.5 font-medium ${term.current ? 'bg-accent text-on-accent' : 'bg-accent-wash text-accent'}`}
            style={{ left: `${at(term.effectiveOn)}%`, width: `${at(term.until ?? today) - at(term.effectiveOn)}%` }}
          >
            {term.name}
          </li>
        ))}
      </ol>
      <ol aria-hidden="true">
        {years.map((year) => (
          <li
            key={year}
            className="pointer-events-none absolute top-0 h-18 border-l border-line pt-14 pl-1 text-2xs text-faint tabular-nums"
            style={{ left: `${at(`${year}-01-01`)}%` }}
          >
            {year}
          </li>
        ))}
      </ol>
    </figure>
  )
}
