import { expect, test } from '@playwright/test'
import { HOSTILE_FILES } from '#harness/hostile-files'
import { type OwnServer, ownServer } from '#harness/own-server'
import { fetchAs, signInAs } from '#harness/sign-in'
import { harmDone } from '#harness/watched'

// Whatever file is dropped on the desk, its sender is told what is wrong with it, and everybody else is served meanwhile.

let own: OwnServer
let chair = ''

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
  chair = (await signInAs(own.served().url, 'chair@demo.example')) ?? ''
  await (await fetchAs(own.served().url, '/en/meetings/som-5', '')).text()
})

test.afterAll(() => own.end())

const send = async (bytes: Uint8Array | string) => {
  const body = Buffer.from(bytes)
  const answer = await fetchAs(own.served().url, '/api/file-text/practice', chair, { method: 'POST', body })
  const { ok, code, value } = await answer.json()
  return ok ? value.kind : code
}

// What is too large is refused while it is on its way; the page does not send it.
const SENT = HOSTILE_FILES.filter(([, , code]) => code !== 'file-too-large')

test('each is answered with what is wrong with it, while visitors are served and memory is bounded', async () => {
  const answers: unknown[] = []
  const harm = await harmDone(own.served(), async () => {
    answers.length = 0
    for (const [what, bytes] of SENT) answers.push([what, await send(bytes())])
  })
  expect(harm).toEqual([])
  expect(answers).toEqual(SENT.map(([what, , code]) => [what, code]))
})

test('the sentence stands beside the field, and the next file is read', async () => {
  const page = await own.pageOf('chair@demo.example')
  await page.goto('/en/desk/meetings/practice/read-in')
  const input = page.getByLabel('Choose a file', { exact: true }).last()
  const choose = (name: string, bytes: Uint8Array | string) =>
    input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
  for (const [what, sentence] of [
    ['more than is read', 'The file is too large: at most 8 MB.'],
    ['10,000 tables in tables', 'The file is damaged and cannot be read.'],
    ['a PDF of 5,000 pages', 'There is more in the file than an agenda can hold'],
    ['a PDF with a password', 'The file is locked by a password.'],
  ] as const) {
    await choose('agenda.docx', HOSTILE_FILES.find(([name]) => name === what)?.[1]() ?? '')
    await expect(page.getByText(sentence)).toBeVisible()
  }
  await choose('agenda.txt', '5 May 2027\n09:00 Opening\n10:00 Lunch\n')
  await expect(page.getByRole('list', { name: 'Line by line' })).toContainText('Opening')
})
