import { isWebAddress } from '#domain/text/web-address'

/** A run of a text: plain words, or an address of the web as typed, with where it leads. */
export type TextRun = { text: string; href: string | null }

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”«»„‘’]+/giu

/** Brackets that an address may hold, by the one that closes. */
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/**
 * A text in runs, the web addresses typed in it apart, so that they can be printed as links. All signs are kept: the runs joined are the
 * text. Signs that end a sentence after an address, and a bracket opened before it, do not belong to it.
 */
export function linksIn(text: string): TextRun[] {
  const runs: TextRun[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const before = text[index - 1] ?? ' '
    const address = withoutEnding(found)
    const href = leadsTo(/^www\./i.test(address) ? `https://${address}` : address)
    if (href === null || /[\p{L}\p{N}@]/u.test(before)) continue
    if (index > at) runs.push({ text: text.slice(at, index), href: null })
    runs.push({ text: address, href })
    at = index + address.length
  }
  if (at < text.length) runs.push({ text: text.slice(at), href: null })
  return runs
}

/** Where a typed address leads; null where it is none of a site: without a dot in its host, or with a password. */
function leadsTo(address: string): string | null {
  if (!isWebAddress(address)) return null
  const { hostname, username, password } = new URL(address)
  return hostname.includes('.') && username === '' && password === '' ? address : null
}

function withoutEnding(address: string): string {
  const last = address.at(-1) ?? ''
  if (/[.,;:!?…'*_]/u.test(last)) return withoutEnding(address.slice(0, -1))
  const opening = OPENING[last]
  if (opening === undefined || count(address, opening) >= count(address, last)) return address
  return withoutEnding(address.slice(0, -1))
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
