import type { Metadata } from 'next'
import { RecordLine, RecordLink, RecordList, RecordRow, recordTitleLook } from '#components/record/record-list'
import { sourceName } from '#components/record/source-name.ts'
import { IssuedList } from '#components/statement/issued-list'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { isLocale } from '#domain/text/locale'
import { formatYear } from '#domain/time/format'
import { translator } from '#messages/translator'
import { documentsList } from '#server/record/queries/documents-list'
import { issuedTexts } from '#server/statement/queries/issued-texts'
import { pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('documents.title') }
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
      <h2 className="mt-14">{t('documents.papers')}</h2>
      <RecordList>
        {rows.map((row) => (
          <RecordRow key={row.id}>
            <Localized as="p" className={recordTitleLook} text={row.title} locale={locale} />
            <RecordLine>
              {[
                formatYear(row.date, locale),
                row.languages.map((code) => (isLocale(code) ? t(`languages.${code}`) : code)).join(', '),
                sourceName(row.source, t),
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
          </RecordRow>
        ))}
      </RecordList>
    </Page>
  )
}
