import type { Metadata } from 'next'
import { NewsList } from '#components/outbox/news-list'
import { ActionButton } from '#components/ui/action-form'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'
import { ownNews } from '#server/outbox/queries/own-news'
import { pageLocale, readDesk } from '#server/web/page'
import { markNewsReadAction } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ before?: string | string[] }> }

const MOST = 20

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('news.title') }
}

export default async function NewsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const asked = (await searchParams).before
  const before = typeof asked === 'string' && /^[\dTZ:.-]{1,30}~[\w-]{1,40}$/.test(asked) ? asked : null
  const { accountId, news, next, zone } = await readDesk(ownNews, { locale, most: MOST, before }, locale)
  const here = `/${locale}/desk/news`
  const newest = news[0]
  return (
    <Page>
      <h1>{t('news.title')}</h1>
      <Prose className="mt-3.5 text-soft">{t('news.what', { zone: zoneName(zone, t) })}</Prose>
      <div className="mt-3.5 flex flex-wrap gap-x-6 gap-y-1.75 print:hidden">
        {before === null && newest !== undefined && news.some(({ read }) => !read) ? (
          <ActionButton action={markNewsReadAction} hidden={{ accountId, until: newest.at }} label={t('news.markRead')} />
        ) : null}
        <a className="text-accent underline" href={`/${locale}/desk/account/news`}>
          {t('news.choose')}
        </a>
      </div>
      {news.length === 0 ? <Prose className="mt-7">{t('news.none')}</Prose> : <NewsList news={news} zone={zone} locale={locale} t={t} />}
      <nav className="mt-7 flex gap-x-6" aria-label={t('pager.label')}>
        {before === null ? null : <a href={here}>{t('news.newest')}</a>}
        {next === null ? null : (
          <a rel="next" href={`${here}?${new URLSearchParams({ before: next })}`}>
            {t('activity.earlier')}
          </a>
        )}
      </nav>
    </Page>
  )
}
