import type { Metadata } from 'next'
import { NewsChoiceForm } from '#components/outbox/news-choice-form'
import { Notice } from '#components/ui/notice'
import { Crumbs, Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { DIGEST_AT } from '#domain/outbox/digest-time'
import { ALWAYS_AT_ONCE } from '#domain/outbox/news-groups'
import { translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'
import { sendsMail } from '#server/core/sends-mail'
import { newsChoices } from '#server/outbox/queries/news-choices'
import { pageLocale, readDesk } from '#server/web/page'
import { chooseNewsAction } from '../actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('news.choose') }
}

export default async function NewsChoicesPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const own = await readDesk(newsChoices, {}, locale)
  return (
    <Page>
      <Crumbs>
        <a href={`/${locale}/desk/account`}>{t('ownAccount.title')}</a>
      </Crumbs>
      <h1>{t('news.choose')}</h1>
      <Prose className="mt-3.5 text-soft">{t('news.chooseWhat', { time: DIGEST_AT, zone: zoneName(own.zone, t) })}</Prose>
      {sendsMail() ? null : <Notice className="mt-5">{t('news.noMail')}</Notice>}
      <NewsChoiceForm own={own} action={chooseNewsAction} t={t} />
      <section className="mt-12.25">
        <h2>{t('news.always')}</h2>
        <Prose className="mt-1.75 text-soft">{t('news.alwaysWhat')}</Prose>
        <dl className="mt-1.75 max-w-form">
          {ALWAYS_AT_ONCE.map((group) => (
            <div key={group} className="border-b border-line py-2.5">
              <dt className="font-semibold">{t(`news.groups.${group}`)}</dt>
              <dd className="text-soft">{t(`news.groupsWhat.${group}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  )
}
