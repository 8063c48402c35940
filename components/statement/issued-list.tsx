import { RecordLine, RecordList, RecordRow, RecordTitle } from '#components/record/record-list'
import { Localized } from '#components/ui/localized'
import type { IssuedTextView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { formatDates } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** The issued outcome texts, each with its meeting. Shows nothing when there are none. */
export function IssuedList({ texts, locale, t }: { texts: readonly IssuedTextView[]; locale: Locale; t: Translator }) {
  if (texts.length === 0) return null
  return (
    <section className="mt-14">
      <h2>{t('statement.issuedTexts')}</h2>
      <RecordList>
        {texts.map((text) => (
          <RecordRow key={text.slug}>
            <RecordTitle href={`/${locale}/meetings/${text.slug}/statement`}>
              <Localized text={text.title} locale={locale} />
            </RecordTitle>
            <RecordLine>
              <Localized text={text.meeting.title} locale={locale} />
              {` · ${formatDates(text.meeting.startsOn, text.meeting.endsOn, locale)}`}
            </RecordLine>
          </RecordRow>
        ))}
      </RecordList>
    </section>
  )
}
