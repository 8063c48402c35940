import { SourceLink } from '#components/record/source-link'
import { Localized } from '#components/ui/localized'
import { Hint, Prose } from '#components/ui/text'
import type { ProcessTextsView } from '#domain/record/process-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

/** What a paper tells of the Process: a short list under its heading, and whose words they are. Nothing where it is not on record. */
export function ToldTexts({
  what,
  told,
  locale,
  t,
}: {
  what: 'beginnings' | 'objectives' | 'areas' | 'keyAreas'
  told: ProcessTextsView | null
  locale: Locale
  t: Translator
}) {
  if (told === null) return null
  return (
    <section>
      <h2>{t(`front.${what}`)}</h2>
      <Prose as="ol" className="mt-3 list-decimal pl-[1.4em] [&>li]:mt-1.5">
        {told.items.map((item) => (
          <li key={words(item, locale)}>
            <Localized text={item} locale={locale} />
          </li>
        ))}
      </Prose>
      <Hint>
        {t(`front.${what}Source`)} {t('front.source')} <SourceLink source={told.source} locale={locale} t={t} />
      </Hint>
    </section>
  )
}
