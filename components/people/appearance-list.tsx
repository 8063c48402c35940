import { Clocks } from '#components/agenda/slot-times'
import { RecordLine, RecordList, RecordRow, RecordTitle } from '#components/record/record-list'
import { Localized } from '#components/ui/localized'
import { StaleNote } from '#components/ui/stale-note'
import { Mark } from '#components/ui/text'
import type { AppearanceView } from '#domain/people/appearance-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDate } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** Where somebody and their delegation appear, each with a link to the slot in the programme. */
export function AppearanceList({ rows, locale, t }: { rows: readonly AppearanceView[]; locale: Locale; t: Translator }) {
  return (
    <RecordList>
      {rows.map((row) => (
        <RecordRow key={`${row.slotId}-${row.role}-${words(row.name, 'en')}`} own={row.own}>
          <RecordTitle href={`/${locale}/meetings/${row.slug}#${row.slotId}`}>
            <Localized text={row.title} locale={locale} after={row.continued ? ` ${t('agenda.continued')}` : null} />
          </RecordTitle>
          <StaleNote text={row.title} locale={locale} t={t} />
          <RecordLine className="tabular-nums">
            <time dateTime={row.date}>{formatDate(row.date, locale)}</time>
            {row.start === null ? null : ', '}
            <Clocks times={row} date={row.date} t={t} />
            {row.when === null ? null : ', '}
            <Localized text={row.when} locale={locale} />
            {' · '}
            <Localized text={row.meetingTitle} locale={locale} />
          </RecordLine>
          <RecordLine>
            {t(`agenda.roles.${row.role}`)}: <Localized text={row.name} locale={locale} />
            <Mark>{t(row.own ? 'agenda.mine.own' : 'agenda.mine.delegation')}</Mark>
            {row.status === 'confirmed' ? null : <Mark className="text-warning">{t(`agenda.statuses.${row.status}`)}</Mark>}
          </RecordLine>
        </RecordRow>
      ))}
    </RecordList>
  )
}
