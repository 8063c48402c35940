import { globSync } from 'node:fs'

/** Every page and file of the product, as its folder says it: `/[locale]/meetings/[slug]/versions`. What is built later stands among them by itself. */
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

/** What stands in the square brackets of an address; `id` by the page it is of. */
export type Filling = {
  locales: readonly string[]
  slugs: readonly string[]
  ids: Record<'accounts' | 'people' | 'organizations' | 'handover', readonly string[]>
  codes: readonly string[]
}

/** The addresses of a route with everything there is in its brackets. Throws for brackets nobody has said anything of. */
export function fill(route: string, { locales, slugs, ids, codes }: Filling): string[] {
  const segments = route.split('/').map((segment, at, all): readonly string[] => {
    if (!segment.startsWith('[')) return [segment]
    if (segment === '[locale]') return locales
    if (segment === '[slug]') return slugs
    if (segment === '[code]') return codes
    if (segment === '[token]') return ['not-a-token-of-anybody']
    if (segment === '[verb]') return ['edit-item']
    if (segment === '[...nextauth]') return ['session']
    const of = all[at - 1] ?? ''
    if (segment === '[id]' && of in ids) return ids[of as keyof typeof ids] // Checked one line above.
    throw new Error(`no address is made of ${route}: what is ${segment}?`)
  })
  return segments
    .reduce<string[]>((made, choices) => made.flatMap((start) => choices.map((one) => (start === '' ? one : `${start}/${one}`))), [''])
    .map((path) => (path.startsWith('/') ? path : `/${path}`))
}
