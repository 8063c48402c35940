import { fileAt } from '#app/files/file-at'
import { withdrawnAgenda } from '#app/files/withdrawn-agenda'
import { plainPaper } from '#domain/documents/plain-text'
import { programmePaper } from '#domain/documents/programme-paper'
import { paperWords } from '#messages/paper-words'
import { schedule } from '#server/publication/queries/schedule'

/** The published programme as text for a mail. */
export const agendaTxtFile = fileAt('meeting', 'agenda.txt', {
  mediaType: 'text/plain; charset=utf-8',
  query: schedule,
  args: ({ slug, locale }) => ({ slug, locale }),
  render: (read, { locale }) =>
    read.state === 'withdrawn'
      ? withdrawnAgenda(read, locale)
      : plainPaper(programmePaper({ ...read, marks: [] }, locale, paperWords(locale), { abstracts: true })),
})
