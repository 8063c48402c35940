import { zipOf } from '#harness/zip-of'
import { openZip } from '#server/files/zip-parts'

/** A Word file as somebody saved it after an edit of its document; `without` names parts that their program dropped. */
export async function editedWord(file: Uint8Array, edit: (xml: string) => string, without: RegExp | null = null): Promise<Buffer> {
  const zip = await openZip(file)
  if (typeof zip === 'string') throw new Error(zip)
  const entries = []
  for (const name of [...zip.names].filter((one) => without === null || !without.test(one))) {
    const bytes = await zip.read(name)
    if (bytes === null || bytes === 'too-large') throw new Error(name)
    entries.push({ name, bytes: name === 'word/document.xml' ? Buffer.from(edit(bytes.toString('utf8'))) : bytes })
  }
  return zipOf(entries)
}

/** Words typed over others, which must be there. */
export function typedOver(words: string, over: string): (xml: string) => string {
  return (xml) => {
    if (!xml.includes(`>${over}<`)) throw new Error(`no “${over}” in the document`)
    return xml.replace(`>${over}<`, `>${words}<`)
  }
}

/** The row of a table, or the paragraph, that holds words. */
export function around(element: 'tr' | 'p', words: string, xml: string): string {
  const parts = xml
    .split(new RegExp(`(?=<w:${element}>)`))
    .map((part) => part.slice(0, part.indexOf(`</w:${element}>`) + `</w:${element}>`.length))
  const found = parts.find((part) => part.startsWith(`<w:${element}>`) && part.includes(`>${words}<`))
  if (found === undefined) throw new Error(`no “${words}” in the document`)
  return found
}

/** What a copy is: without the bookmarks, which stay with what was copied. */
export function copied(xml: string): string {
  return xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')
}
