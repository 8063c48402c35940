/** The names that each public page reads of its query, by its path behind the language. A test compares them with the pages. */
export const KNOWN_QUERY: readonly { path: RegExp; names: readonly string[] }[] = [
  { path: /^$/, names: ['on'] },
  { path: /^\/(chairmanship|states|process\.json)$/, names: ['on'] },
  { path: /^\/meetings\/[^/]+\/statement\.(pdf|docx)$/, names: ['as', 'no', 'with'] },
  { path: /^\/meetings$/, names: ['year', 'type', 'place', 'state', 'text', 'before'] },
  { path: /^\/meetings\/[^/]+\/statement-card\.png$/, names: ['no'] },
  { path: /^\/meetings\/[^/]+\/statement(\.\w+)?$/, names: ['as', 'no'] },
  { path: /^\/meetings\/[^/]+\/(comparison\.(?:pdf|docx)|versions\/compare)$/, names: ['from', 'to'] },
  { path: /^\/card\.png$/, names: ['page'] },
  { path: /^\/sign-in$/, names: ['next', 'set'] },
  { path: /^\/sign-in\/code$/, names: ['next'] },
]

/** How Next's own requests between pages mark what they ask for. */
const OF_NEXT = '_rsc'

/**
 * The address as the page reads it: without names that it does not know, in one order. Two addresses that show the same are then one
 * address, and what nobody reads makes no page anew. Addresses of the desk and of programs stay as they are.
 */
export function canonicalAddress(url: string): string {
  const at = url.indexOf('?')
  if (at < 0) return url
  const path = url.slice(0, at)
  const [, behind] = /^\/(?:en|ru|kk)(\/.*)?$/.exec(path) ?? []
  if (path !== '/' && (!/^\/(en|ru|kk)(\/|$)/.test(path) || /^\/desk(\/|$)/.test(behind ?? ''))) return url
  const names = KNOWN_QUERY.find((page) => page.path.test(behind ?? ''))?.names ?? []
  const asked = new URLSearchParams(url.slice(at + 1))
  const kept = new URLSearchParams([...names, OF_NEXT].flatMap((name) => asked.getAll(name).map((value) => [name, value])))
  return kept.size === 0 ? path : `${path}?${kept}`
}
