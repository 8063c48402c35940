import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { MeetingBar } from '#app/[locale]/desk/meetings/[slug]/meeting-bar.tsx'
import { Clause, Clauses, clauseNumberLook } from '#components/statement/clause'
import { kindBeside } from '#components/statement/kind-beside.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { StatementTabs } from '#components/statement/statement-tabs'
import { WordChanges } from '#components/statement/word-changes'
import { Localized } from '#components/ui/localized'
import { Band } from '#components/ui/notice'
import { Page } from '#components/ui/page'
import { Eyebrow, Prose, Subtitle } from '#components/ui/text'
import { isLocale, LOCALES } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
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
        <StatementTabs slug={slug} current="compare" demonstration={desk.text?.draft.demonstration ?? false} locale={locale} t={t} />
        <Page>
          <h1>{t('statement.tabs.compare')}</h1>
          <Prose className="mt-3.5">{t('statement.nothingToCompare')}</Prose>
        </Page>
      </>
    )
  }
  const number = (raw: string | string[] | undefined) => (typeof raw === 'string' && /^\d{1,4}$/.test(raw) ? Number(raw) : -1)
  const language = typeof asked.in === 'string' && isLocale(asked.in) ? asked.in : null
  const read = await readDesk(comparison, { slug, from: number(asked.from), to: number(asked.to), locale: language }, locale)
  const choose = (from: number, to: number, inLanguage: string) => `/${locale}${path}?from=${from}&to=${to}&in=${inLanguage}`
  return (
    <>
      {desk === null ? null : (
        <>
          <MeetingBar slug={slug} title={read.meeting.title} current="statement" locale={locale} />
          <StatementTabs slug={slug} current="compare" demonstration={read.document.demonstration} locale={locale} t={t} />
        </>
      )}
      <Page className="max-w-[780px]">
        <article>
          <Eyebrow>
            <Localized text={read.meeting.title} locale={locale} />
          </Eyebrow>
          <h1>{t('statement.compared', { from: revisionName(read.from, t), to: revisionName(read.to, t) })}</h1>
          <Subtitle lang={read.locale} dir="auto">
            <WordChanges changes={read.titleChanges} />
          </Subtitle>
          {kindBeside(read.document.kind, words(read.document.title, read.locale), read.locale, translator(read.locale)) === null ? null : (
            <p>{t(`statement.kinds.${read.document.kind}`)}</p>
          )}
          {read.document.demonstration ? <Band>{t('statement.demonstration')}</Band> : null}
          <nav className="mt-4 flex flex-wrap gap-x-6 gap-y-1 print:hidden" aria-label={t('statement.compareOther')}>
            {read.readable
              .filter((revision) => revision < read.to && revision !== read.from)
              .map((revision) => (
                <a key={revision} href={choose(revision, read.to, read.locale)}>
                  {t('statement.compareWith', { revision: revisionName(revision, t) })}
                </a>
              ))}
            <a href={`/${locale}/desk/meetings/${slug}/papers/statement-compared.pdf?from=${read.from}&to=${read.to}&in=${read.locale}`}>
              {t('papers.comparedPaper')}
            </a>
            <a href={`/${locale}/desk/meetings/${slug}/papers/statement-compared.docx?from=${read.from}&to=${read.to}&in=${read.locale}`}>
              {t('papers.comparedWord')}
            </a>
            {LOCALES.filter((other) => other !== read.locale).map((other) => (
              <a key={other} href={choose(read.from, read.to, other)}>
                {t(`languages.${other}`)}
              </a>
            ))}
          </nav>
          <Clauses lang={read.locale}>
            {read.changes.map((change) => (
              <Clause
                key={change.id}
                heading={change.heading.length === 0 ? null : <WordChanges changes={change.heading} />}
                number={<span className={`absolute left-0 ${clauseNumberLook}`}>{change.after ?? '–'}</span>}
              >
                <span dir="auto">
                  <WordChanges changes={change.text} />
                </span>
                {change.moved ? (
                  <small className="text-sm text-faint"> {t('statement.moved', { number: change.before ?? 0 })}</small>
                ) : null}
              </Clause>
            ))}
          </Clauses>
        </article>
      </Page>
    </>
  )
}
