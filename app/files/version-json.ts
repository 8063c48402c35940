import { fileAt } from '#app/files/file-at'
import { agendaJson } from '#domain/documents/agenda-json'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { version } from '#server/publication/queries/version'
import { numberIn } from '#server/web/issued-address'

/** One version of an agenda as data. */
export const versionJsonFile = fileAt('version', 'agenda.json', {
  mediaType: 'application/json; charset=utf-8',
  query: version,
  args: ({ slug, number, locale }) => ({ slug, number: numberIn(number) ?? 0, locale }),
  render: (read, { locale }) =>
    JSON.stringify(agendaJson(read.document, { ...read, note: words(read.note, locale) }, locale, translator(locale)('agenda.continued'))),
})
