import { Clocks } from '#components/agenda/slot-times'
import { STATUS_COLOR } from '#components/agenda/status-color.ts'
import { RecordLine } from '#components/record/record-list'
import { Localized } from '#components/ui/localized'
import { Mark } from '#components/ui/text'
import type { AskedView } from '#domain/agenda/answer-view'
import { inTwoLines, printedAppearance, sideName } from '#domain/agenda/printed-appearance'
import { wantedOf } from '#domain/agenda/roster'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDate } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneWithOffset } from '#messages/zone-name'

export type AskedProps = { appearance: AskedView; names: SideNamesView; locale: Locale; t: Translator }

/** When and where one appears, as whom, and what is wanted by when. */
export function AskedFacts({ appearance, names, locale, t }: AskedProps) {
  const { meeting, date, times, when, role, roleLabel, status, dueOn, own } = appearance
  const wants = wantedOf(appearance)
  const { name, detail } = inTwoLines(printedAppearance(appearance, locale, names))
  const who =
    wants === 'speaker'
      ? t('agenda.toBeNamed', { delegation: sideName(appearance, locale, names) ?? '' })
      : [name, detail].filter(Boolean).join(', ')
  return (
    <>
      <RecordLine className="tabular-nums">
        <time dateTime={date}>{formatDate(date, locale)}</time>
        {times.start === null ? null : ', '}
        <Clocks times={times} date={date} t={t} />
        {when === null ? null : ', '}
        <Localized text={when} locale={locale} />
        {times.start === null ? null : ` (${zoneWithOffset(meeting.timeZone, date, t)})`}
      </RecordLine>
      <RecordLine>
        {words(roleLabel, locale) || t(`agenda.roles.${role}`)}: {who}
        <Mark>{t(own ? 'agenda.mine.own' : 'agenda.mine.delegation')}</Mark>
        <Mark className={STATUS_COLOR[status]}>{t(`agenda.statuses.${status}`)}</Mark>
      </RecordLine>
      {wants === null || appearance.ended !== null ? null : (
        <RecordLine className="font-medium text-ink tabular-nums">
          {[
            t(wants === 'speaker' ? 'asked.wantsSpeaker' : 'asked.wantsAnswer'),
            dueOn === null ? '' : t('roster.dueOn', { date: formatDate(dueOn, locale) }),
          ]
            .filter(Boolean)
            .join(', ')}
        </RecordLine>
      )}
    </>
  )
}

/** The session of an appearance, and its part. */
export function AskedTitle({ appearance, locale, t }: Pick<AskedProps, 'appearance' | 'locale' | 't'>) {
  const { title, continued, part } = appearance
  return (
    <>
      {title === null ? (
        t('agenda.untitled')
      ) : (
        <Localized text={title} locale={locale} after={continued ? ` ${t('agenda.continued')}` : null} />
      )}
      {part === null ? null : `, ${words(part, locale)}`}
    </>
  )
}
