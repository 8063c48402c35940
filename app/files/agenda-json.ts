import { fileAt } from '#app/files/file-at'
import { withdrawnAgenda } from '#app/files/withdrawn-agenda'
import { agendaJson } from '#domain/documents/agenda-json'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { schedule } from '#server/publication/queries/schedule'

/** The published agenda as data. */
export const agendaJsonFile = fileAt('meeting', 'agenda.json', {
  mediaType: 'application/json; charset=utf-8',
  query: schedule,
  args: ({ slug, locale }) => ({ slug, locale }),
  render: (read, { locale }) => {
    if (read.state === 'withdrawn') return withdrawnAgenda(read, locale)
    const { number, publishedAt, note } = read
    const mark = translator(locale)('agenda.continued')
    return JSON.stringify(agendaJson(read.document, { number, publishedAt, note: words(note, locale) }, locale, mark))
  },
})
