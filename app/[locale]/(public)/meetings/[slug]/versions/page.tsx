import type { Metadata } from 'next'
import { closedHead, pageHead } from '#app/page-head'
import { ChangeList } from '#components/agenda/change-list'
import { Replaced } from '#components/agenda/replaced'
import { standingWords } from '#components/agenda/standing-words.ts'
import { VersionChooser } from '#components/agenda/version-chooser'
import { Linked } from '#components/ui/linked'
import { Localized } from '#components/ui/localized'
import { Crumbs, Page } from '#components/ui/page'
import { Problem, Prose } from '#components/ui/text'
import type { VersionView } from '#domain/agenda/schedule-view'
import { isLater } from '#domain/record/put-on-record'
import type { Locale } from '#domain/text/locale'
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
  const t = translator(locale)
  const { slug } = await params
  const { title: of, isPublic, replaced } = await readPage(versions, { slug, locale })
  const title = `${t('versions.title')} – ${words(of, locale)}`
  if (!isPublic) return closedHead(title)
  const card = replaced ? '/card.png' : `/meetings/${slug}/card.png`
  return pageHead({ locale, path: `/meetings/${slug}/versions`, title, description: t('heads.versions'), card })
}

export default async function VersionsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const { title, timeZone, endsOn, replaced, states, versions: rows } = await readPage(versions, { slug, locale })
  const readable = rows.filter((row) => row.readable)
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
      {readable.length < 2 ? null : (
        <VersionChooser
          versions={readable}
          chosen={{ from: readable[1]?.number ?? 0, to: readable[0]?.number ?? 0 }}
          timeZone={timeZone}
          address={`/${locale}/meetings/${slug}`}
          locale={locale}
          t={t}
        />
      )}
      <ol className="mt-7">
        {rows.map((row, index) => (
          <li key={row.number} id={`version-${row.number}`} className="border-b border-line pt-5.5 pb-6.5">
            <h2>
              {row.readable ? (
                <a href={`/${locale}/meetings/${slug}/versions/${row.number}`}>{t('versions.number', { number: row.number })}</a>
              ) : (
                t('versions.number', { number: row.number })
              )}
            </h2>
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
            <Linked as={Prose} className="mt-1.75" text={row.note} locale={locale} />
            {row.withdrawn === null ? null : (
              <Problem>
                {t('versions.withdrawnOn', { at: `${formatInstant(row.withdrawn.at, locale, timeZone)} (${zoneAt(row.withdrawn.at)})` })}{' '}
                <Localized text={row.withdrawn.reason} locale={locale} />
              </Problem>
            )}
            <VersionPapers
              row={row}
              before={rows.slice(index + 1).find(({ readable }) => readable)}
              standing={row === rows.find(({ readable }) => readable)}
              slug={slug}
              locale={locale}
            />
            <ChangeList changes={row.changes} locale={locale} t={t} stateName={(code) => states[code] ?? code} />
          </li>
        ))}
      </ol>
    </Page>
  )
}

type PapersProps = { row: VersionView; before: VersionView | undefined; standing: boolean; slug: string; locale: Locale }

// Of the version that stands all papers there are; of each what changed since the one before it that its reader may read.
function VersionPapers({ row, before, standing, slug, locale }: PapersProps) {
  if (!row.readable) return null
  const t = translator(locale)
  const at = `/${locale}/meetings/${slug}`
  const links: [string, string][] = [
    [`${at}/versions/${row.number}/agenda.pdf`, t('files.pdf')],
    [`${at}/versions/${row.number}/agenda.docx`, t('files.word')],
    ...(standing
      ? ([
          [`${at}/programme-short.pdf`, t('versions.programmeShort')],
          [`${at}/at-a-glance.pdf`, t('versions.atAGlance')],
          [`${at}/provisional-agenda.pdf`, t('versions.provisionalAgenda')],
        ] satisfies [string, string][])
      : []),
    ...(before
      ? ([
          [`${at}/comparison.pdf?from=${before.number}&to=${row.number}`, t('versions.changesPaper', { number: before.number })],
        ] satisfies [string, string][])
      : []),
  ]
  return (
    <p className="mt-2.5 flex flex-wrap gap-x-4 gap-y-1 text-base print:hidden">
      {links.map(([href, label]) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </p>
  )
}
