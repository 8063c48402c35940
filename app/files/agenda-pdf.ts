import { fileAt } from '#app/files/file-at'
import { withdrawnAgenda } from '#app/files/withdrawn-agenda'
import { programmePaper } from '#domain/documents/programme-paper'
import { paperWords } from '#messages/paper-words'
import { drawPdf } from '#server/papers/draw-pdf'
import { schedule } from '#server/publication/queries/schedule'

/** The published programme as a paper. */
export const agendaPdfFile = fileAt('meeting', 'agenda.pdf', {
  mediaType: 'application/pdf',
  query: schedule,
  args: ({ slug, locale }) => ({ slug, locale }),
  render: (read, { locale }) => {
    if (read.state === 'withdrawn') return withdrawnAgenda(read, locale)
    const paper = programmePaper({ ...read, marks: [] }, locale, paperWords(locale), { abstracts: true })
    return { from: paper, draw: () => drawPdf(paper) }
  },
  saveAs: ({ slug, number }, locale) => `${slug}-${number}-${locale}.pdf`,
})
