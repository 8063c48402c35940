import { createHash } from 'node:crypto'
import { fill, routes } from '#harness/addresses'
import { LONG_FORM } from '#harness/long-form'
import { readPdf } from '#harness/pdf-text'
import { fetchAs } from '#harness/sign-in'

// Leak tests plant a random word; everybody who must not read it fetches every address, as page, payload and file.

// The short run tries one language, the long run all three.
const LOCALES = LONG_FORM ? ['en', 'ru', 'kk'] : ['en']

/** How long a crawl of every address by everybody may take, in milliseconds. */
export const CRAWL_TIMEOUT = LONG_FORM ? 2_400_000 : 600_000

type Ids = {
  person: string
  account: string
  organization?: string
  handover?: string
  asked?: string
  note?: string
  news?: string
  sought?: string
}

const SLUGS = ['team-som', 'closed-som', 'som-5', 'practice', 'no-such']

/**
 * Every address of the product, made of its route folders with this world's meetings, people and accounts; and some that may be
 * added later. `sought` is what is searched for among people.
 */
export function addresses(
  {
    person,
    account,
    organization = 'none',
    handover = 'none',
    asked: place = 'none',
    note = 'none',
    news = 'none',
    sought = 'planted',
  }: Ids,
  slugs: readonly string[] = SLUGS,
): string[] {
  const filling = {
    locales: LOCALES,
    slugs,
    ids: {
      accounts: [account],
      people: [person],
      organizations: [organization],
      handover: [handover],
      asked: [place],
      notes: [note],
      messages: [note],
      news: [news],
    },
    codes: ['KZ', 'CN'],
  }
  const asked = LOCALES.flatMap((locale) => [
    `/${locale}/process.json?on=2027-01-01`,
    `/${locale}/states?on=2024-06-01`,
    `/${locale}/meetings?text=a`,
    ...slugs.flatMap((slug) => [
      `/${locale}/desk/meetings/${slug}/papers/statement-compared.pdf?from=0&to=1`,
      ...['pdf', 'docx', 'ics', 'xml', 'csv', 'txt'].map((kind) => `/${locale}/meetings/${slug}/agenda.${kind}`),
      ...['pdf', 'docx'].map((kind) => `/${locale}/meetings/${slug}/statement.${kind}`),
      `/${locale}/meetings/${slug}/statement.txt?as=0`,
      `/${locale}/desk/meetings/new?from=${slug}`,
      ...['?say=x', '/compare?from=0&to=1', '/compare?from=1&to=2'].map((end) => `/${locale}/desk/meetings/${slug}/statement${end}`),
    ]),
  ])
  return [...routes().flatMap((route) => fill(route, filling)), ...asked, '/api/people?text=', `/api/people?text=${sought}`]
}

/** Everything the server sends to somebody: each address as a page and as the payload behind it, with headers. */
async function everythingFor(url: string, cookie: string, all: readonly string[], words: readonly string[]): Promise<string[]> {
  const answers: string[] = []
  for (const path of all)
    for (const headers of isPage(path) ? [{}, { rsc: '1' }] : [{}]) {
      const response = await fetchAs(url, path, cookie, { headers })
      const answer = [...response.headers.entries()].flat().join('\n') + (await wordsOf(response))
      // The address itself may contain a word; an answer that repeats it is no leak.
      answers.push(words.some((word) => path.includes(word)) ? answer.replaceAll(path, '') : answer)
    }
  return answers
}

/** A page has a payload behind it; a file and what the scripts ask for are one answer, whatever headers ask for it. */
function isPage(path: string): boolean {
  return !path.startsWith('/api') && !/\.[a-z]+$/.test(path.replace(/\?.*/, ''))
}

/** What the papers say that were read already, by a print of their bytes: most are the same for everybody. */
const papers = new Map<string, string>()

/** What an answer says; the words of a paper are packed in its bytes, and broken over its lines. */
async function wordsOf(response: Response): Promise<string> {
  if (response.headers.get('content-type') !== 'application/pdf') return response.text()
  const bytes = new Uint8Array(await response.arrayBuffer())
  const print = createHash('sha256').update(bytes).digest('base64')
  const known = papers.get(print)
  if (known !== undefined) return known
  const { title, pages } = await readPdf(bytes)
  const text = [title, ...pages.map((page) => page.text)].join(' ')
  papers.set(print, `${text} ${text.replaceAll(' ', '')}`)
  return `${text} ${text.replaceAll(' ', '')}`
}

/** Which of the words somebody is sent, by key. */
export async function toldTo<K extends string>(
  url: string,
  cookie: string,
  all: readonly string[],
  words: Record<K, string>,
): Promise<K[]> {
  const answers = await everythingFor(url, cookie, all, Object.values(words))
  return (Object.keys(words) as K[]).filter((key) => answers.some((answer) => answer.includes(words[key])))
}
