import '../handover/record.css'
import type { Metadata } from 'next'
import { formatInstant } from '#domain/time/format'
import { translator } from '#messages/translator'
import { activityRecord } from '#server/core/activity-queries'
import { pageLocale, readDesk } from '#server/core/next/page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ before?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('activity.title') }
}

export default async function ActivityPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { before } = await searchParams
  const mark = typeof before === 'string' && /^\d{1,12}$/.test(before) ? Number(before) : null
  const { rows, next } = await readDesk(activityRecord, { before: mark }, locale, '/desk/activity')
  return (
    <div className="page">
      <h1>{t('activity.title')}</h1>
      <p className="prose mt-4 text-soft">{t('activity.what')}</p>
      <p className="mt-4">
        <a href={`/${locale}/desk/activity/export`}>{t('activity.export')}</a>
      </p>
      {rows.length === 0 ? <p className="prose mt-8">{t('activity.none')}</p> : null}
      {rows.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="table-frame mt-8" tabIndex={0} aria-label={t('activity.title')}>
          <table>
            <thead>
              <tr>
                <th scope="col">№</th>
                {(['when', 'who', 'act', 'about', 'fields'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`activity.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.seq}>
                  <td className="figures">{row.seq}</td>
                  <td className="figures">{formatInstant(row.at, locale, 'UTC')}</td>
                  <td>{row.who ?? t('activity.machine')}</td>
                  <td>
                    <code>{row.act}</code>
                  </td>
                  <td>{row.slug ?? row.objectKind}</td>
                  <td>{row.fields.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {next === null ? null : (
        <p className="mt-8">
          <a rel="next" href={`/${locale}/desk/activity?before=${next}`}>
            {t('activity.earlier')}
          </a>
        </p>
      )}
    </div>
  )
}
