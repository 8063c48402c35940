import { LARGEST_FILE } from '#domain/documents/file-text'
import { pdfOf } from '#harness/pdf-of'
import { wordEntries, wordFileOf, type ZipEntry, zipOf } from '#harness/zip-of'

const LOCK = `<00${'11'.repeat(31)}>`

/** Files that are none, or are made to harm: what each is, its bytes, and the code or the kind of text that answers it. */
export const HOSTILE_FILES: [what: string, bytes: () => Uint8Array | string, code: string][] = [
  ['an empty file', () => ' \n\t', 'file-empty'],
  ['more than is read', () => new Uint8Array(LARGEST_FILE + 1), 'file-too-large'],
  ['one line of 5 MB', () => 'x'.repeat(5_000_000), 'file-too-long'],
  ['a picture called .txt', () => Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 251), 'file-unknown'],
  ['a file of Word before 2007', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'file-old-word'],
  ['an archive that is no Word file', () => Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...Array(200).fill(7)]), 'file-unknown'],
  ['rich text', () => '{\\rtf1\\ansi 09:00 Opening}', 'file-unknown'],
  ['a PDF called .txt', () => pdfOf([[[60, 780, '09:00 Opening']]]), 'pdf'],
  ['a PDF of 5,000 pages', () => pdfOf(Array.from({ length: 5_000 }, () => [[60, 780, '09:00 Opening'] as const])), 'file-too-long'],
  ['a PDF without text', () => pdfOf([[]]), 'file-no-text'],
  [
    'a PDF with a password',
    () =>
      pdfOf([[[60, 780, '09:00 Opening']]], `/ID [${LOCK} ${LOCK}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${LOCK} /U ${LOCK} /P -4 >>`),
    'file-locked',
  ],
  ['a PDF that ends in its middle', () => pdfOf([[[60, 780, '09:00 Opening']]]).slice(0, 120), 'file-broken'],
  ['a part of a Word file that inflates to 300 MB', () => zipOf(withDocument(Buffer.alloc(300_000_000, ' '))), 'file-too-long'],
  ['a part that inflates to far more than it says', () => zipOf(withDocument(Buffer.alloc(50_000_000, 'x'), 100)), 'file-broken'],
  [
    '10,000 tables in tables',
    () => wordFileOf('<w:tbl><w:tr><w:tc>'.repeat(10_000) + '</w:tc></w:tr></w:tbl>'.repeat(10_000)),
    'file-broken',
  ],
  ['a Word file of 200,000 paragraphs', () => wordFileOf('<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(200_000)), 'file-too-long'],
  ['a Word file whose document is elsewhere', () => zipOf(elsewhere()), 'file-unknown'],
  ['a Word file with a DOCTYPE', () => zipOf(withDocument(Buffer.from('<!DOCTYPE d [<!ENTITY a "b">]><d/>'))), 'file-broken'],
]

function withDocument(bytes: Uint8Array, declared?: number): ZipEntry[] {
  return wordEntries('').map((entry) =>
    entry.name === 'word/document.xml' ? { ...entry, bytes, ...(declared === undefined ? {} : { declared }) } : entry,
  )
}

function elsewhere(): ZipEntry[] {
  const relations =
    '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="http://127.0.0.1:1/d.xml" TargetMode="External"/></Relationships>'
  return wordEntries('').map((entry) => (entry.name === '_rels/.rels' ? { ...entry, bytes: Buffer.from(relations) } : entry))
}
