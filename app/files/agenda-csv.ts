import { fileAt } from '#app/files/file-at'
import { withdrawnAgenda } from '#app/files/withdrawn-agenda'
import { agendaCsv } from '#domain/documents/agenda-csv'
import { paperWords } from '#messages/paper-words'
import { schedule } from '#server/publication/queries/schedule'

/** The published programme as a table. */
export const agendaCsvFile = fileAt('meeting', 'agenda.csv', {
  mediaType: 'text/csv; charset=utf-8; header=present',
  query: schedule,
  args: ({ slug, locale }) => ({ slug, locale }),
  render: (read, { locale }) =>
    read.state === 'withdrawn' ? withdrawnAgenda(read, locale) : agendaCsv({ ...read, marks: [] }, locale, paperWords(locale)),
  saveAs: ({ slug, number }, locale) => `${slug}-${number}-${locale}.csv`,
})
