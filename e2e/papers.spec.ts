import { readPdf } from '#harness/pdf-text'
import { writePublished } from '#harness/published-rows'
import { cookieOf, fetchAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { wholeAgenda } from '#harness/whole-agenda'

// Papers of an agenda, from the links that lead to them.

test.use({ world: 'of the papers' })

const whole = `/en/meetings/${wholeAgenda.meeting.slug}`
const pdfAt = async (url: string, path: string, cookie = '') => {
  const answer = await fetchAs(url, path, cookie)
  expect({ path, status: answer.status, type: answer.headers.get('content-type') }).toEqual({ path, status: 200, type: 'application/pdf' })
  return { answer, pdf: await readPdf(new Uint8Array(await answer.arrayBuffer())) }
}
const wordsOf = ({ pages }: { pages: { text: string }[] }) => pages.map(({ text }) => text).join(' ')

test('the page of versions leads to every paper: of the version that stands, of the earlier one, and what changed', async ({
  page,
  served,
}) => {
  await page.goto('/en/meetings/practice-conference/versions')
  const links = await page
    .getByRole('main')
    .getByRole('link', { name: /PDF|descriptions|glance|annotations/ })
    .all()
  const found: Record<string, string[]> = {}
  for (const link of links) {
    const path = String(await link.getAttribute('href'))
    const { answer, pdf } = await pdfAt(served.url, path)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    found[path.replace('/en/meetings/practice-conference/', '')] = [pdf.pages[0]?.text.slice(0, 60) ?? '', String(pdf.pages.length === 1)]
  }
  expect(Object.keys(found)).toEqual([
    'versions/2/agenda.pdf',
    'programme-short.pdf',
    'at-a-glance.pdf',
    'provisional-agenda.pdf',
    'comparison.pdf?from=1&to=2',
    'versions/1/agenda.pdf',
  ])
  expect(found['at-a-glance.pdf']?.[1]).toBe('true')
  expect(found['versions/1/agenda.pdf']?.[0]).toMatch(/^Earlier version: a newer one is published/)
  expect(found['comparison.pdf?from=1&to=2']?.[0]).toMatch(/^Changes between two versions/)
})

test('a paper that the reader has already is not sent again; the next language is another', async ({ served }) => {
  const path = '/en/meetings/som-5/agenda.pdf'
  const tag = String((await fetchAs(served.url, path, '')).headers.get('etag'))
  const again = await fetchAs(served.url, path, '', { headers: { 'if-none-match': tag } })
  expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
  expect((await fetchAs(served.url, '/ru/meetings/som-5/agenda.pdf', '', { headers: { 'if-none-match': tag } })).status).toBe(200)
})

test('the programme as a paper leaves nothing out of an agenda that has everything', async ({ served }) => {
  writePublished(served.data, wholeAgenda, '')
  const { pdf } = await pdfAt(served.url, `${whole}/agenda.pdf`)
  const titles = wholeAgenda.days.flatMap(({ slots }) => slots.flatMap(({ title, parts }) => [title, ...parts.map((part) => part.title)]))
  const bare = wordsOf(pdf).replaceAll(/\s/g, '')
  expect(titles.map(({ en = '' }) => en).filter((title) => !bare.includes(title.replaceAll(/\s/g, '')))).toEqual([])
})

test('the draft is handed out from the desk, says on every page what it is, and is kept by no cache that others share', async ({
  served,
}) => {
  const cookie = await cookieOf(served.url, 'chair organiser')
  const desk = await (await fetchAs(served.url, '/en/desk/meetings/team-som/publish', cookie)).text()
  const path = '/en/desk/meetings/team-som/papers/draft.pdf'
  expect(desk).toContain(`href="${path}"`)
  const { answer, pdf } = await pdfAt(served.url, path, cookie)
  expect(answer.headers.get('cache-control')).toMatch(/private|no-store/)
  expect(pdf.pages.filter(({ text }) => !text.includes('DRAFT, not published'))).toEqual([])
  expect(wordsOf(pdf)).toContain('Opening of the team’s meeting')
})
