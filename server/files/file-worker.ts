import { parentPort } from 'node:worker_threads'
import type { FileReading } from '#domain/documents/file-text'
import { textOfPdf } from '#server/files/text-of-pdf'

/** What the worker is asked: a file whose kind its first bytes told, and how many signs its text may have. */
export type FileAsked = { kind: 'pdf' | 'word'; bytes: Uint8Array; most: number }

// Begun for one file and ended after it: whatever the file did stays here.
parentPort?.once('message', async ({ kind, bytes, most }: FileAsked) => {
  parentPort?.postMessage(await read(kind, bytes, most))
})
// What is needed is loaded before the time of the file begins to run.
await import('pdfjs-dist/legacy/build/pdf.mjs')
parentPort?.postMessage('ready')

async function read(kind: FileAsked['kind'], bytes: Uint8Array, most: number): Promise<FileReading> {
  if (kind === 'word') return { ok: false, code: 'file-unknown' }
  const read = await textOfPdf(bytes, most)
  return read.ok ? { ok: true, value: { kind: 'pdf', text: read.text, encoding: null, damaged: false } } : read
}
