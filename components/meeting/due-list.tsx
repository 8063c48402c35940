import { Localized } from '#components/ui/localized'
import type { DueView } from '#domain/meeting/desk-next'
import type { Locale } from '#domain/text/locale'
import { formatDate, formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** The dates to come of those who prepare meetings, the nearest first. Shows nothing where there is none. */
export function DueList({ due, locale, t }: { due: readonly DueView[]; locale: Locale; t: Translator }) {
  if (due.length === 0) return null
  return (
    <section className="mt-10.5">
      <h2>{t('desk.due')}</h2>
      <ol className="mt-1.75">
        {due.map((one) => (
          <li key={`${one.kind} ${one.slug}`} className="gap-x-5 border-b border-line py-2.5 md:grid md:grid-cols-[14em_minmax(0,1fr)]">
            <span className="text-soft tabular-nums">
              {one.kind === 'meeting'
                ? formatDate(one.on, locale)
                : `${formatInstant(one.at, locale, one.timeZone)} (${zoneName(one.timeZone, t)})`}
            </span>
            <span className="block">
              <a
                className="underline"
                href={`/${locale}/desk/meetings/${one.slug}/${one.kind === 'meeting' ? 'agenda' : 'statement/consult'}`}
              >
                <Localized text={one.title} locale={locale} />
              </a>
              {` · ${t(`desk.dueKinds.${one.kind}`)}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
