import { fileAt } from '#app/files/file-at'
import { pdfOf } from '#app/files/pdf-of'
import { comparedPaper } from '#domain/documents/compared-paper'
import { compilationPaper } from '#domain/documents/compilation-paper'
import { silenceNotice } from '#domain/documents/silence-notice'
import { revisionWords } from '#domain/documents/statement-blocks'
import { textPaper } from '#domain/documents/text-paper'
import { documentOf } from '#domain/statement/statement-draft'
import { isLocale, type Locale } from '#domain/text/locale'
import { paperWords } from '#messages/paper-words'
import { comparison } from '#server/statement/queries/comparison'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { statementRevision } from '#server/statement/queries/statement-revision'
import { noteTextOpened } from '#server/web/note-text-opened'

const mediaType = 'application/pdf'

/** Papers of a text before it is issued, each for whoever may read what it is made of. `with` sets a language beside the reader's. */
export const unissuedPapers = [
  fileAt('desk-meeting', 'statement-draft.pdf', {
    mediaType,
    query: statementDesk,
    args: ({ slug, locale }) => ({ slug, locale }),
    render: ({ meeting, text }, { locale, url }) => {
      const beside = besideIn(url, locale)
      if (text === null || beside === undefined) return null
      const words = paperWords(locale)
      const { draft, changedAt } = text
      const unissued = { meeting, document: documentOf(draft), name: words.say('papers.draft'), at: changedAt, note: '' }
      return pdfOf(textPaper(unissued, locale, words, beside))
    },
  }),
  fileAt('desk-meeting', 'statement-revision.pdf', {
    mediaType,
    query: statementRevision,
    args: ({ slug }, url) => ({ slug, number: revisionIn(url, 'rev'), inSilence: false }),
    given: ({ sent }) => (sent === null ? Promise.resolve() : noteTextOpened(sent)),
    render: ({ meeting, number, note, madeAt, document }, { locale, url }) => {
      const beside = besideIn(url, locale)
      if (beside === undefined) return null
      const words = paperWords(locale)
      return pdfOf(textPaper({ meeting, document, name: revisionWords(number, words), at: madeAt, note }, locale, words, beside))
    },
  }),
  fileAt('desk-meeting', 'statement-compared.pdf', {
    mediaType,
    query: comparison,
    args: ({ slug, locale }, url) => {
      const [from, to] = [revisionIn(url, 'from'), revisionIn(url, 'to')]
      const language = url.searchParams.get('in')
      return from === null || to === null ? null : { slug, from, to, locale: language !== null && isLocale(language) ? language : locale }
    },
    render: (read, { locale }) => pdfOf(comparedPaper(read, locale, paperWords(locale))),
  }),
  fileAt('desk-meeting', 'statement-compilation.pdf', {
    mediaType,
    query: statementDesk,
    args: ({ slug, locale }) => ({ slug, locale }),
    render: (read, { locale }) => {
      const paper = compilationPaper(read, locale, paperWords(locale))
      return paper === null ? null : pdfOf(paper)
    },
  }),
  fileAt('desk-meeting', 'statement-silence.pdf', {
    mediaType,
    query: statementRevision,
    args: ({ slug }, url) => ({ slug, number: revisionIn(url, 'rev'), inSilence: true }),
    render: (read, { locale }) => {
      const paper = silenceNotice(read, locale, paperWords(locale))
      return paper === null ? null : pdfOf(paper)
    },
  }),
]

/** The language an address wants beside the reader's; null for none, undefined for what is none. */
function besideIn(url: URL, locale: Locale): Locale | null | undefined {
  const beside = url.searchParams.get('with')
  if (beside === null) return null
  return isLocale(beside) && beside !== locale ? beside : undefined
}

/** The number of a revision in an address; null where it names none, and one that no text has where it is no number. */
export function revisionIn(url: URL, name: string): number | null {
  const raw = url.searchParams.get(name)
  if (raw === null) return null
  return /^\d{1,4}$/.test(raw) ? Number(raw) : -1
}
