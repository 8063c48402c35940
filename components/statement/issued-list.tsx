import { RecordLine, RecordList, RecordRow, RecordTitle } from '#components/record/record-list'
import { Localized } from '#components/ui/localized'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Row = { slug: string; title: LocalizedText; meeting: { title: LocalizedText; startsOn: string; endsOn: string } }

/** The issued outcome texts, each with its meeting. Shows nothing when there are none. */
export function IssuedList({ texts, locale, t }: { texts: readonly Row[]; locale: Locale; t: Translator }) {
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
