import { cleanText } from '#domain/text/localized-text'

/** What begins at a bookmark of a Word file (ADR 0032). */
const KINDS = { item: 'i', day: 'd', slot: 's', part: 't', person: 'p', paragraph: 'n', group: 'g' } as const

export type PrintedKind = keyof typeof KINDS

/**
 * The bookmark of an entry: Word takes letters, digits and `_`, 40 at most, and hides those that begin with `_`. Each sign of an id
 * that it does not take is doubled by its number, so that every id has a bookmark of its own.
 */
export function bookmarkOf(kind: PrintedKind, id: string): string {
  const bare =
    isUuid(id) || isDate(id) ? id.replaceAll('-', '') : id.replace(/[^A-Za-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)
  return `_${KINDS[kind]}${bare}`.slice(0, 40)
}

/** Which entry a bookmark names; null if it is none of ours. */
export function entryAt(bookmark: string): { kind: PrintedKind; id: string } | null {
  const [, letter, bare = ''] = /^_([idstpng])([0-9A-Za-z_]+)$/.exec(bookmark) ?? []
  const kind = printedKinds.find((one) => KINDS[one] === letter)
  if (kind === undefined) return null
  if (/^[0-9a-f]{32}$/.test(bare)) return { kind, id: bare.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') }
  if (kind === 'day' && /^\d{8}$/.test(bare)) return { kind, id: bare.replace(/^(....)(..)(..)$/, '$1-$2-$3') }
  return { kind, id: bare.replace(/_([0-9a-f]{1,4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) }
}

const printedKinds: readonly PrintedKind[] = ['item', 'day', 'slot', 'part', 'person', 'paragraph', 'group']

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
}

function isDate(id: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(id)
}

/** Words as a Word file can hold them. XML knows no control signs and no halves of letters. */
export function storedWords(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  )
}

/** Words as they are compared and taken: as they would be stored, however their spaces were written. */
export function comparedWords(text: string): string {
  return cleanText(storedWords(text)).replace(/[ \u00A0]+/g, ' ')
}
