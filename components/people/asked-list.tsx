import { AnswerLine } from '#components/agenda/answer-line'
import { AskedFacts, AskedTitle } from '#components/people/asked-facts'
import { RecordLine, RecordLink, RecordList, RecordRow, RecordTitle } from '#components/record/record-list'
import { Localized } from '#components/ui/localized'
import { Prose } from '#components/ui/text'
import type { AskedView } from '#domain/agenda/answer-view'
import { wantedOf } from '#domain/agenda/roster'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import { formatDates } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Props = { appearances: readonly AskedView[]; names: SideNamesView; locale: Locale; t: Translator }

/** What organisers asked the reader or their delegation for, meeting by meeting, each with the way to its answer. */
export function AskedList({ appearances, names, locale, t }: Props) {
  if (appearances.length === 0) return null
  return (
    <section className="mt-10.5">
      <h2>{t('asked.title')}</h2>
      <Prose className="mt-1.75 text-soft">{t('asked.what')}</Prose>
      {[...Map.groupBy(appearances, ({ meeting }) => meeting.id)].map(([id, ofMeeting]) => {
        const meeting = ofMeeting[0]?.meeting
        return meeting === undefined ? null : (
          <section key={id} className="mt-5">
            <h3>
              <Localized text={meeting.title} locale={locale} />
            </h3>
            <p className="text-soft tabular-nums">{formatDates(meeting.startsOn, meeting.endsOn, locale)}</p>
            <RecordList>
              {ofMeeting.map((appearance) => (
                <RecordRow key={appearance.id} own={appearance.own}>
                  <RecordTitle href={`/${locale}/desk/asked/${appearance.id}`}>
                    <AskedTitle appearance={appearance} locale={locale} t={t} />
                  </RecordTitle>
                  <AskedFacts appearance={appearance} names={names} locale={locale} t={t} />
                  {appearance.answer === null ? null : (
                    <AnswerLine
                      answer={{ ...appearance.answer, waits: false }}
                      names={names}
                      timeZone={meeting.timeZone}
                      locale={locale}
                      t={t}
                    />
                  )}
                  <RecordLine>
                    <RecordLink href={`/${locale}/desk/asked/${appearance.id}`}>
                      {t(wantedOf(appearance) === null || appearance.ended !== null ? 'asked.look' : 'asked.open')}
                    </RecordLink>
                  </RecordLine>
                </RecordRow>
              ))}
            </RecordList>
          </section>
        )
      })}
    </section>
  )
}
