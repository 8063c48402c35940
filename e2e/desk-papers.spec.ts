import { randomUUID } from 'node:crypto'
import { readPdf } from '#harness/pdf-text'
import { ROLE_NAMES, type RoleName } from '#harness/roles'
import { type Cookie, cookieOf, fetchAs, saveAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { stableId } from '#server/demo/stable-id'

// The papers that are printed of a draft and of a text: who is given them, what is in them, and what is not.

test.use({ world: 'of the desk’s papers' })

const PAPERS = ['name-plates.pdf', 'seating.pdf', 'moderators.pdf', 'presenters.pdf']
const TEAM: RoleName[] = ['chair organiser', 'support unit organiser']
const at = (locale: string, slug: string, file: string) => `/${locale}/desk/meetings/${slug}/papers/${file}`

test('the papers of organisers are given to who may edit the agenda, in three languages, and to nobody else', async ({ served }) => {
  const { url } = served
  const chair = await cookieOf(url, 'chair organiser')
  const word = `Word${randomUUID().replaceAll('-', '').slice(0, 12)}`
  const { value } = await (await fetchAs(url, '/api/agenda-draft/team-som', chair)).json()
  const slotId = stableId('Opening of the team’s meeting/slot')
  const named = { meetingId: value.draft.meeting.id, slotId, partId: null, id: randomUUID(), role: 'moderator', state: 'KG' }
  const added = await saveAs(url, 'add-contribution', chair, {
    ...named,
    status: 'invited',
    name: { en: word },
    position: { en: 'Director' },
  })
  expect(added.status).toBe(200)

  await test.step('whoever may not edit the draft does not learn that there are any', async () => {
    const given = new Map<string, string[]>()
    for (const role of ROLE_NAMES) {
      const cookie = await cookieOf(url, role)
      for (const file of PAPERS) {
        const response = await fetchAs(url, at('en', 'team-som', file), cookie)
        if (response.status === 200) given.set(file, [...(given.get(file) ?? []), role])
        else expect([response.status, await response.text()], `${role}, ${file}`).toEqual([404, ''])
      }
    }
    expect([...given].map(([file, roles]) => [file, roles.toSorted()])).toEqual(PAPERS.map((file) => [file, TEAM.toSorted()]))
  })

  for (const [locale, language] of [
    ['en', 'en'],
    ['ru', 'ru'],
    ['kk', 'kk'],
  ] as const)
    await test.step(`each names the speaker, in ${language}`, async () => {
      for (const file of PAPERS) {
        const { pages, ...facts } = await read(url, at(locale, 'team-som', file), chair)
        expect(facts.language, file).toBe(language)
        // Nobody who is named is left out, whatever their status.
        expect(pages.join(' '), file).toContain(word)
      }
    })

  await test.step('a list of speakers says on every page whom it is for, and under which status each stands', async () => {
    const { title, pages } = await read(url, at('en', 'team-som', 'presenters.pdf'), chair)
    expect(title).toMatch(/^List of speakers with their status – /)
    for (const page of pages) expect(page).toContain('For organisers only')
    expect(pages.join(' ')).toContain('Invited (1)')
  })

  await test.step('unchanged, a paper is not sent again; changed, it is another', async () => {
    const asked = at('en', 'team-som', 'presenters.pdf')
    const tag = (await fetchAs(url, asked, chair)).headers.get('etag') ?? ''
    const again = () => fetchAs(url, asked, chair, { headers: { 'if-none-match': tag } })
    expect((await again()).status).toBe(304)
    expect((await again()).headers.get('cache-control')).toBe('private, no-cache')
    const { value: delta } = await (await fetchAs(url, '/api/agenda-draft/team-som', chair)).json()
    const row = delta.draft.contributions.find(({ id }: { id: string }) => id === named.id)
    const edit = { meetingId: named.meetingId, id: named.id, version: row.version, status: 'declined' }
    expect((await saveAs(url, 'edit-contribution', chair, edit)).status).toBe(200)
    expect((await again()).status).toBe(200)
    const words = async (file: string) => (await read(url, at('en', 'team-som', file), chair)).pages.join(' ')
    expect(await words('presenters.pdf')).toContain('Declined (1)')
    expect(await words('name-plates.pdf')).not.toContain(word)
  })
})

test('people find the papers on the screens of the desk', async ({ pageOf }) => {
  const page = await pageOf('chair@demo.example')
  for (const screen of ['/preview', '/people']) {
    await page.goto(`/en/desk/meetings/practice${screen}`)
    for (const [name, file] of [
      ['Name plates', 'name-plates.pdf'],
      ['Seating list', 'seating.pdf'],
      ['Cards for moderators', 'moderators.pdf'],
      ['List of speakers with their status', 'presenters.pdf'],
    ] as const)
      await expect(page.getByRole('link', { name })).toHaveAttribute('href', at('en', 'practice', file))
  }
  await page.goto('/en/desk/meetings/practice/statement/consult')
  const papers = page.getByRole('navigation', { name: 'Papers' })
  await expect(papers.getByRole('link')).toHaveText([
    'The draft (PDF)',
    'The draft (Word)',
    'PDF beside Russian',
    'Compilation of what delegations said (PDF)',
  ])
})

test('a delegation prints the revision it received and compares it, and nothing that others said', async ({ served }) => {
  const { url } = served
  const tajikistan = await cookieOf(url, 'delegate of a member')
  const chair = await cookieOf(url, 'chair organiser')
  const revision = await read(url, at('en', 'practice', 'statement-revision.pdf'), tajikistan)
  expect(revision.pages[0]).toContain('Rev.1')
  for (const page of revision.pages) expect(page).toContain('Draft · Demonstration text, not the official document')
  expect((await read(url, at('en', 'practice', 'statement-compared.pdf?from=0&to=1'), tajikistan)).pages[0]).toContain('Zero draft → Rev.1')
  const compilation = await read(url, at('en', 'practice', 'statement-compilation.pdf'), chair)
  expect(compilation.pages.join(' ')).toContain('Kyrgyzstan proposes')
  for (const file of ['statement-draft.pdf', 'statement-compilation.pdf', 'statement-silence.pdf', 'statement-revision.pdf?rev=9'])
    expect((await fetchAs(url, at('en', 'practice', file), tajikistan)).status, file).toBe(404)
  // No silence has been opened on this text.
  expect((await fetchAs(url, at('en', 'practice', 'statement-silence.pdf'), chair)).status).toBe(404)
})

test('an issued text is printed for anybody, marked as what it is, alone and beside its other language', async ({ served }) => {
  const { url } = served
  const issued = '/meetings/som-2/statement.pdf'
  const english = await read(url, `/en${issued}`, '')
  expect(english.title).toMatch(/^Chair’s Statement – /)
  for (const page of english.pages) expect(page).toContain('Demonstration text, not the official document')
  expect(english.pages.join(' ')).toMatch(/sha256-[0-9a-f]{64}/)
  const beside = (await read(url, `/ru${issued}?with=en`, '')).pages.join(' ')
  expect(beside).toContain('Старшие должностные лица')
  expect(beside).toContain('The Senior Officials')
  for (const path of [`/kk${issued}`, `/en${issued}?with=kk`, `/en${issued}?with=en`, `/en${issued}?as=7`])
    expect((await fetch(`${url}${path}`)).status, path).toBe(404)
})

async function read(url: string, path: string, cookie: Cookie) {
  const response = await fetchAs(url, path, cookie)
  expect([response.status, response.headers.get('content-type')], path).toEqual([200, 'application/pdf'])
  const { title, language, pages } = await readPdf(new Uint8Array(await response.arrayBuffer()))
  return { title, language, pages: pages.map(({ text }) => text) }
}
