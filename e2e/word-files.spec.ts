import { agendaJsonSchema } from '#domain/documents/agenda-json'
import { readWordAgenda } from '#domain/documents/read-word-agenda'
import { readWordText } from '#domain/documents/read-word-text'
import { statementJsonSchema } from '#domain/documents/statement-json'
import { LOCALES } from '#domain/text/locale'
import { cookieOf, fetchAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { paperWords } from '#messages/paper-words'
import { readWordFile } from '#server/files/word-document'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function contentOf(answer: Response) {
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, WORD])
  const read = await readWordFile(new Uint8Array(await answer.arrayBuffer()))
  if (!read.ok) throw new Error(read.code)
  return read.content
}

test('the Word file of the 5th SOM comes back as its agenda.json in each language, and is not sent twice', async ({ served }) => {
  for (const locale of LOCALES) {
    const address = `/${locale}/meetings/som-5/agenda`
    const first = await fetchAs(served.url, `${address}.docx`, '')
    const agenda = readWordAgenda(await contentOf(first), paperWords)
    const json = agendaJsonSchema.parse(await (await fetchAs(served.url, `${address}.json`, '')).json())
    // Ids of parts and people are the file's own.
    const plain: unknown = JSON.parse(JSON.stringify(agenda), function (key, value) {
      return key === 'id' && !('kind' in this) && !('purpose' in this) ? undefined : value
    })
    expect(plain).toEqual(json)
    const again = await fetchAs(served.url, `${address}.docx`, '', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  }
})

test('two versions of a programme are one Word file with its changes tracked', async ({ served }) => {
  const { blocks } = await contentOf(await fetchAs(served.url, '/en/meetings/practice-conference/comparison.docx?from=1&to=2', ''))
  const changes = JSON.stringify(blocks).match(/"kind":"(?:inserted|deleted)"/g) ?? []
  expect(new Set(changes)).toEqual(new Set(['"kind":"inserted"', '"kind":"deleted"']))
  const later = '/en/meetings/practice-conference/comparison.docx?from=2&to=3'
  expect((await fetchAs(served.url, later, '')).status).toBe(404)
})

test('the Word file of an issued text has its title, paragraphs and headings', async ({ served }) => {
  const json = statementJsonSchema.parse(await (await fetchAs(served.url, '/en/meetings/som-2/statement.json', '')).json())
  const { title, paragraphs } = readWordText(await contentOf(await fetchAs(served.url, '/en/meetings/som-2/statement.docx', '')))
  expect(title).toBe(json.title)
  expect(paragraphs.map(({ number, heading, text }) => ({ number: Number(number), heading, text }))).toEqual(json.paragraphs)
  expect(paragraphs.every(({ id }) => id !== null)).toBe(true)
})

test('a delegation takes the revision it received into Word, and the file knows which it is', async ({ served }) => {
  const delegate = await cookieOf(served.url, 'delegate of a member')
  const content = await contentOf(await fetchAs(served.url, '/en/desk/meetings/practice/papers/statement-revision.docx', delegate))
  expect(content.kept).toMatchObject({ text: { meeting: 'practice', language: 'en' } })
  expect(readWordText(content).paragraphs.length).toBeGreaterThan(0)
})
