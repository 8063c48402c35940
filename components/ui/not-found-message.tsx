import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** The 404 message. It never says whether the page exists; `signIn` is the address to sign in at and come back. */
export function NotFoundMessage({ locale, signIn, t }: { locale: Locale; signIn: string | null; t: Translator }) {
  return (
    <Page>
      <h1>{t('notFound.title')}</h1>
      <Prose className="mt-3.5">{t('notFound.text')}</Prose>
      {signIn === null ? null : (
        <Prose className="mt-3.5">{t.rich('notFound.takePart', { link: (words) => <a href={signIn}>{words}</a> })}</Prose>
      )}
      <p className="mt-5.25">
        <a href={`/${locale}`}>{t('notFound.home')}</a>
      </p>
    </Page>
  )
}
