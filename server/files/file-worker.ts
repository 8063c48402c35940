import { parentPort } from 'node:worker_threads'
import type { FileFault, FileReading } from '#domain/documents/file-text'
import { textOfWord } from '#domain/documents/text-of-word'
import type { WordFileFault } from '#domain/documents/word-content'
import { textOfPdf } from '#server/files/text-of-pdf'
import { readWordFile } from '#server/files/word-document'

/** What the worker is asked: a file whose kind its first bytes told, and how many signs its text may have. */
export type FileAsked = { kind: 'pdf' | 'word'; bytes: Uint8Array; most: number }

const WORD_FAULTS: Record<WordFileFault, FileFault> = {
  'not-word': 'file-unknown',
  'old-word': 'file-old-word',
  locked: 'file-locked',
  'too-large': 'file-too-long',
  'too-deep': 'file-broken',
  broken: 'file-broken',
}

// Begun for one file and ended after it: whatever the file did stays here.
parentPort?.once('message', async ({ kind, bytes, most }: FileAsked) => {
  parentPort?.postMessage(await (kind === 'pdf' ? pdf(bytes, most) : word(bytes, most)))
})
// What is needed is loaded before the time of the file begins to run.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
await import('pdfjs-dist/legacy/build/pdf.mjs')
parentPort?.postMessage('ready')

async function pdf(bytes: Uint8Array, most: number): Promise<FileReading> {
  const read = await textOfPdf(bytes, most)
  return read.ok ? { ok: true, value: { kind: 'pdf', text: read.text, encoding: null, damaged: false } } : read
}

async function word(bytes: Uint8Array, most: number): Promise<FileReading> {
  const read = await readWordFile(bytes)
  if (!read.ok) return { ok: false, code: WORD_FAULTS[read.code] }
  const text = textOfWord(read.content)
  if (text.trim() === '') return { ok: false, code: 'file-empty' }
  return text.length > most
    ? { ok: false, code: 'file-too-long' }
    : { ok: true, value: { kind: 'word', text, encoding: null, damaged: false } }
}
