import { fileAt } from '#app/files/file-at'
import { programmePdf } from '#app/files/programme-pdf'
import { programmePaper } from '#domain/documents/programme-paper'

/** The published programme without descriptions. */
export const programmeShortPdfFile = fileAt(
  'meeting',
  'programme-short.pdf',
  programmePdf('programme-short', (version, locale, words) => programmePaper(version, locale, words, { abstracts: false })),
)
