import { fileAt } from '#app/files/file-at'
import { standingFile, versionFile } from '#app/files/programme-file'
import { agendaCsv } from '#domain/documents/agenda-csv'

const CSV = 'text/csv; charset=utf-8; header=present'

/** The published programme as a table. */
export const agendaCsvFile = fileAt('meeting', 'agenda.csv', standingFile(CSV, 'csv', agendaCsv))

/** One version of it. */
export const versionCsvFile = fileAt('version', 'agenda.csv', versionFile(CSV, 'csv', agendaCsv))
