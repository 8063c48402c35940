import { RecordLine, RecordList, RecordRow, RecordTitle } from '#components/record/record-list'
import { DemonstrationMark } from '#components/statement/demonstration-mark'
import { kindBeside } from '#components/statement/kind-beside.ts'
import { WithdrawnNote } from '#components/statement/withdrawn-note'
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
          <RecordRow key={text.number}>
            <RecordTitle href={`/${locale}/meetings/${text.slug}/statement${text.newest ? '' : `?no=${text.number}`}`}>
              <Localized text={text.title} locale={locale} />
            </RecordTitle>
            {text.demonstration ? <DemonstrationMark t={t} /> : null}
            <RecordLine>
              {kindOf(text, locale, t)}
              <Localized text={text.meeting.title} locale={locale} />
              {` · ${formatDates(text.meeting.startsOn, text.meeting.endsOn, locale)}`}
            </RecordLine>
            {text.withdrawal === null ? null : (
              <RecordLine>
                <WithdrawnNote withdrawal={text.withdrawal} locale={locale} t={t} />
              </RecordLine>
            )}
          </RecordRow>
        ))}
      </RecordList>
    </section>
  )
}

function kindOf({ kind, title }: IssuedTextView, locale: Locale, t: Translator): string {
  const name = kindBeside(kind, title, locale, t)
  return name === null ? '' : `${name} · `
}
