import type { ReactNode } from 'react'
import { Localized } from '#components/ui/localized'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** The notice that stands where a withdrawn agenda was, with the reason that was given. */
export function Withdrawn({
  notice,
  locale,
  t,
  address,
  children,
}: {
  notice: { title: LocalizedText; number: number; reason: string; withdrawnAt: string; timeZone: string }
  locale: Locale
  t: Translator
  address: string
  children: ReactNode
}) {
  return (
    <div className="page">
      <p className="crumbs">
        <a href={`/${locale}/meetings`}>{t('record.title')}</a>
      </p>
      <Localized as="h1" text={notice.title} locale={locale} />
      <div className="notice">
        <p>{t('schedule.withdrawn', { number: notice.number, at: formatInstant(notice.withdrawnAt, locale, notice.timeZone) })}</p>
        <p dir="auto">{notice.reason}</p>
      </div>
      <p>
        <a href={`${address}/versions`}>{t('versions.title')}</a>
      </p>
      {children}
    </div>
  )
}
