import { fileAt } from '#app/files/file-at'
import { programmePdf } from '#app/files/programme-pdf'
import { provisionalAgendaPaper } from '#domain/documents/provisional-agenda-paper'

/** The list of items with annotations and papers. */
export const provisionalAgendaPdfFile = fileAt('meeting', 'provisional-agenda.pdf', programmePdf('agenda', provisionalAgendaPaper))
