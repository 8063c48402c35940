import { type FileReading, LARGEST_FILE } from '#domain/documents/file-text'
import { decodeText } from '#domain/text/decode-text'
import { readInWorker } from '#server/files/read-in-worker'

/**
 * The text of a file that somebody chose. Its first bytes say what it is, whatever it is called: PDF, Word, or plain text in UTF-8, UTF-16
 * or Windows' letters. No more signs than `most`. Nothing of it is kept.
 */
export async function textOfFile(bytes: Uint8Array, most: number): Promise<FileReading> {
  if (bytes.length > LARGEST_FILE) return { ok: false, code: 'file-too-large' }
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return readInWorker({ kind: 'pdf', bytes, most })
  if (head.startsWith('PK\u0003\u0004')) return readInWorker({ kind: 'word', bytes, most })
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return { ok: false, code: 'file-old-word' }
  if (head.startsWith('{\\rtf')) return { ok: false, code: 'file-unknown' }
  const decoded = decodeText(bytes)
  if (decoded === null) return { ok: false, code: 'file-unknown' }
  if (decoded.text.length > most) return { ok: false, code: 'file-too-long' }
  if (decoded.text.trim() === '') return { ok: false, code: 'file-empty' }
  return { ok: true, value: { kind: 'text', ...decoded } }
}
