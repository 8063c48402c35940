import { RecordLine, RecordList, RecordRow, RecordTitle } from '#components/record/record-list'
import { DemonstrationMark } from '#components/statement/demonstration-mark'
import { Localized } from '#components/ui/localized'
import type { IssuedTextView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { formatDates } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Props = { texts: readonly IssuedTextView[]; locale: Locale; t: Translator }

/** The issued outcome texts, each with its meeting; apart from them, what only demonstrates one. Shows nothing when there are none. */
export function IssuedList({ texts, locale, t }: Props) {
  return (
    <>
      <Texts title={t('statement.issuedTexts')} texts={texts.filter((text) => !text.demonstration)} locale={locale} t={t} />
      <Texts title={t('statement.demonstrationTexts')} texts={texts.filter((text) => text.demonstration)} locale={locale} t={t} />
    </>
  )
}

function Texts({ title, texts, locale, t }: Props & { title: string }) {
  if (texts.length === 0) return null
  return (
    <section className="mt-14">
      <h2>{title}</h2>
      <RecordList>
        {texts.map((text) => (
          <RecordRow key={text.slug}>
            <RecordTitle href={`/${locale}/meetings/${text.slug}/statement`}>
              <Localized text={text.title} locale={locale} />
            </RecordTitle>
            {text.demonstration ? <DemonstrationMark t={t} /> : null}
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
