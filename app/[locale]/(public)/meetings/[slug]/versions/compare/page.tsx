import type { Metadata } from 'next'
import { closedHead } from '#app/page-head'
import { ChangeList } from '#components/agenda/change-list'
import { VersionChooser } from '#components/agenda/version-chooser'
import { Localized } from '#components/ui/localized'
import { Crumbs, Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatInstantDay } from '#domain/time/format'
import { translator } from '#messages/translator'
import { comparison } from '#server/publication/queries/comparison'
import { versions } from '#server/publication/queries/versions'
import { mayRead, pageLocale, readPage } from '#server/web/page'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { slug } = await params
  const { title } = await readPage(versions, { slug, locale })
  return closedHead(`${translator(locale)('versions.compared')} – ${words(title, locale)}`)
}

export default async function ComparePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const { title, timeZone, versions: rows } = await readPage(versions, { slug, locale })
  const readable = rows.filter((row) => row.readable)
  const { from, to } = await searchParams
  const [earlier, later] = chosen(
    readable.map(({ number }) => number).toSorted((a, b) => a - b),
    from,
    to,
  )
  const address = `/${locale}/meetings/${slug}`
  return (
    <Page>
      <Crumbs>
        <a href={address}>
          <Localized text={title} locale={locale} />
        </a>{' '}
        / <a href={`${address}/versions`}>{t('versions.title')}</a>
      </Crumbs>
      <h1>{t('versions.compared')}</h1>
      {earlier === undefined || later === undefined ? (
        <Prose className="mt-3.5 text-soft">{t('versions.nothingToCompare')}</Prose>
      ) : (
        <>
          <VersionChooser
            versions={readable}
            chosen={{ from: earlier, to: later }}
            timeZone={timeZone}
            address={address}
            locale={locale}
            t={t}
          />
          <Compared slug={slug} from={earlier} to={later} locale={locale} />
        </>
      )}
    </Page>
  )
}

// The two that were asked for, the earlier first; otherwise the last two.
function chosen(numbers: readonly number[], ...asked: (string | string[] | undefined)[]): number[] {
  const found = asked.map(Number).filter((number) => numbers.includes(number))
  return found.length === 2 && found[0] !== found[1] ? found.toSorted((a, b) => a - b) : numbers.slice(-2)
}

async function Compared({ slug, from, to, locale }: { slug: string; from: number; to: number; locale: Locale }) {
  const t = translator(locale)
  const read = await mayRead(comparison, { slug, from, to, locale })
  if (read === null) return null
  const { timeZone } = read.document.meeting
  const day = (of: { publishedAt: string }) => formatInstantDay(of.publishedAt, locale, timeZone)
  const address = `/${locale}/meetings/${slug}`
  return (
    <section className="mt-10.5" aria-labelledby="compared">
      <h2 id="compared">{t('versions.fromTo', { from, to, before: day(read.earlier), after: day(read) })}</h2>
      {read.changes.length === 0 ? (
        <Prose className="mt-3.5">{t('versions.same')}</Prose>
      ) : (
        <ChangeList changes={read.changes} locale={locale} t={t} stateName={(code) => read.states[code] ?? code} />
      )}
      <p className="mt-5.25 flex flex-wrap gap-x-4 gap-y-1 text-base print:hidden">
        <a href={`${address}/comparison.pdf?from=${from}&to=${to}`}>{t('files.pdf')}</a>
        <a href={`${address}/comparison.docx?from=${from}&to=${to}`}>{t('files.word')}</a>
        <a href={`${address}/versions/${from}`}>{t('versions.number', { number: from })}</a>
        <a href={`${address}/versions/${to}`}>{t('versions.number', { number: to })}</a>
      </p>
    </section>
  )
}
