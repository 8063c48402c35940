import type { Metadata } from 'next'
import { SignInNotices } from '#components/account/sign-in-notices'
import { DueList } from '#components/meeting/due-list'
import { PreparedList } from '#components/meeting/prepared-list'
import { WaitingTexts } from '#components/meeting/waiting-texts'
import { NewsSection } from '#components/outbox/news-section'
import { AppearanceList } from '#components/people/appearance-list'
import { AskedList } from '#components/people/asked-list'
import { MeetingList } from '#components/record/meeting-list'
import { ReceivedTexts } from '#components/statement/received-texts'
import { Notice } from '#components/ui/notice'
import { Page } from '#components/ui/page'
import { Prose, Subtitle } from '#components/ui/text'
import { formatDate } from '#domain/time/format'
import { translator } from '#messages/translator'
import { appearances } from '#server/account/queries/appearances'
import { ownAccount } from '#server/account/queries/own-account'
import { signInNotices } from '#server/account/queries/sign-in-notices'
import { asked as askedQuery } from '#server/agenda/queries/asked'
import { deskOverview } from '#server/desk/queries/desk-overview'
import { handoverToConfirm } from '#server/handover/queries/handover-to-confirm'
import { ownNews } from '#server/outbox/queries/own-news'
import { ownMeetings } from '#server/record/queries/own-meetings'
import { receivedTexts } from '#server/statement/queries/received-texts'
import { mayRead, pageLocale, readDesk } from '#server/web/page'

type Props = { params: Promise<{ locale: string }> }

/** How much news the desk itself shows. */
const NEWEST = 5

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('desk.title') }
}

export default async function DeskPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const own = await readDesk(ownAccount, {}, locale)
  const notices = await readDesk(signInNotices, {}, locale)
  const received = await readDesk(receivedTexts, {}, locale)
  const { inHand, waiting, due } = await readDesk(deskOverview, {}, locale)
  const handover = await mayRead(handoverToConfirm, {})
  const asked = await readDesk(askedQuery, {}, locale)
  const { coming, past } = await readDesk(appearances, {}, locale)
  const news = await readDesk(ownNews, { locale, most: NEWEST, before: null }, locale)
  const takingPart = await readDesk(ownMeetings, {}, locale)
  return (
    <Page>
      <h1>{t('desk.title')}</h1>
      <Subtitle>{own.displayName}</Subtitle>
      <SignInNotices notices={notices} locale={locale} t={t} />
      {handover ? (
        <Notice>
          <a href={`/${locale}/desk/handover`}>{t('handover.awaitsYou', { date: formatDate(handover.effectiveOn, locale) })}</a>
        </Notice>
      ) : null}
      <WaitingTexts texts={waiting} locale={locale} t={t} />
      <DueList due={due} locale={locale} t={t} />
      {inHand.length === 0 ? null : (
        <section className="mt-10.5">
          <h2>{t('desk.inHand')}</h2>
          <PreparedList meetings={inHand} locale={locale} t={t} />
        </section>
      )}
      <AskedList appearances={asked.appearances} names={asked.names} locale={locale} t={t} />
      <ReceivedTexts texts={received} locale={locale} t={t} />
      <NewsSection own={news} locale={locale} t={t} />
      {takingPart.length === 0 ? null : (
        <section className="mt-10.5">
          <h2>{t('desk.ownMeetings')}</h2>
          <MeetingList meetings={takingPart} locale={locale} t={t} />
        </section>
      )}
      <section className="mt-10.5">
        <h2>{t('desk.coming')}</h2>
        {coming.length === 0 ? (
          <Prose className="mt-[10.5px] text-soft">{t('desk.noneComing')}</Prose>
        ) : (
          <AppearanceList rows={coming} locale={locale} t={t} />
        )}
      </section>
      {past.length === 0 ? null : (
        <section className="mt-10.5">
          <h2>{t('desk.past')}</h2>
          <AppearanceList rows={past} locale={locale} t={t} />
        </section>
      )}
    </Page>
  )
}
