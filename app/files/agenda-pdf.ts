import { fileAt } from '#app/files/file-at'
import { programmePdf } from '#app/files/programme-pdf'
import { programmePaper } from '#domain/documents/programme-paper'

/** The published programme as a paper, with what is said of each session. */
export const agendaPdfFile = fileAt(
  'meeting',
  'agenda.pdf',
  programmePdf('programme', (version, locale, words) => programmePaper(version, locale, words, { abstracts: true })),
)
