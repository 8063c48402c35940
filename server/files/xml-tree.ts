import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element of XML without the prefix of its name and those of its attributes. Text is a string, with its references resolved. */
export type XmlElement = { name: string; attributes: Readonly<Record<string, string>>; children: readonly XmlNode[] }

export type XmlNode = XmlElement | string

/** How deep a file of a person nests, tables in tables included. */
const DEEPEST = 200

// Entities are off: none is declared (there is no DOCTYPE), and those of XML itself are resolved below.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: '#cdata',
  maxNestedTags: DEEPEST,
})

/** Reads a part of a file as XML and answers with its root, or with why not: a DOCTYPE is refused, whatever it says. */
export function readXml(bytes: Uint8Array): XmlElement | 'broken' | 'too-deep' {
  const text = decoded(bytes)
  if (text === null || /<!DOCTYPE/i.test(text)) return 'broken'
  if (depthOf(text) > DEEPEST) return 'too-deep'
  try {
    if (XMLValidator.validate(text) !== true) return 'broken'
    const [root] = nodesOf(parser.parse(text)).filter((node) => typeof node !== 'string')
    return root ?? 'broken'
  } catch {
    return 'broken'
  }
}

function decoded(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

// Counted before anything is built, for what reads a tree calls itself.
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [tag] of text.matchAll(/<[^!?][^<]*?>/g)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) deepest = Math.max(deepest, ++depth)
  }
  return deepest
}

function nodesOf(parsed: unknown): XmlNode[] {
  return listOf(parsed).flatMap((entry): XmlNode[] => {
    const { ':@': attributes, ...rest } = recordOf(entry)
    const [name, value] = Object.entries(rest)[0] ?? []
    if (name === undefined) return []
    if (name === '#text') return [resolved(String(value))]
    if (name === '#cdata') return listOf(value).map((part) => String(recordOf(part)['#text'] ?? ''))
    return [{ name, attributes: attributesOf(attributes), children: nodesOf(value) }]
  })
}

function attributesOf(given: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(recordOf(given ?? {})).map(([name, value]) => [name, resolved(String(value))]))
}

// The parser types what it answers as `any`: this and the next say what they are, by looking.
function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

// A reference that XML does not know stays as written.
function resolved(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The elements of that name directly within another. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

/** The first element of that name directly within another. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element === null ? null : (childrenOf(element, name)[0] ?? null)
}

/** An attribute of the first element of that name within another (`val` unless told); null where either is missing. */
export function attributeIn(element: XmlElement | null, name: string, attribute = 'val'): string | null {
  return childOf(element, name)?.attributes[attribute] ?? null
}
