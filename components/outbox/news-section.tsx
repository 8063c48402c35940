import { NewsList } from '#components/outbox/news-list'
import type { OwnNewsListView } from '#domain/outbox/news-view'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** The newest news of one's own, on the desk. Shows nothing where there is none. */
export function NewsSection({ own: { news, zone }, locale, t }: { own: OwnNewsListView; locale: Locale; t: Translator }) {
  if (news.length === 0) return null
  const unread = news.filter(({ read }) => !read).length
  return (
    <section className="mt-10.5">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2>{t('news.title')}</h2>
        {unread === 0 ? null : <span className="text-sm font-medium text-accent tabular-nums">{t('news.unread', { count: unread })}</span>}
      </div>
      <NewsList news={news} zone={zone} locale={locale} t={t} />
      <p className="mt-2.5 print:hidden">
        <a className="text-accent underline" href={`/${locale}/desk/news`}>
          {t('news.all')}
        </a>
      </p>
    </section>
  )
}
