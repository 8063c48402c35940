import { ribbonLabel } from '#components/record/ribbon-label.ts'
import type { RibbonMeetingView, TermView } from '#domain/chairmanship/chairmanships-view'
import { meetingsUnder } from '#domain/chairmanship/ribbon'
import type { Locale } from '#domain/text/locale'
import { formatBeginning, formatKnown, formatSince } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

/** The ribbon turned for narrow screens and paper: time goes down, and each term holds its meetings. */
export function RibbonDown({
  terms,
  meetings,
  locale,
  t,
}: {
  terms: readonly TermView[]
  meetings: readonly RibbonMeetingView[]
  locale: Locale
  t: Translator
}) {
  return (
    <ol className="mt-8.75 sm:hidden print:block print:[print-color-adjust:exact]" aria-label={t('chairmanship.title')}>
      {meetingsUnder(terms, meetings).map(({ term, meetings: held }) => (
        <li
          key={term?.effectiveOn ?? 'before'}
          className={`mt-1 border-l-2 pb-1.5 pl-3.5 print:break-inside-avoid ${term === null ? 'border-line' : 'border-accent'}`}
        >
          {term === null ? null : (
            <p className="-ml-3.5 flex flex-wrap justify-between gap-x-4 bg-accent-wash px-3.5 py-1">
              <span className="font-medium text-accent">{term.name}</span>
              <span className="text-sm text-soft">
                {term.until === null
                  ? t('chairmanship.termSince', { from: formatSince(term.effectiveOn, term.precision, locale) })
                  : t('chairmanship.term', {
                      from: formatBeginning(term.effectiveOn, term.precision, locale),
                      until: formatBeginning(term.until, term.untilPrecision, locale),
                    })}
              </span>
            </p>
          )}
          <ol>
            {held.map((meeting) => (
              <li key={meeting.slug} className="relative flex flex-wrap justify-between gap-x-4 py-1 pr-3.5">
                <i
                  aria-hidden="true"
                  className={`absolute top-3 -left-[19px] size-2 rounded-full ${meeting.precision === 'year' ? 'border-[1.5px] border-ink bg-paper' : 'bg-ink'}`}
                />
                <a href={`/${locale}/meetings/${meeting.slug}`} className="text-ink underline">
                  {ribbonLabel(meeting, t)}
                </a>
                <span className="text-sm text-faint tabular-nums">{formatKnown(meeting, locale)}</span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}
