import type { Metadata } from 'next'
import { ActivityFilterForm } from '#components/record/activity-filter'
import { ActivityTable } from '#components/record/activity-table'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
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
  const askedFor = (field: keyof Asked) => (typeof asked[field] === 'string' ? asked[field] : '')
  const filter = filterOf(askedFor)
  const before = /^\d{1,12}$/.test(askedFor('before')) ? Number(askedFor('before')) : null
  const { rows, next, zone } = await readDesk(activityRecord, { before, filter, locale }, locale)
  const actors = await readDesk(activityActors, {}, locale)
  const query = new URLSearchParams(FIELDS.flatMap((field) => (filter[field] === '' ? [] : [[field, filter[field]]])))
  const earlier = new URLSearchParams(query)
  if (next !== null) earlier.set('before', String(next))
  return (
    <Page>
      <h1>{t('activity.title')}</h1>
      <Prose className="mt-3.5 text-soft">{t('activity.what')}</Prose>
      <p className="mt-3.5">
        <a href={`/${locale}/desk/activity/export${query.size === 0 ? '' : `?${query}`}`}>{t('activity.export')}</a>
      </p>
      <ActivityFilterForm filter={filter} actors={actors} locale={locale} t={t} />
      {rows.length === 0 ? (
        <Prose className="mt-7">{t('activity.none')}</Prose>
      ) : (
        <ActivityTable rows={rows} zone={zone} locale={locale} t={t} />
      )}
      {next === null ? null : (
        <p className="mt-7">
          <a rel="next" href={`/${locale}/desk/activity?${earlier}`}>
            {t('activity.earlier')}
          </a>
        </p>
      )}
    </Page>
  )
}
