import { fileAt } from '#app/files/file-at'
import { programmePdf } from '#app/files/programme-pdf'
import { glancePaper } from '#domain/documents/glance-paper'

/** The published programme on one page. */
export const atAGlancePdfFile = fileAt('meeting', 'at-a-glance.pdf', programmePdf('at-a-glance', glancePaper))
