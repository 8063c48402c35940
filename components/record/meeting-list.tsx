import type { ReactNode } from 'react'
import { DemonstrationMark } from '#components/statement/demonstration-mark'
import { Localized } from '#components/ui/localized'
import type { RecordedMeetingView } from '#domain/record/listed-meeting-view'
import { meetingsByYear } from '#domain/record/meetings-by-year'
import { asHeading } from '#domain/text/as-heading'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatKnown, formatKnownInYear } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

type Props = { meetings: readonly RecordedMeetingView[]; locale: Locale; t: Translator }

/** A few meetings of the record on the programme's grid: dates left, title right. */
export function MeetingList({ meetings, locale, t }: Props) {
  return (
    <ol>
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.slug} meeting={meeting} when={formatKnown(meeting, locale)} locale={locale} t={t} />
      ))}
    </ol>
  )
}

/** The meetings of the record under their years, the parts of a series beneath it. */
export function MeetingYears({ meetings, locale, t }: Props) {
  const whenIn = (meeting: RecordedMeetingView) =>
    formatKnownInYear(meeting, locale) ?? <span className="text-faint">{t('record.dayUnknown')}</span>
  return meetingsByYear(meetings).map(({ year, meetings: held }) => (
    <section key={year} className="mt-10.5 first:mt-0">
      <h2 className="border-b-[1.5px] border-ink pb-2 tabular-nums">{year}</h2>
      <ol>
        {held.map(({ parts, ...meeting }) => (
          <MeetingRow key={meeting.slug} meeting={meeting} when={whenIn(meeting)} locale={locale} t={t}>
            {parts.length === 0 ? null : (
              <ol className="mt-3 border-l-2 border-line pl-4 [&>li:last-child]:border-b-0 [&>li:last-child]:pb-0">
                {parts.map((part) => (
                  <MeetingRow key={part.slug} meeting={part} when={whenIn(part)} part locale={locale} t={t} />
                ))}
              </ol>
            )}
          </MeetingRow>
        ))}
      </ol>
    </section>
  ))
}

const gridLook = 'sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-7'

function MeetingRow({
  meeting,
  when,
  part = false,
  locale,
  t,
  children,
}: {
  meeting: RecordedMeetingView
  when: ReactNode
  part?: boolean
  locale: Locale
  t: Translator
  children?: ReactNode
}) {
  const { slug, title, theme, type, city, country, external, status, programme, statement } = meeting
  const place = [words(city, locale), words(country, locale)].filter(Boolean).join(', ')
  return (
    <li className={`border-b border-line print:break-inside-avoid ${part ? 'pt-2 pb-2.5' : `pt-4 pb-4.5 ${gridLook}`}`}>
      <p className={`text-md/normal text-soft tabular-nums ${part ? '' : 'sm:pt-0.75'}`}>{when}</p>
      <div>
        <h3 className={`text-balance ${external || part ? 'font-serif text-lg/snug font-title' : 'font-serif text-2xl/tight font-title'}`}>
          <a href={`/${locale}/meetings/${slug}`} className={external ? 'text-soft' : 'text-ink'}>
            <Localized text={asHeading(title)} locale={locale} />
          </a>
        </h3>
        <Localized as="p" className="mt-1 max-w-form font-serif text-lg/snug text-soft italic" text={asHeading(theme)} locale={locale} />
        <p className="mt-1 text-soft">
          {[t(`meeting.types.${type}`), place, external ? t('record.external') : ''].filter(Boolean).join(' · ')}
          {programme ? <span className="whitespace-nowrap"> · {t('record.programme')}</span> : null}
          {statement === null ? null : (
            <>
              {' · '}
              <a href={`/${locale}/meetings/${slug}/statement`} className="text-accent underline">
                {t(`statement.kinds.${statement.kind}`)}
              </a>
              {statement.demonstration ? <DemonstrationMark t={t} /> : null}
            </>
          )}
          {status === null ? null : <span className="text-warning"> · {t(`record.standing.${status}`)}</span>}
        </p>
        {children}
      </div>
    </li>
  )
}
