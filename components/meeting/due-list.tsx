import { Localized } from '#components/ui/localized'
import type { DueView } from '#domain/meeting/desk-next'
import type { Locale } from '#domain/text/locale'
import { formatDate, formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

const PAGE = { meeting: 'agenda', comments: 'statement/consult', silence: 'statement/consult', places: 'people' } as const

/** The dates to come of those who prepare meetings, the nearest first. Shows nothing where there is none. */
export function DueList({ due, locale, t }: { due: readonly DueView[]; locale: Locale; t: Translator }) {
  if (due.length === 0) return null
  return (
    <section className="mt-10.5">
      <h2>{t('desk.due')}</h2>
      <ol className="mt-1.75">
        {due.map((one) => (
          <li
            key={`${one.kind} ${one.slug} ${'on' in one ? one.on : one.at}`}
            className="gap-x-5 border-b border-line py-2.5 md:grid md:grid-cols-[14em_minmax(0,1fr)]"
          >
            <span className={`tabular-nums ${one.kind === 'places' && one.overdue ? 'text-warning' : 'text-soft'}`}>
              {'on' in one ? formatDate(one.on, locale) : `${formatInstant(one.at, locale, one.timeZone)} (${zoneName(one.timeZone, t)})`}
            </span>
            <span className="block">
              <a className="underline" href={`/${locale}/desk/meetings/${one.slug}/${PAGE[one.kind]}`}>
                <Localized text={one.title} locale={locale} />
              </a>
              {` · ${one.kind === 'places' ? t(one.overdue ? 'desk.placesOverdue' : 'desk.placesDue', { count: one.count }) : t(`desk.dueKinds.${one.kind}`)}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
