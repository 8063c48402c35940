import type { Metadata } from 'next'
import { ChangeList } from '#components/agenda/change-list'
import { Replaced } from '#components/agenda/replaced'
import { standingWords } from '#components/agenda/standing-words.ts'
import { Links } from '#components/ui/linked'
import { Localized } from '#components/ui/localized'
import { Crumbs, Page } from '#components/ui/page'
import { Problem, Prose } from '#components/ui/text'
import { isLater } from '#domain/record/put-on-record'
import { words } from '#domain/text/localized-text'
import { dateIn, type Instant } from '#domain/time/calendar'
import { formatInstant } from '#domain/time/format'
import { translator } from '#messages/translator'
import { zoneWithOffset } from '#messages/zone-name'
import { versions } from '#server/publication/queries/versions'
import { pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { title } = await readPage(versions, { slug: (await params).slug, locale })
  return { title: `${translator(locale)('versions.title')} – ${words(title, locale)}` }
}

export default async function VersionsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const { title, timeZone, endsOn, replaced, states, versions: rows } = await readPage(versions, { slug, locale })
  const zoneAt = (instant: Instant) => zoneWithOffset(timeZone, dateIn(timeZone, instant), t)
  return (
    <Page>
      <Crumbs>
        <a href={`/${locale}/meetings/${slug}`}>
          <Localized text={title} locale={locale} />
        </a>
      </Crumbs>
      <h1>{t('versions.title')}</h1>
      {replaced ? <Replaced locale={locale} address={`/${locale}/meetings/${slug}/versions`} t={t} /> : null}
      <ol className="mt-7">
        {rows.map((row) => (
          <li key={row.number} className="border-b border-line pt-5.5 pb-6.5">
            <h2>{t('versions.number', { number: row.number })}</h2>
            <p className="mt-[3.5px] text-soft">
              <time dateTime={row.publishedAt}>
                {t(isLater(row.publishedAt, { endsOn, timeZone }) ? 'versions.onRecord' : 'versions.published', {
                  time: formatInstant(row.publishedAt, locale, timeZone),
                  zone: zoneAt(row.publishedAt),
                })}
              </time>
              {row.standing === null ? null : ` · ${standingWords(row.standing, locale, t)}`}
              {row.audience === 'public' ? null : ` · ${t('schedule.forParticipants')}`}
            </p>
            {row.note ? (
              <Prose className="mt-1.75" dir="auto">
                <Links text={row.note} />
              </Prose>
            ) : null}
            {row.withdrawn === null ? null : (
              <Problem dir="auto">
                {t('versions.withdrawn', {
                  at: `${formatInstant(row.withdrawn.at, locale, timeZone)} (${zoneAt(row.withdrawn.at)})`,
                  reason: row.withdrawn.reason,
                })}
              </Problem>
            )}
            <ChangeList changes={row.changes} locale={locale} t={t} stateName={(code) => states[code] ?? code} />
          </li>
        ))}
      </ol>
    </Page>
  )
}
