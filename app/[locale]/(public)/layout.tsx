import type { ReactNode } from 'react'
import { SiteFrame } from '#components/ui/site-frame'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { processTitle } from '#server/record/queries/process-title'
import { currentAddress } from '#server/web/address'
import { currentClaim } from '#server/web/auth'
import { pageLocale, readPage } from '#server/web/page'

export default async function PublicLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { path, query } = await currentAddress()
  const signedIn = (await currentClaim()) !== null
  return (
    <SiteFrame
      locale={locale}
      path={path + query}
      name={words(await readPage(processTitle, {}), locale)}
      links={(['meetings', 'chairmanship', 'states', 'documents'] as const).map((page) => ({
        href: `/${locale}/${page}`,
        label: t(`frame.${page}`),
        current: path.startsWith(`/${page}`),
      }))}
      end={signedIn ? <a href={`/${locale}/desk`}>{t('frame.desk')}</a> : <a href={`/${locale}/sign-in`}>{t('frame.signIn')}</a>}
      foot={t('frame.foot')}
      t={t}
    >
      {children}
    </SiteFrame>
  )
}
