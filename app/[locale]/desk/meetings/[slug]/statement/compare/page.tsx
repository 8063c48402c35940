import '../statement.css'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { MeetingBar } from '#app/[locale]/desk/meetings/[slug]/meeting-bar.tsx'
import { revisionName } from '#components/statement/revision-name.ts'
import { StatementTabs } from '#components/statement/statement-tabs'
import { WordChanges } from '#components/statement/word-changes'
import { Localized } from '#components/ui/localized'
import { isLocale, LOCALES } from '#domain/text/locale'
import { translator } from '#messages/translator'
import { comparison } from '#server/statement/queries/comparison'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { mayRead, pageLocale, readDesk } from '#server/web/page'

type Query = { from?: string | string[]; to?: string | string[]; in?: string | string[] }
type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('statement.tabs.compare') }
}

export default async function ComparePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const asked = await searchParams
  const path = `/desk/meetings/${slug}/statement/compare`
  const desk = await mayRead(statementDesk, { slug, locale })
  const newest = desk?.text?.revisions[0]?.number ?? 0
  if (desk !== null && asked.to === undefined) {
    if (newest > 0) redirect(`/${locale}${path}?from=${newest - 1}&to=${newest}`)
    return (
      <>
        <MeetingBar slug={slug} title={desk.meeting.title} current="statement" locale={locale} />
        <StatementTabs slug={slug} current="compare" locale={locale} t={t} />
        <div className="page">
          <h1>{t('statement.tabs.compare')}</h1>
          <p className="prose mt-4">{t('statement.nothingToCompare')}</p>
        </div>
      </>
    )
  }
  const number = (raw: string | string[] | undefined) => (typeof raw === 'string' && /^\d{1,4}$/.test(raw) ? Number(raw) : -1)
  const language = typeof asked.in === 'string' && isLocale(asked.in) ? asked.in : null
  const read = await readDesk(comparison, { slug, from: number(asked.from), to: number(asked.to), locale: language }, locale, path)
  const choose = (from: number, to: number, inLanguage: string) => `/${locale}${path}?from=${from}&to=${to}&in=${inLanguage}`
  return (
    <>
      {desk === null ? null : (
        <>
          <MeetingBar slug={slug} title={read.meeting.title} current="statement" locale={locale} />
          <StatementTabs slug={slug} current="compare" locale={locale} t={t} />
        </>
      )}
      <article className="page statement-page">
        <p className="statement-of">
          <Localized text={read.meeting.title} locale={locale} />
        </p>
        <h1>{t('statement.compared', { from: revisionName(read.from, t), to: revisionName(read.to, t) })}</h1>
        <p className="theme" lang={read.locale} dir="auto">
          <WordChanges changes={read.titleChanges} />
        </p>
        {read.demonstration ? <p className="band">{t('statement.demonstration')}</p> : null}
        <nav className="compare-choice" aria-label={t('statement.compareOther')}>
          {read.readable
            .filter((one) => one < read.to && one !== read.from)
            .map((one) => (
              <a key={one} href={choose(one, read.to, read.locale)}>
                {t('statement.compareWith', { revision: revisionName(one, t) })}
              </a>
            ))}
          {LOCALES.filter((one) => one !== read.locale).map((one) => (
            <a key={one} href={choose(read.from, read.to, one)}>
              {t(`languages.${one}`)}
            </a>
          ))}
        </nav>
        <div className="statement" lang={read.locale}>
          {read.changes.map((one) => (
            <div key={one.id} className="clause">
              {one.heading.length === 0 ? null : (
                <h2 dir="auto">
                  <WordChanges changes={one.heading} />
                </h2>
              )}
              <p dir="auto">
                <span className="clause-number">{one.after ?? '–'}</span>
                <WordChanges changes={one.text} />
                {one.moved ? <small className="hint"> {t('statement.moved', { number: one.before ?? 0 })}</small> : null}
              </p>
            </div>
          ))}
        </div>
      </article>
    </>
  )
}
