import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** What stands where nothing is to be seen; it does not tell why. */
export function NotFoundMessage({ locale, t }: { locale: Locale; t: Translator }) {
  return (
    <div className="page">
      <h1>{t('notFound.title')}</h1>
      <p className="prose mt-4">{t('notFound.text')}</p>
      <p className="mt-6">
        <a href={`/${locale}`}>{t('notFound.home')}</a>
      </p>
    </div>
  )
}
