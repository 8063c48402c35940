import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { STATES } from '#db/seed/process-record'
import { REGISTER } from '#db/seed/register'
import { formatMonth } from '#domain/time/format'

// Every claim of the register names its source. Names, dates and figures of a claim stand in the evidence from that source; and where
// the sources themselves are at hand (beside the project, in CI), each piece of evidence stands in them, at its place.

type Evidence = ReturnType<typeof REGISTER>['evidence'][number]
type Claimed = { what: string; text: string; sources: readonly string[]; evidence: readonly Evidence[] }

const SEEDS = new URL('../../../shared/seeds/', import.meta.url)
const IN_HAND: Record<string, string> = {
  'iom-leaflet': '000',
  'talking-points': '001',
  'iom-kz': '002',
  'unhcr-kz': '003',
  'agenda-som-5': '004',
}

const ORDINALS: Record<string, string> = { '1st': 'first', '2nd': 'second', '3rd': 'third' }

const register = REGISTER()
const slugs = new Map(register.events.map((event) => [event.slug, event]))
const evidenceOf = (slug: string) => slugs.get(slug)?.evidence ?? []
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim()

/** Words of our own sentences that name nothing, and names a source writes in another way. */
const OUR_WORDS = new Set(
  (
    'The This A It Its In At Each Four They Under There Among Ambassadors Governments Government Officials Sixty Forty Participants Chairs ' +
    'Technical Planned Written Neither Names Presented Reports Process Participating Ministers Chair Chairperson Statement State States ' +
    'Authorities Capacity Reforms Regular On Senior Meeting Meetings Conference Central Asia Initiated Guidelines Technical Conceived SOM ' +
    'Declaration Framework Plan Organisations From Two NGOs UN US Almaty Important Chairmanship Regional Draft Mixed Agreed Kyrgyzstan ' +
    'Report ICMPD OSCE What Sub Members Both An'
  ).split(' '),
)

/** The names, dates and figures of a text: what begins with a capital letter or holds a digit. */
function namesIn(text: string): string[] {
  return (plain(text).match(/[\p{L}\p{N}&]+/gu) ?? []).filter((word) => /^\p{Lu}|\d/u.test(word) && word.length > 1 && !OUR_WORDS.has(word))
}

/** What the evidence from a claim's sources does not hold. Sources that are not at hand say what nobody here can look up. */
function unsaid({ what, text, sources, evidence }: Claimed): string[] {
  const cited = sources.filter((source) => IN_HAND[source] !== undefined)
  if (cited.length < sources.length || cited.length === 0) return []
  const says = evidence.filter((row) => cited.includes(row.source)).flatMap((row) => row.says)
  const words = new Set(says.flatMap((said) => plain(said).match(/[\p{L}\p{N}&]+/gu) ?? []).map((word) => word.toLowerCase()))
  return namesIn(text)
    .filter((name) => !words.has(name.toLowerCase()) && !words.has(ORDINALS[name] ?? ''))
    .map((name) => `${what}: “${name}” (${sources.join(', ')})`)
}

const claimed: Claimed[] = [
  ...register.events.flatMap(({ slug, claims, papers, summary, evidence }) => [
    ...claims.map(({ field, text, source }) => ({ what: `${slug} ${field}`, text: text.en, sources: [source], evidence })),
    ...papers.map(({ title, source }) => ({ what: `${slug} paper`, text: title.en, sources: [source], evidence })),
    { what: `${slug} summary`, text: summary.text.en, sources: summary.sources, evidence },
  ]),
  ...register.links.map(({ from, to, text, source }) => ({
    what: `${from} to ${to}`,
    text: text.en,
    sources: [source],
    evidence: [...evidenceOf(from), ...evidenceOf(to)],
  })),
  ...register.papers.map(({ title, source }) => ({ what: 'paper', text: title.en, sources: [source], evidence: register.evidence })),
  ...register.differences.flatMap(({ versions }) =>
    versions.map(({ text, source }) => ({ what: 'difference', text: text.en, sources: [source], evidence: register.evidence })),
  ),
  ...[register.beginnings, register.chairRole, register.keyAreas].flatMap(({ source, items }) =>
    items.map((item) => ({ what: 'text', text: item.en, sources: [source], evidence: register.evidence })),
  ),
]

describe('a claim of the register', () => {
  test('names nothing and dates nothing that its source does not', () => {
    expect(claimed.flatMap(unsaid)).toEqual([])
  })

  test('of a State at a meeting has a source that names that State there', () => {
    const forms = (code: string) =>
      [...STATES.filter((state) => state.code === code).flatMap((state) => state.names.en), ...(OTHER_NAMES[code] ?? [])].map(plain)
    const missing = register.events.flatMap(({ slug, states, evidence }) =>
      states
        .filter(({ source }) => IN_HAND[source] !== undefined)
        .filter(({ state, source }) => {
          const says = evidence.filter((row) => row.source === source).flatMap((row) => row.says)
          return !says.some((said) => forms(state).some((form) => plain(said).includes(form)))
        })
        .map(({ state, source }) => `${slug}: ${state} (${source})`),
    )
    expect(missing).toEqual([])
  })

  test('of a day, a month or a year is no more exact than what a source says', () => {
    const missing = register.events.flatMap(({ slug, startsOn, endsOn, precision, evidence }) => {
      const says = evidence.flatMap((row) => row.says).map(plain)
      const areSaid = (parts: string[]) =>
        says.some((said) => parts.every((part) => new RegExp(`\\b${part}(?:\\b|st|nd|rd|th)`).test(said)))
      return [startsOn, endsOn].flatMap((day) => {
        const [month = '', year = ''] = formatMonth(day, 'en').split(' ')
        const parts = [...(precision === 'year' ? [] : [month]), ...(precision === 'day' ? [String(Number(day.slice(8)))] : [])]
        return areSaid([year]) && areSaid(parts) ? [] : [`${slug}: ${day}`]
      })
    })
    expect(missing).toEqual([])
  })

  test('differs from another in facts only: who, when, where, in what capacity', () => {
    const disputed = new Set(register.events.flatMap((event) => event.claims.filter((claim) => claim.disputed).map((claim) => claim.field)))
    expect([...disputed].sort()).toEqual(['dates', 'effect', 'participants', 'persons', 'place'])
    for (const { slug, claims } of register.events)
      for (const field of disputed) {
        const versions = claims.filter((claim) => claim.field === field && claim.disputed)
        expect([slug, field, new Set(versions.map((claim) => claim.text.en)).size]).toEqual([slug, field, versions.length])
      }
  })

  test('is summed up for each meeting in two sentences, in three languages', () => {
    for (const { slug, summary } of register.events) {
      expect([slug, ...Object.keys(summary.text)]).toEqual([slug, 'en', 'ru', 'kk'])
      for (const text of Object.values(summary.text)) expect([slug, sentences(text ?? '')]).toEqual([slug, 2])
    }
  })
})

test('each piece of evidence stands in its source, between the two places it names', () => {
  const found: string[] = []
  const all = [...register.events.flatMap(({ slug, evidence }) => evidence.map((row) => ({ slug, ...row }))), ...register.evidence]
  for (const { source, from, until, says, ...where } of all) {
    const text = sourceText(source)
    if (text === null) continue
    const begins = text.indexOf(plain(from))
    const ends = until === null ? text.length : text.indexOf(plain(until), begins + 1)
    const passage = begins < 0 || ends < 0 ? '' : text.slice(begins, ends)
    for (const said of says)
      if (!passage.includes(plain(said))) found.push(`${'slug' in where ? where.slug : 'Process'} ${source}: ${said}`)
  }
  expect(found).toEqual([])
})

const OTHER_NAMES: Record<string, string[]> = { IR: ['Iran'], US: ['U.S. Embassy', 'Government of the United States'] }

const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).length

const texts = new Map<string, string | null>()

/** A source's text, white space levelled; null where the sources are not beside the project. */
function sourceText(source: string): string | null {
  const known = texts.get(source)
  if (known !== undefined) return known
  const number = IN_HAND[source]
  const file = number !== undefined && existsSync(SEEDS) ? readdirSync(SEEDS).find((name) => name.startsWith(`${number}_`)) : undefined
  const text = file === undefined ? null : plain(readFileSync(new URL(file, SEEDS), 'utf8'))
  texts.set(source, text)
  return text
}
