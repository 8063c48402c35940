import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** The 404 message. It never says whether the page exists. */
export function NotFoundMessage({ locale, t }: { locale: Locale; t: Translator }) {
  return (
    <Page>
      <h1>{t('notFound.title')}</h1>
      <Prose className="mt-3.5">{t('notFound.text')}</Prose>
      <p className="mt-5.25">
        <a href={`/${locale}`}>{t('notFound.home')}</a>
      </p>
    </Page>
  )
}
