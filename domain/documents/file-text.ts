import type { DecodedText } from '#domain/text/decode-text'

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 8 * 1024 * 1024

/** Why no text could be read from a file. Each is a refusal with its sentence. */
export const FILE_FAULTS = [
  'busy',
  'file-broken',
  'file-empty',
  'file-locked',
  'file-no-text',
  'file-old-word',
  'file-too-large',
  'file-too-long',
  'file-too-slow',
  'file-unknown',
] as const
export type FileFault = (typeof FILE_FAULTS)[number]

/** The text of a file. `encoding` is of a plain text alone; `damaged`: some of it could not be read and stands as “�”. */
export type FileText = { kind: 'text' | 'word' | 'pdf'; text: string; encoding: DecodedText['encoding'] | null; damaged: boolean }

/** What became of a file. */
export type FileReading = { ok: true; value: FileText } | { ok: false; code: FileFault }
