import { fileAt } from '#app/files/file-at'
import { meetingsJson } from '#domain/documents/meetings-json'
import { registerFile } from '#server/record/queries/register-file'

/** The meetings of the record as data. */
export const meetingsJsonFile = fileAt('process', 'meetings.json', {
  mediaType: 'application/json; charset=utf-8',
  query: registerFile,
  args: () => ({}),
  render: (rows, { locale }) => JSON.stringify(meetingsJson(rows, locale)),
})
