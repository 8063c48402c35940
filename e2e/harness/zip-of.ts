import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of an archive for tests; `declared` lies about its size once inflated. */
export type ZipEntry = { name: string; bytes: Uint8Array; declared?: number; encrypted?: boolean }

/** An archive of entries, as a program would write it, or as somebody would who means harm. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, declared = bytes.length, encrypted = false } of entries) {
    const packed = deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE((encrypted ? 1 : 0) | 0x0800, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(0x00210000, 6)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(declared, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed])
    const more = Buffer.alloc(14)
    more.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, more, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const entriesEnd = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(entriesEnd.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, entriesEnd, Buffer.from('PK\u0005\u0006'), end])
}

const XMLNS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file of a body, and of further parts by the names of their types: `styles`, `numbering`, `comments`. */
export function wordFileOf(body: string, parts: Record<string, string> = {}, links: Record<string, string> = {}): Buffer {
  return zipOf(wordEntries(body, parts, links))
}

/** The entries of such a file, for tests that break one. */
export function wordEntries(body: string, parts: Record<string, string> = {}, links: Record<string, string> = {}): ZipEntry[] {
  const relations = [
    ...Object.keys(parts).map((name) => `<Relationship Id="r-${name}" Type="${TYPES}/${name}" Target="${name}.xml"/>`),
    ...Object.entries(links).map(
      ([id, target]) => `<Relationship Id="${id}" Type="${TYPES}/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
  ]
  const entry = (name: string, text: string): ZipEntry => ({ name, bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`) })
  return [
    entry(
      '_rels/.rels',
      `<Relationships><Relationship Id="r1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    entry('word/_rels/document.xml.rels', `<Relationships>${relations.join('')}</Relationships>`),
    entry('word/document.xml', `<w:document ${XMLNS}><w:body>${body}</w:body></w:document>`),
    ...Object.entries(parts).map(([name, text]) => entry(`word/${name}.xml`, `<w:${name} ${XMLNS}>${text}</w:${name}>`)),
  ]
}
