import './statement.css'
import type { Metadata } from 'next'
import { cache } from 'react'
import { IssueNote } from '#components/statement/issue-note'
import { StatementText } from '#components/statement/statement-text'
import { Localized } from '#components/ui/localized'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import { translator } from '#messages/translator'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<{ as?: string | string[] }> }

// Title and page are one read of one request.
const readOnce = cache((slug: string, locale: Locale) => readPage(issuedStatement, { slug, locale }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { slug } = await params
  const { languages, meeting } = await readOnce(slug, locale)
  const shown = languages.find((one) => one.locale === locale) ?? languages[0]
  return { title: `${shown?.title} – ${words(meeting.title, locale)}` }
}

export default async function StatementPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const read = await readOnce(slug, locale)
  const { as } = await searchParams
  const earlier = read.earlier.find((one) => String(one.correction) === as)
  const languages = earlier?.languages ?? read.languages
  const shown = languages.find((one) => one.locale === locale) ?? languages.find((one) => one.standing === 'authoritative')
  if (!shown) throw new Error('an issued text without its authoritative language')
  const { meeting } = read
  const where = [words(meeting.city, locale), formatDates(meeting.startsOn, meeting.endsOn, locale)].filter(Boolean).join(', ')
  return (
    <article className="page statement-page">
      <p className="statement-of">
        {read.hasSchedule ? (
          <a href={`/${locale}/meetings/${slug}`}>
            <Localized text={meeting.title} locale={locale} />
          </a>
        ) : (
          <Localized text={meeting.title} locale={locale} />
        )}
        {`, ${where}`}
      </p>
      <h1 lang={shown.locale} dir="auto">
        {shown.title}
      </h1>
      {read.demonstration ? <p className="band">{t('statement.demonstration')}</p> : null}
      {read.withdrawal === null ? null : (
        <div className="band withdrawn" role="note">
          <p>
            <strong>{t('statement.withdrawnNotice')}</strong> <span dir="auto">{read.withdrawal.reason}</span>
          </p>
        </div>
      )}
      {earlier === undefined ? null : (
        <p className="band">
          {t('statement.earlierNotice')} <a href={`/${locale}/meetings/${slug}/statement`}>{t('statement.toNewest')}</a>
        </p>
      )}
      {shown.locale === locale ? null : (
        <p className="band">
          {t('statement.notInLanguage', { language: t(`languages.${locale}`), shown: t(`languages.${shown.locale}`) })}
        </p>
      )}
      {shown.standing === 'unofficial' ? <p className="band">{t('statement.unofficialNotice')}</p> : null}
      <StatementText paragraphs={shown.paragraphs} lang={shown.locale} />
      <IssueNote read={read} shown={shown} as={earlier?.correction ?? null} locale={locale} t={t} />
    </article>
  )
}
