import { globSync, readFileSync } from 'node:fs'

/** Every page and file of the product, from its folder: `/[locale]/meetings/[slug]/versions`. New ones are included automatically. */
export function routes(kind: 'page.tsx' | '{page.tsx,route.ts}' = '{page.tsx,route.ts}'): string[] {
  return globSync(`app/**/${kind}`)
    .map((file) =>
      file
        .replaceAll('\\', '/')
        .replace(/^app/, '')
        .replace(/\/(page\.tsx|route\.ts)$/, '')
        .replaceAll(/\/\([^)]+\)/g, ''),
    )
    .sort()
}

/** Values for the square brackets of an address; `id` depends on the page. */
export type Filling = {
  locales: readonly string[]
  slugs: readonly string[]
  ids: Record<'accounts' | 'people' | 'organizations' | 'handover' | 'asked' | 'notes' | 'messages' | 'news', readonly string[]>
  codes: readonly string[]
}

/** Every file of the product, by its place and name as the registry of files has them (`app/files/`). */
export function filesOfRegistry(): { place: string; name: string }[] {
  return globSync('app/files/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/fileAt\(\s*'([\w-]+)',\s*'([^']+)'/g)].map(([, place = '', name = '']) => ({ place, name })),
  )
}

/** At which place of the registry the files of a route are. Throws for a folder that the registry does not know. */
function placeOf(route: string): string {
  if (route === '/[locale]/[file]') return 'process'
  if (route.includes('/calendar/')) return 'calendar'
  if (route.includes('/desk/meetings/')) return 'desk-meeting'
  if (route.includes('/handover/')) return 'handover'
  if (route.includes('/versions/')) return 'version'
  if (route.includes('/states/')) return 'state'
  if (route.includes('/meetings/')) return 'meeting'
  throw new Error(`no place of the registry of files is at ${route}`)
}

/** Fills in the brackets of a route with every known value. Throws for brackets it does not know. */
export function fill(route: string, { locales, slugs, ids, codes }: Filling): string[] {
  const segments = route.split('/').map((segment, at, all): readonly string[] => {
    if (!segment.startsWith('[')) return [segment]
    if (segment === '[locale]') return locales
    if (segment === '[slug]') return slugs
    if (segment === '[code]') return codes
    if (segment === '[token]') return ['not-a-token-of-anybody']
    if (segment === '[verb]') return ['edit-item']
    if (segment === '[number]') return ['1', '2']
    if (segment === '[file]') return filesOfRegistry().flatMap(({ place, name }) => (place === placeOf(route) ? name : []))
    if (segment === '[...nextauth]') return ['session']
    const of = all[at - 1] ?? ''
    if (segment === '[id]' && of in ids) return ids[of as keyof typeof ids] // `of in ids` was checked in this line.
    throw new Error(`no address is made of ${route}: what is ${segment}?`)
  })
  return segments
    .reduce<string[]>(
      (made, choices) => made.flatMap((start) => choices.map((choice) => (start === '' ? choice : `${start}/${choice}`))),
      [''],
    )
    .map((path) => (path.startsWith('/') ? path : `/${path}`))
}
