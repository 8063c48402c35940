import type { ReactNode } from 'react'
import { Localized } from '#components/ui/localized'
import { Notice } from '#components/ui/notice'
import { Crumbs, Page } from '#components/ui/page'
import type { WithdrawnScheduleView } from '#domain/agenda/schedule-view'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** The notice in the place of a withdrawn agenda, with the reason for it. */
export function Withdrawn({
  notice,
  locale,
  t,
  address,
  children,
}: {
  notice: WithdrawnScheduleView
  locale: Locale
  t: Translator
  address: string
  children: ReactNode
}) {
  return (
    <Page>
      <Crumbs>
        <a href={`/${locale}/meetings`}>{t('record.title')}</a>
      </Crumbs>
      <Localized as="h1" text={notice.title} locale={locale} />
      <Notice>
        <p>{t('schedule.withdrawn', { number: notice.number, at: formatInstant(notice.withdrawnAt, locale, notice.timeZone) })}</p>
        <Localized as="p" text={notice.reason} locale={locale} />
      </Notice>
      <p>
        <a href={`${address}/versions`}>{t('versions.title')}</a>
      </p>
      {children}
    </Page>
  )
}
