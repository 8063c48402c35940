import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canonicalAddress, KNOWN_QUERY } from './known-query.ts'

describe('the address of a public page', () => {
  test.each([
    ['/en', '/en'],
    ['/en?on=2027-01-01', '/en?on=2027-01-01'],
    ['/en?x=1&on=2027-01-01&y', '/en?on=2027-01-01'],
    ['/ru/meetings?text=%D0%BC%D0%B8%D1%80&nonsense=1', '/ru/meetings?text=%D0%BC%D0%B8%D1%80'],
    ['/en/meetings?type=som&year=2027', '/en/meetings?year=2027&type=som'],
    ['/en/meetings/som-5?utm_source=mail', '/en/meetings/som-5'],
    ['/en/meetings/som-5/statement?no=2&as=1&z=9', '/en/meetings/som-5/statement?as=1&no=2'],
    ['/en/meetings/som-5/statement.pdf?with=ru&as=1&q', '/en/meetings/som-5/statement.pdf?as=1&with=ru'],
    ['/en/meetings/som-5/statement.txt?as=1&q', '/en/meetings/som-5/statement.txt?as=1'],
    ['/en/no/such/page?a=1', '/en/no/such/page'],
    ['/?a=1', '/'],
    ['/en/meetings?text=%', '/en/meetings?text=%25'],
  ])('%s is %s', (asked, read) => {
    expect(canonicalAddress(asked)).toBe(read)
  })

  test.each(['/en/desk?x=1', '/kk/desk/people?text=a&x', '/api/people?text=a', '/_next/static/a.js?dpl=1', '/fr?x=1'])(
    '%s, of the desk or of programs, stays as it is',
    (address) => {
      expect(canonicalAddress(address)).toBe(address)
    },
  )
})

test('every public page that reads its query is in the list, with the names it reads', () => {
  const files = globSync('app/**/{page.tsx,route.ts}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.startsWith('app/[locale]/(public)/'))
  expect(files.length).toBeGreaterThan(12)
  const read = files.map((file) => [addressOf(file), namesIn(readFileSync(file, 'utf8')).sort()])
  const known = read.map(([address]) => [address, [...(KNOWN_QUERY.find(({ path }) => path.test(String(address)))?.names ?? [])].sort()])
  expect(read).toEqual(known)
})

test('every public file of the registry that reads its query is in the list, with the names it reads', () => {
  const roots = { site: '', process: '', meeting: '/meetings/x', version: '/meetings/x/versions/x', state: '/states/x' }
  const read = globSync('app/files/*.ts').flatMap((file) => {
    const source = readFileSync(file, 'utf8')
    const beside = [...source.matchAll(/from '#(app\/files\/[\w-]+)'/g)].map(([, path]) => readFileSync(`${path}.ts`, 'utf8'))
    const names = [source, ...beside].flatMap((text) => [...text.matchAll(/searchParams\.get\('(\w+)'\)/g)].map(([, name]) => name))
    const places = Object.entries(roots)
    return [...source.matchAll(/fileAt\('(\w+)', '([^']+)'/g)].flatMap(([, place, name]) =>
      places.filter(([known]) => known === place).map(([, at]) => [`${at}/${name}`, [...new Set(names)].sort()] as const),
    )
  })
  expect(read.length).toBeGreaterThan(20)
  const known = read.map(([address]) => [address, [...(KNOWN_QUERY.find(({ path }) => path.test(address))?.names ?? [])].sort()])
  expect(read).toEqual(known)
})

function addressOf(file: string): string {
  const folder = file
    .replaceAll('\\', '/')
    .replace('app/[locale]/(public)', '')
    .replace(/\/(page\.tsx|route\.ts)$/, '')
  return folder.replaceAll(/\[\w+\]/g, 'x')
}

/** The names that a page or file reads of its query: those of its `searchParams`, of a list of fields, and those it asks for one by one. */
function namesIn(source: string): string[] {
  if (!/searchParams|issuedAddress/.test(source)) return []
  const typed = [...source.matchAll(/searchParams: Promise<\{([^}]*)\}>/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/(\w+)\?:/g)].map(([, name = '']) => name),
  )
  const listed = /const FIELDS = \[([^\]]*)\]/.exec(source)?.[1]?.match(/\w+/g) ?? []
  const more = [...(/typeof FIELDS\)\[number\]((?: \| '\w+')+)/.exec(source)?.[1]?.matchAll(/\w+/g) ?? [])].map(([name]) => name)
  const asked = [...source.matchAll(/searchParams\.get\('(\w+)'\)/g)].map(([, name = '']) => name)
  const issued = /issuedAddress\(/.test(source) ? ['as', 'no'] : []
  const names = new Set([...typed, ...listed, ...more, ...asked, ...issued])
  if (names.size === 0) throw new Error('a page reads its query in a way that this test cannot follow')
  return [...names]
}
