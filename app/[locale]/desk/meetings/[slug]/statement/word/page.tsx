import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { delegationOptions } from '#components/statement/delegation-name.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { WordProposals } from '#components/statement/word-proposals'
import { Page } from '#components/ui/page'
import { Eyebrow, Prose, Subtitle } from '#components/ui/text'
import { TranslationsProvider } from '#components/ui/translations'
import { words } from '#domain/text/localized-text'
import { messagesFor, translator } from '#messages/translator'
import { consultation } from '#server/statement/queries/consultation'
import { pageLocale, readDesk } from '#server/web/page'
import { proposeAction } from '../actions'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('statement.word.title') }
}

/** A delegation reads the Word file in which it worked on a revision; what it did there becomes proposals. */
export default async function WordPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const read = await readDesk(consultation, { slug, locale }, locale)
  if (!read.can.comment) notFound()
  const path = `/${locale}/desk/meetings/${slug}/statement`
  return (
    <Page className="max-w-[780px]">
      <Eyebrow>
        <a href={path}>{words(read.revision.document.title, locale)}</a>
      </Eyebrow>
      <h1>{t('statement.word.title')}</h1>
      <Subtitle>{revisionName(read.revision.number, t)}</Subtitle>
      <Prose className="mt-3.5 text-soft">{t('statement.word.what')}</Prose>
      <p className="mt-3.5">
        <a href={`/${locale}/desk/meetings/${slug}/papers/statement-revision.docx?rev=${read.revision.number}`}>
          {t('statement.word.take')}
        </a>
      </p>
      <TranslationsProvider locale={locale} messages={messagesFor(locale)} days={{}}>
        <WordProposals
          to={{
            slug,
            statementId: read.statementId,
            circulationId: read.circulation.id,
            delegations: delegationOptions(read.delegations, read.names),
            wording: read.can.propose,
            path,
          }}
          action={proposeAction}
        />
      </TranslationsProvider>
    </Page>
  )
}
