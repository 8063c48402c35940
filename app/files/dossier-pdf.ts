import { fileAt } from '#app/files/file-at'
import { pdfOf } from '#app/files/pdf-of'
import { dossierPaper } from '#domain/documents/dossier-paper'
import { paperWords } from '#messages/paper-words'
import { sealedPaper } from '#server/handover/queries/sealed-paper'

/** The sealed dossier of a handover, to be read and printed. */
export const dossierPdfFile = fileAt('handover', 'dossier.pdf', {
  mediaType: 'application/pdf',
  query: sealedPaper,
  args: ({ id, locale }) => ({ id, locale }),
  render: (read, { locale }) => pdfOf(dossierPaper(read, locale, paperWords(locale))),
  saveAs: ({ dossier }, locale) => `handover-${dossier.outgoing}-${dossier.incoming}-${dossier.effectiveOn}-${locale}.pdf`,
})
