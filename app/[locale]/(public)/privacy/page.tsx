import type { Metadata } from 'next'
import { pageHead } from '#app/page-head'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { translator } from '#messages/translator'
import { dataKept } from '#server/account/queries/data-kept'
import { pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string }> }

const SECTIONS = ['readers', 'named', 'signedIn', 'long', 'record', 'rights'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = translator(locale)
  return pageHead({ locale, path: '/privacy', title: t('privacy.title'), description: t('privacy.readersWhat') })
}

export default async function PrivacyPage({ params }: Props) {
  const t = translator(await pageLocale(params))
  const kept = await readPage(dataKept, {})
  return (
    <Page>
      <h1>{t('privacy.title')}</h1>
      {SECTIONS.map((section) => (
        <section key={section} className="mt-8.75">
          <h2>{t(`privacy.${section}`)}</h2>
          <Prose className="mt-1.75">{t(`privacy.${section}What`, kept)}</Prose>
        </section>
      ))}
    </Page>
  )
}
