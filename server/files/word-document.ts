import type { WordBlock, WordComment, WordFileFault, WordReading } from '#domain/documents/word-content'
import { plainWords, runsIn, wordBlocks } from '#server/files/word-body'
import { wordNumbering } from '#server/files/word-numbering'
import { wordStyles } from '#server/files/word-styles'
import { childOf, childrenOf, readXml, type XmlElement } from '#server/files/xml-tree'
import { openZip, type ZipParts } from '#server/files/zip-parts'

/** A part that cannot be read, with why; caught where the file is read. */
class Unreadable extends Error {
  readonly code: WordFileFault
  constructor(code: WordFileFault) {
    super(`a Word file is ${code}`)
    this.name = 'Unreadable'
    this.code = code
  }
}

/**
 * Reads a Word file that a person gave: its words, lists, tables, tracked changes and comments. Answers with a code for whatever is no
 * such file; never throws for its bytes. Sizes and depths are bounded, entities are off, and nothing outside the file is followed.
 */
export async function readWordFile(bytes: Uint8Array): Promise<WordReading> {
  if (isCompoundFile(bytes)) return { ok: false, code: isLocked(bytes) ? 'locked' : 'old-word' }
  const zip = await openZip(bytes)
  if (typeof zip === 'string') return { ok: false, code: zip === 'not-zip' ? 'not-word' : 'too-large' }
  try {
    return await wordContent(zip)
  } catch (cause) {
    if (cause instanceof Unreadable) return { ok: false, code: cause.code }
    throw cause
  }
}

async function wordContent(zip: ZipParts): Promise<WordReading> {
  const main = await mainPart(zip)
  if (main === null) return { ok: false, code: 'not-word' }
  const body = childOf(await part(zip, main), 'body')
  if (body === null) return { ok: false, code: 'broken' }
  const relations = await relationsOf(zip, main)
  const beside = async (type: string) => {
    const relation = relations.find((one) => one.type === type && !one.external)
    return relation === undefined || !zip.names.has(relation.target.toLowerCase()) ? null : await part(zip, relation.target)
  }
  const styles = wordStyles(await beside('styles'))
  const notes = { footnote: notesIn(await beside('footnotes')), endnote: notesIn(await beside('endnotes')) }
  const parts = {
    styles,
    numbering: wordNumbering(await beside('numbering')),
    linkOf: (id: string) => relations.find((one) => one.id === id && one.external)?.target ?? null,
    // Each once: a note may name itself.
    noteOf: (kind: 'footnote' | 'endnote', id: string) => {
      const note = notes[kind].get(id) ?? null
      notes[kind].delete(id)
      return note
    },
  }
  const blocks = wordBlocks(body, parts)
  const comments = commentsOf(await beside('comments'), blocks, (comment) => plainWords(wordBlocks(comment, parts)))
  return { ok: true, content: { language: styles.language, blocks, comments, kept: await keptIn(zip) } }
}

// The file of Word before 2007, which is also what holds a newer one under a password.
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)
}

function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

async function part(zip: ZipParts, name: string): Promise<XmlElement> {
  const bytes = await zip.read(name)
  if (bytes === null) throw new Unreadable('broken')
  if (bytes === 'too-large') throw new Unreadable('too-large')
  const read = readXml(bytes)
  if (typeof read === 'string') throw new Unreadable(read)
  return read
}

type Relation = { id: string; type: string; target: string; external: boolean }

// The type is the last word of its address, which is one in older and another in newer files.
async function relationsOf(zip: ZipParts, of: string): Promise<Relation[]> {
  const folder = of.includes('/') ? of.slice(0, of.lastIndexOf('/') + 1) : ''
  const name = `${folder}_rels/${of.slice(folder.length)}.rels`
  if (!zip.names.has(name.toLowerCase())) return []
  return childrenOf(await part(zip, name), 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
    const external = TargetMode === 'External'
    return { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: external ? Target : partName(folder, Target), external }
  })
}

function partName(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/')
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

async function mainPart(zip: ZipParts): Promise<string | null> {
  const relation = (await relationsOf(zip, '')).find(({ type, external }) => type === 'officeDocument' && !external)
  const name = relation?.target ?? null
  return name?.startsWith('word/') && zip.names.has(name.toLowerCase()) ? name : null
}

function notesIn(root: XmlElement | null): Map<string, XmlElement> {
  const notes = root === null ? [] : [...childrenOf(root, 'footnote'), ...childrenOf(root, 'endnote')]
  return new Map(notes.map((note) => [note.attributes.id ?? '', note]))
}

function commentsOf(root: XmlElement | null, blocks: readonly WordBlock[], wordsOf: (comment: XmlElement) => string): WordComment[] {
  const words = new Map<string, string>()
  for (const run of runsIn(blocks)) for (const id of run.comments) words.set(id, (words.get(id) ?? '') + run.text)
  return (root === null ? [] : childrenOf(root, 'comment')).map((comment) => {
    const { id = '', author = '', date } = comment.attributes
    return { id, author, at: date ?? null, text: wordsOf(comment), words: words.get(id) ?? '' }
  })
}

/** The element in which Gavel keeps things in a file of its own making (ADR 0032). */
const KEPT = 'gavelPaper'

// Other programs keep parts there too, and number them anew; one that cannot be read is none of ours.
async function keptIn(zip: ZipParts): Promise<unknown> {
  for (const name of [...zip.names].filter((one) => /^customxml\/item\d+\.xml$/.test(one)).slice(0, 8)) {
    const bytes = await zip.read(name)
    const root = bytes === null || bytes === 'too-large' ? 'broken' : readXml(bytes)
    if (typeof root === 'string' || root.name !== KEPT) continue
    try {
      return JSON.parse(root.children.filter((child) => typeof child === 'string').join(''))
    } catch {
      return null
    }
  }
  return null
}
