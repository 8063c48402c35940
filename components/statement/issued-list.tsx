import { Localized } from '#components/ui/localized'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Row = { slug: string; title: LocalizedText; meeting: { title: LocalizedText; startsOn: string; endsOn: string } }

/** The outcome texts that were issued, each with its meeting; nothing where there is none. */
export function IssuedList({ texts, locale, t }: { texts: readonly Row[]; locale: Locale; t: Translator }) {
  if (texts.length === 0) return null
  return (
    <section className="mt-16">
      <h2>{t('statement.issuedTexts')}</h2>
      <ol className="record">
        {texts.map((text) => (
          <li key={text.slug}>
            <a href={`/${locale}/meetings/${text.slug}/statement`}>
              <Localized text={text.title} locale={locale} />
            </a>
            <p>
              <Localized text={text.meeting.title} locale={locale} />
              {` · ${formatDates(text.meeting.startsOn, text.meeting.endsOn, locale)}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
