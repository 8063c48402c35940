import type { Metadata } from 'next'
import { MeetingList } from '#components/record/meeting-list'
import { words } from '#domain/text/localized-text'
import { formatDate, formatMonth } from '#domain/time/format'
import { translator } from '#messages/translator'
import { pageLocale, readPage } from '#server/core/next/page'
import { frontPage, processTitle } from '#server/record/queries'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  return { title: words(await readPage(processTitle, {}), locale), description: translator(locale)('front.what') }
}

export default async function FrontPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { name, chair, coming, held } = await readPage(frontPage, { locale })
  return (
    <div className="page">
      <h1>{words(name, locale)}</h1>
      <p className="theme">{t('front.fullName')}</p>
      <div className="facts">
        {chair === null ? (
          <span>{t('front.noChair')}</span>
        ) : (
          <>
            <span>
              {t('front.chair')} <strong>{chair.name}</strong>
            </span>
            <span>
              {t('front.since', {
                date: chair.precision === 'month' ? formatMonth(chair.effectiveOn, locale) : formatDate(chair.effectiveOn, locale),
              })}
            </span>
          </>
        )}
        <span>{t('front.supportUnit')}</span>
      </div>
      <p className="prose">{t('front.what')}</p>
      {coming.length === 0 ? null : (
        <section className="mt-14">
          <h2>{t('front.coming')}</h2>
          <MeetingList meetings={coming} locale={locale} />
        </section>
      )}
      <section className="mt-14">
        <h2>{t('front.held')}</h2>
        {held.length === 0 ? <p className="prose mt-3">{t('record.empty')}</p> : <MeetingList meetings={held} locale={locale} />}
        <p className="mt-6">
          <a href={`/${locale}/meetings`}>{t('front.all')}</a>
        </p>
      </section>
    </div>
  )
}
