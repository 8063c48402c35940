import '../handover/record.css'
import type { Metadata } from 'next'
import { ActivityFilterForm } from '#components/record/activity-filter'
import { ActivityTable } from '#components/record/activity-table'
import { translator } from '#messages/translator'
import { activityActors } from '#server/activity/queries/activity-actors'
import { activityRecord } from '#server/activity/queries/activity-record'
import { filterOf } from '#server/activity/rows/activity-filter'
import { pageLocale, readDesk } from '#server/web/page'

const FIELDS = ['who', 'about', 'from', 'until'] as const
type Asked = Partial<Record<(typeof FIELDS)[number] | 'before', string | string[]>>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('activity.title') }
}

export default async function ActivityPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const asked = await searchParams
  const one = (field: keyof Asked) => (typeof asked[field] === 'string' ? asked[field] : '')
  const filter = filterOf(one)
  const before = /^\d{1,12}$/.test(one('before')) ? Number(one('before')) : null
  const path = '/desk/activity'
  const { rows, next, zone } = await readDesk(activityRecord, { before, filter, locale }, locale, path)
  const actors = await readDesk(activityActors, {}, locale, path)
  const query = new URLSearchParams(FIELDS.flatMap((field) => (filter[field] === '' ? [] : [[field, filter[field]]])))
  const earlier = new URLSearchParams(query)
  if (next !== null) earlier.set('before', String(next))
  return (
    <div className="page">
      <h1>{t('activity.title')}</h1>
      <p className="prose mt-4 text-soft">{t('activity.what')}</p>
      <p className="mt-4">
        <a href={`/${locale}/desk/activity/export${query.size === 0 ? '' : `?${query}`}`}>{t('activity.export')}</a>
      </p>
      <ActivityFilterForm filter={filter} actors={actors} locale={locale} t={t} />
      {rows.length === 0 ? (
        <p className="prose mt-8">{t('activity.none')}</p>
      ) : (
        <ActivityTable rows={rows} zone={zone} locale={locale} t={t} />
      )}
      {next === null ? null : (
        <p className="mt-8">
          <a rel="next" href={`/${locale}/desk/activity?${earlier}`}>
            {t('activity.earlier')}
          </a>
        </p>
      )}
    </div>
  )
}
