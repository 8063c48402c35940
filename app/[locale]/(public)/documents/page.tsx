import type { Metadata } from 'next'
import { pageHead } from '#app/page-head'
import { RecordLine, RecordLink } from '#components/record/record-list'
import { SourceLink } from '#components/record/source-link'
import { IssuedList } from '#components/statement/issued-list'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { isPaperKind } from '#domain/record/paper-kinds'
import { isLocale } from '#domain/text/locale'
import { formatYear } from '#domain/time/format'
import { translator } from '#messages/translator'
import { documentsList } from '#server/record/queries/documents-list'
import { issuedTexts } from '#server/statement/queries/issued-texts'
import { pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = translator(locale)
  return pageHead({
    locale,
    path: '/documents',
    title: t('documents.title'),
    description: t('documents.what'),
    card: '/card.png?page=documents',
  })
}

export default async function DocumentsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const rows = await readPage(documentsList, {})
  return (
    <Page>
      <h1>{t('documents.title')}</h1>
      <Prose className="mt-3.5 text-soft">{t('documents.what')}</Prose>
      <IssuedList texts={await readPage(issuedTexts, {})} locale={locale} t={t} />
      <h2 className="mt-14 border-b-[1.5px] border-ink pb-2">{t('documents.papers')}</h2>
      <Prose className="mt-3 mb-1 text-soft">
        {t('documents.notHeld')} <a href={`/${locale}/sources`}>{t('about.toSources')}</a>
      </Prose>
      <ol>
        {rows.map((row) => (
          <li
            key={row.id}
            className="border-b border-line pt-3.5 pb-4 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-7 print:break-inside-avoid"
          >
            <p className="text-md/normal text-soft tabular-nums">{formatYear(row.date, locale)}</p>
            <div>
              <Localized as="h3" className="font-serif text-xl/tight font-title" text={row.title} locale={locale} />
              <RecordLine>
                {[
                  isPaperKind(row.kind) ? t(`documents.kinds.${row.kind}`) : '',
                  row.languages.map((code) => (isLocale(code) ? t(`languages.${code}`) : code)).join(', '),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {row.slug === null ? null : (
                  <>
                    {' · '}
                    <RecordLink href={`/${locale}/meetings/${row.slug}`}>
                      <Localized text={row.meeting} locale={locale} />
                    </RecordLink>
                  </>
                )}
              </RecordLine>
              <p className="mt-1 text-sm text-faint">
                <SourceLink source={row.source} locale={locale} t={t} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Page>
  )
}
