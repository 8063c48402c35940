import { fileAt } from '#app/files/file-at'
import { revisionIn } from '#app/files/unissued-papers'
import { WORD, wordOf } from '#app/files/word-of'
import { comparedPaper } from '#domain/documents/compared-paper'
import { revisionWords } from '#domain/documents/statement-blocks'
import { languageOf, textPaper } from '#domain/documents/text-paper'
import { documentOf } from '#domain/statement/statement-draft'
import { isLocale } from '#domain/text/locale'
import { paperWords } from '#messages/paper-words'
import { comparison } from '#server/statement/queries/comparison'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { statementRevision } from '#server/statement/queries/statement-revision'
import { noteTextOpened } from '#server/web/note-text-opened'

/**
 * Word files of a text before it is issued, each for whoever may read what it is made of. A revision tracks what its reader changes and
 * says which revision it is, so that it can come back as proposals.
 */
export const unissuedWords = [
  fileAt('desk-meeting', 'statement-draft.docx', {
    mediaType: WORD,
    query: statementDesk,
    args: ({ slug, locale }) => ({ slug, locale }),
    render: ({ meeting, text }, { locale }) => {
      if (text === null) return null
      const words = paperWords(locale)
      const { draft, changedAt } = text
      return wordOf(
        textPaper({ meeting, document: documentOf(draft), name: words.say('papers.draft'), at: changedAt, note: '' }, locale, words, null),
      )
    },
    saveAs: ({ meeting }, locale) => `${meeting.slug}-statement-draft-${locale}.docx`,
  }),
  fileAt('desk-meeting', 'statement-revision.docx', {
    mediaType: WORD,
    query: statementRevision,
    args: ({ slug }, url) => ({ slug, number: revisionIn(url, 'rev'), inSilence: false }),
    given: ({ sent }) => (sent === null ? Promise.resolve() : noteTextOpened(sent)),
    render: ({ meeting, number, note, madeAt, document }, { locale }) => {
      const words = paperWords(locale)
      const paper = textPaper({ meeting, document, name: revisionWords(number, words), at: madeAt, note }, locale, words, null)
      return wordOf(paper, { text: { meeting: meeting.slug, revision: number, language: languageOf(document, locale) } }, { tracks: true })
    },
    saveAs: ({ meeting, number }, locale) => `${meeting.slug}-statement-rev-${number}-${locale}.docx`,
  }),
  fileAt('desk-meeting', 'statement-compared.docx', {
    mediaType: WORD,
    query: comparison,
    args: ({ slug, locale }, url) => {
      const [from, to] = [revisionIn(url, 'from'), revisionIn(url, 'to')]
      const language = url.searchParams.get('in')
      return from === null || to === null ? null : { slug, from, to, locale: language !== null && isLocale(language) ? language : locale }
    },
    render: (read, { locale }) => wordOf(comparedPaper(read, locale, paperWords(locale))),
    saveAs: ({ meeting, from, to }, locale) => `${meeting.slug}-statement-${from}-${to}-${locale}.docx`,
  }),
]
