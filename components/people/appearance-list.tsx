import { Localized } from '#components/ui/localized'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { formatDate } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Row = {
  slug: string
  meetingTitle: LocalizedText
  slotId: string
  date: string
  start: string
  end: string | null
  role: string
  status: string
  name: LocalizedText | null
  title: LocalizedText
  continued: boolean
  own: boolean
}

/** Where somebody and their delegation appear, each leading to its slot in the programme. */
export function AppearanceList({ rows, locale, t }: { rows: Row[]; locale: Locale; t: Translator }) {
  return (
    <ol className="record">
      {rows.map((row) => (
        <li key={`${row.slotId}-${row.role}-${words(row.name, 'en')}`} className={row.own ? 'mine' : undefined}>
          <a href={`/${locale}/meetings/${row.slug}#${row.slotId}`}>
            <Localized text={row.title} locale={locale} after={row.continued ? ` ${t('agenda.continued')}` : null} />
          </a>
          <p className="figures">
            <time dateTime={`${row.date}T${row.start}`}>
              {formatDate(row.date, locale)}, {row.start}–{row.end ?? ''}
            </time>
            {' · '}
            <Localized text={row.meetingTitle} locale={locale} />
          </p>
          <p>
            {t(`agenda.roles.${row.role}` as never)}: <Localized text={row.name} locale={locale} />
            <span className="mark">{t(row.own ? 'agenda.mine.own' : 'agenda.mine.delegation')}</span>
            {row.status === 'confirmed' ? null : <span className="mark warn">{t(`agenda.statuses.${row.status}` as never)}</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}
