import { revisionName } from '#components/statement/revision-name.ts'
import type { StatementTextView } from '#domain/statement/statement-desk-view'
import { LOCALES, type Locale } from '#domain/text/locale'
import { languagesOf } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

type Props = { text: StatementTextView; proposals: boolean; slug: string; locale: Locale; t: Translator }

/** What can be printed of a text before it is issued: its draft, alone or beside another language, the compilation, and notices of silence. */
export function StatementPapers({ text, proposals, slug, locale, t }: Props) {
  const at = `/${locale}/desk/meetings/${slug}/papers`
  const written = new Set(text.draft.paragraphs.flatMap((paragraph) => languagesOf(paragraph.text)))
  const silent = new Set(text.circulations.filter(({ purpose }) => purpose === 'silence').map(({ revision }) => revision))
  return (
    <nav className="mt-5.25 flex flex-wrap gap-x-5.25 gap-y-1.75 print:hidden" aria-label={t('papers.title')}>
      <a href={`${at}/statement-draft.pdf`}>{t('papers.draftPaper')}</a>
      <a href={`${at}/statement-draft.docx`}>{t('papers.draftWord')}</a>
      {LOCALES.filter((other) => other !== locale && written.has(other)).map((other) => (
        <a key={other} href={`${at}/statement-draft.pdf?with=${other}`}>
          {t('papers.besidePaper', { language: other })}
        </a>
      ))}
      {proposals && text.proposals.length > 0 ? <a href={`${at}/statement-compilation.pdf`}>{t('papers.compilationPaper')}</a> : null}
      {[...silent].map((revision) => (
        <a key={revision} href={`${at}/statement-silence.pdf?rev=${revision}`}>
          {t('papers.silencePaper', { revision: revisionName(revision, t) })}
        </a>
      ))}
    </nav>
  )
}
