import { fileAt } from '#app/files/file-at'
import { standingFile, versionFile } from '#app/files/programme-file'
import type { PaperWords } from '#domain/documents/paper-words'
import { plainPaper } from '#domain/documents/plain-text'
import { type AgendaVersion, programmePaper } from '#domain/documents/programme-paper'
import type { Locale } from '#domain/text/locale'

const TEXT = 'text/plain; charset=utf-8'

const programmeTxt = (version: AgendaVersion, locale: Locale, words: PaperWords) =>
  plainPaper(programmePaper(version, locale, words, { abstracts: true }))

/** The published programme as text for a mail. */
export const agendaTxtFile = fileAt('meeting', 'agenda.txt', standingFile(TEXT, 'txt', programmeTxt))

/** One version of it. */
export const versionTxtFile = fileAt('version', 'agenda.txt', versionFile(TEXT, 'txt', programmeTxt))
