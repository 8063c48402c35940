import type { Metadata } from 'next'
import { cache } from 'react'
import { closedHead, pageHead } from '#app/page-head'
import { IssueNote } from '#components/statement/issue-note'
import { IssuedHead } from '#components/statement/issued-head'
import { type ReadParagraph, StatementText } from '#components/statement/statement-text'
import { WithdrawnNote } from '#components/statement/withdrawn-note'
import { Band } from '#components/ui/notice'
import { Page } from '#components/ui/page'
import { StructuredData } from '#components/ui/structured-data'
import { issuedData } from '#domain/documents/structured-data'
import { openQuestions } from '#domain/statement/brackets'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDate, formatDates } from '#domain/time/format'
import { translator } from '#messages/translator'
import { publicUrl } from '#server/core/public-url'
import { processTitle } from '#server/record/queries/process-title'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { numberIn } from '#server/web/issued-address'
import { pageLocale, readPage } from '#server/web/page'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ as?: string | string[]; no?: string | string[] }>
}

// The title and the page share one read in a request.
const readOnce = cache((slug: string, locale: Locale, number: number | null) => readPage(issuedStatement, { slug, locale, number }))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { slug } = await params
  const read = await readOnce(slug, locale, numberIn((await searchParams).no))
  const t = translator(locale)
  const { meeting } = read
  const shown = read.languages.find((language) => language.locale === locale) ?? read.languages[0]
  const mark = read.demonstration ? ` (${translator(shown?.locale ?? locale)('statement.demonstrationMark')})` : ''
  const titled = `${shown?.title}${mark} – ${words(meeting.title, locale)}`
  const title = read.withdrawal === null ? titled : t('statement.withdrawnTitle', { title: titled })
  if (!read.isPublic) return closedHead(title)
  const no = read.newest ? '' : `?no=${read.number}`
  const facts = [formatDates(meeting.startsOn, meeting.endsOn, locale), words(meeting.city, locale)].filter(Boolean).join(', ')
  const caution = read.demonstration ? `${t('statement.demonstration')}. ` : ''
  const description = `${caution}${t('heads.statement', { title: shown?.title ?? '', meeting: words(meeting.title, locale), facts })}`
  const card = `/meetings/${slug}/statement-card.png${no}`
  const head = await pageHead({ locale, path: `/meetings/${slug}/statement${no}`, title, description, card, article: true })
  // Nobody issued a demonstration: no search shall find it as a Chair's words.
  return read.demonstration ? { ...head, robots: { index: false } } : head
}

export default async function StatementPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const { as, no } = await searchParams
  const read = await readOnce(slug, locale, numberIn(no))
  const earlier = read.earlier.find(({ correction }) => String(correction) === as)
  const languages = earlier?.languages ?? read.languages
  const shown = languages.find((language) => language.locale === locale) ?? languages.find(({ standing }) => standing === 'authoritative')
  if (!shown) throw new Error('an issued text without its authoritative language')
  const address = `/${locale}/meetings/${slug}/statement`
  const own = read.newest ? '' : `no=${read.number}`
  const brackets = shown.paragraphs.reduce((sum, { text }) => sum + openQuestions(text), 0)
  const stale = new Set((earlier?.stale ?? read.stale)[shown.locale])
  const paragraphs = shown.paragraphs.map((paragraph, at): ReadParagraph => {
    const source = `/${read.authoritative}/meetings/${slug}/statement${queryOf(own, earlier && `as=${earlier.correction}`)}#p${at + 1}`
    const warning = (
      <>
        {t('statement.staleHere')}{' '}
        <a href={source} hrefLang={read.authoritative}>
          {t('statement.staleRead', { number: at + 1, language: read.authoritative })}
        </a>
      </>
    )
    return { ...paragraph, warning: stale.has(paragraph.id) ? warning : undefined }
  })
  return (
    <Page className="max-w-[780px]">
      {read.isPublic ? (
        <StructuredData data={issuedData(read, { site: await readPage(processTitle, {}), base: publicUrl(), locale })} />
      ) : null}
      <article>
        <IssuedHead read={read} shown={shown} locale={locale} t={t} />
        {read.demonstration ? <Band>{t('statement.demonstration')}</Band> : null}
        {read.withdrawal === null ? null : (
          <Band role="note">
            <p>
              <strong>{t('statement.withdrawnNotice', { date: formatDate(read.withdrawal.day, locale) })}</strong>{' '}
              <span dir="auto">{read.withdrawal.reason}</span>
            </p>
          </Band>
        )}
        {read.others.map((other) => (
          <Band key={other.number} role="note">
            {t(other.number > read.number ? 'statement.followedBy' : 'statement.cameAfter')}{' '}
            <a href={`${address}${queryOf(other.newest ? '' : `no=${other.number}`)}`}>
              {t('statement.numbered', { title: words(other.title, locale), number: other.number })}
            </a>
            <WithdrawnNote withdrawal={other.withdrawal} locale={locale} t={t} />
          </Band>
        ))}
        {earlier === undefined ? null : (
          <Band>
            {t('statement.earlierNotice')} <a href={`${address}${queryOf(own)}`}>{t('statement.toNewest')}</a>
          </Band>
        )}
        {shown.locale === locale ? null : <Band>{t('statement.notInLanguage', { language: locale, shown: shown.locale })}</Band>}
        {shown.standing === 'unofficial' && !read.demonstration ? <Band>{t('statement.unofficialNotice')}</Band> : null}
        {brackets === 0 ? null : <Band>{t('statement.issuedWithBrackets', { count: brackets })}</Band>}
        <StatementText paragraphs={paragraphs} lang={shown.locale} />
        <IssueNote read={read} shown={shown} as={earlier?.correction ?? null} locale={locale} t={t} />
      </article>
    </Page>
  )
}

function queryOf(...parts: (string | undefined)[]): string {
  const given = parts.filter(Boolean)
  return given.length === 0 ? '' : `?${given.join('&')}`
}
