import type { Metadata } from 'next'
import { PreparedList } from '#components/meeting/prepared-list'
import { AppearanceList } from '#components/people/appearance-list'
import { ReceivedTexts } from '#components/statement/received-texts'
import { formatDate } from '#domain/time/format'
import { translator } from '#messages/translator'
import { appearances } from '#server/account/queries/appearances'
import { ownAccount } from '#server/account/queries/own-account'
import { deskOverview } from '#server/desk/queries/desk-overview'
import { handoverToConfirm } from '#server/handover/queries/handover-to-confirm'
import { receivedTexts } from '#server/statement/queries/received-texts'
import { mayRead, pageLocale, readDesk } from '#server/web/page'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('desk.title') }
}

export default async function DeskPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const own = await readDesk(ownAccount, {}, locale, '/desk')
  const received = await readDesk(receivedTexts, {}, locale, '/desk')
  const hand = await readDesk(deskOverview, {}, locale, '/desk')
  const handover = await mayRead(handoverToConfirm, {})
  const { coming, past } = await readDesk(appearances, {}, locale, '/desk')
  return (
    <div className="page">
      <h1>{t('desk.title')}</h1>
      <p className="theme">{own.displayName}</p>
      {own.can.prepare ? (
        <p className="mt-6 flex flex-wrap gap-x-7 gap-y-2">
          <a href={`/${locale}/desk/meetings`}>{t('desk.prepare')}</a>
          <a href={`/${locale}/desk/people`}>{t('desk.directory')}</a>
        </p>
      ) : null}
      {own.can.keepAccounts ? (
        <p className="mt-6 flex flex-wrap gap-x-7 gap-y-2">
          <a href={`/${locale}/desk/accounts`}>{t('desk.accounts')}</a>
          <a href={`/${locale}/desk/process`}>{t('process.title')}</a>
          <a href={`/${locale}/desk/handover`}>{t('handover.title')}</a>
        </p>
      ) : null}
      {handover ? (
        <p className="notice">
          <a href={`/${locale}/desk/handover`}>{t('handover.awaitsYou', { date: formatDate(handover.effectiveOn, locale) })}</a>
        </p>
      ) : null}
      {hand.length === 0 ? null : (
        <section className="mt-12">
          <h2>{t('desk.inHand')}</h2>
          <PreparedList meetings={hand} locale={locale} t={t} />
        </section>
      )}
      <ReceivedTexts texts={received} locale={locale} t={t} />
      <section className="mt-12">
        <h2>{t('desk.coming')}</h2>
        {coming.length === 0 ? (
          <p className="prose mt-3 text-soft">{t('desk.noneComing')}</p>
        ) : (
          <AppearanceList rows={coming} locale={locale} t={t} />
        )}
      </section>
      {past.length === 0 ? null : (
        <section className="mt-12">
          <h2>{t('desk.past')}</h2>
          <AppearanceList rows={past} locale={locale} t={t} />
        </section>
      )}
    </div>
  )
}
