import type { ReactNode } from 'react'
import { PageFoot } from '#components/record/page-foot'
import { SiteFrame } from '#components/ui/site-frame'
import { asOf } from '#domain/record/as-of'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { isClockShifted } from '#server/core/clock'
import { publicUrl } from '#server/core/public-url'
import { contact } from '#server/record/queries/contact'
import { processTitle } from '#server/record/queries/process-title'
import { supportUnit } from '#server/record/queries/support-unit'
import { currentAddress } from '#server/web/address'
import { hasClaim, readPage } from '#server/web/page'

/** The frame of what anyone may read, and of the message that there is nothing. */
export async function PublicFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = translator(locale)
  const { path, query } = await currentAddress()
  // The pages that show the Process on a day keep that day among them.
  const on = new URLSearchParams(query).get('on')
  const onDay = on !== null && asOf(on) ? `?on=${on}` : ''
  const signedIn = await hasClaim()
  return (
    <SiteFrame
      locale={locale}
      path={path + query}
      name={words(await readPage(processTitle, {}), locale)}
      links={(['meetings', 'chairmanship', 'states', 'documents'] as const).map((page) => ({
        href: `/${locale}/${page}${page === 'chairmanship' || page === 'states' ? onDay : ''}`,
        label: t(`frame.${page}`),
        current: path.startsWith(`/${page}`),
      }))}
      end={signedIn ? <a href={`/${locale}/desk`}>{t('frame.desk')}</a> : <a href={`/${locale}/sign-in`}>{t('frame.signIn')}</a>}
      notice={isClockShifted() ? t('frame.clockShifted') : undefined}
      foot={<PageFoot contact={await readPage(contact, {})} supportUnit={await readPage(supportUnit, { locale })} locale={locale} t={t} />}
      printed={`${publicUrl()}/${locale}${path}${query}`}
      t={t}
    >
      {children}
    </SiteFrame>
  )
}
