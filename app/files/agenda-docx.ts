import { fileAt } from '#app/files/file-at'
import { withdrawnAgenda } from '#app/files/withdrawn-agenda'
import { WORD, wordOf } from '#app/files/word-of'
import { programmePaper } from '#domain/documents/programme-paper'
import { agendaToKeep } from '#domain/documents/word-agenda'
import { paperWords } from '#messages/paper-words'
import { schedule } from '#server/publication/queries/schedule'

/** The published programme as a Word file, which comes back as the same agenda with what was changed in it. */
export const agendaDocxFile = fileAt('meeting', 'agenda.docx', {
  mediaType: WORD,
  query: schedule,
  args: ({ slug, locale }) => ({ slug, locale }),
  render: (read, { locale }) => {
    if (read.state === 'withdrawn') return withdrawnAgenda(read, locale)
    const words = paperWords(locale)
    const { number, publishedAt, note } = read
    const kept = agendaToKeep(read.document, { number, publishedAt, note }, locale, words.say('agenda.continued'))
    return wordOf(programmePaper({ ...read, marks: [] }, locale, words, { abstracts: true }), kept)
  },
  saveAs: ({ slug, number }, locale) => `${slug}-${number}-programme-${locale}.docx`,
})
