import { agendaCsvFile, versionCsvFile } from '#app/files/agenda-csv'
import { agendaDocxFile, draftDocxFile, versionDocxFile } from '#app/files/agenda-docx'
import { agendaIcsFile, versionIcsFile } from '#app/files/agenda-ics'
import { agendaJsonFile } from '#app/files/agenda-json'
import { agendaPdfFile } from '#app/files/agenda-pdf'
import { agendaTxtFile, versionTxtFile } from '#app/files/agenda-txt'
import { agendaXmlFile, versionXmlFile } from '#app/files/agenda-xml'
import { atAGlancePdfFile } from '#app/files/at-a-glance-pdf'
import { comparisonDocxFile } from '#app/files/comparison-docx'
import { comparisonPdfFile } from '#app/files/comparison-pdf'
import { dossierFile } from '#app/files/dossier'
import { dossierPdfFile } from '#app/files/dossier-pdf'
import { draftPdfFile } from '#app/files/draft-pdf'
import type { FileAt, FileParams, Place } from '#app/files/file-at'
import { meetingsJsonFile } from '#app/files/meetings-json'
import { organisersPapers } from '#app/files/organisers-papers'
import { ownIcsFile, privateIcsFile } from '#app/files/private-ics'
import { processJsonFile } from '#app/files/process-json'
import { programmeShortPdfFile } from '#app/files/programme-short-pdf'
import { provisionalAgendaPdfFile } from '#app/files/provisional-agenda-pdf'
import { stateIcsFile } from '#app/files/state-ics'
import { statementDocxFile } from '#app/files/statement-docx'
import { statementJsonFile } from '#app/files/statement-json'
import { statementPdfFile } from '#app/files/statement-pdf'
import { statementTxtFile } from '#app/files/statement-txt'
import { unissuedPapers } from '#app/files/unissued-papers'
import { unissuedWords } from '#app/files/unissued-words'
import { versionJsonFile } from '#app/files/version-json'
import { versionPdfFile } from '#app/files/version-pdf'
import { webFiles } from '#app/files/web-files'

/** Every file there is. One that is not here does not exist; a new one is a file beside this and a line in it. */
const FILES: readonly FileAt[] = [
  agendaDocxFile,
  versionDocxFile,
  draftDocxFile,
  agendaCsvFile,
  agendaIcsFile,
  agendaJsonFile,
  agendaPdfFile,
  agendaTxtFile,
  agendaXmlFile,
  atAGlancePdfFile,
  comparisonDocxFile,
  comparisonPdfFile,
  dossierFile,
  dossierPdfFile,
  draftPdfFile,
  meetingsJsonFile,
  ...organisersPapers,
  ownIcsFile,
  privateIcsFile,
  processJsonFile,
  statementDocxFile,
  stateIcsFile,
  programmeShortPdfFile,
  provisionalAgendaPdfFile,
  statementJsonFile,
  statementPdfFile,
  statementTxtFile,
  ...unissuedPapers,
  ...unissuedWords,
  versionCsvFile,
  versionIcsFile,
  versionJsonFile,
  versionPdfFile,
  versionTxtFile,
  versionXmlFile,
  ...webFiles,
]

/** Answers with the file of a place that the address names; 404 where there is none of that name. */
export function filesAt(place: Place) {
  return async (request: Request, { params }: { params: Promise<FileParams> }): Promise<Response> => {
    const asked = await params
    const file = FILES.find(({ place: at, name }) => at === place && name === asked.file)
    return file === undefined ? new Response(null, { status: 404 }) : file.serve(request, asked)
  }
}

/** Answers with a file at the root of the site, where its address names no language. */
export function siteFile(name: string) {
  return (request: Request): Promise<Response> => filesAt('site')(request, { params: Promise.resolve({ locale: 'en', file: name }) })
}
