import { addressIn } from '#app/files/calendar-words'
import { fileAt } from '#app/files/file-at'
import { standingFile, versionFile } from '#app/files/programme-file'
import type { PaperWords } from '#domain/documents/paper-words'
import type { AgendaVersion } from '#domain/documents/programme-paper'
import { scheduleXml } from '#domain/documents/schedule-xml'
import type { Locale } from '#domain/text/locale'

const XML = 'application/vnd.c3voc.schedule+xml'

const programmeXml = (version: AgendaVersion & { slug: string }, locale: Locale, words: PaperWords) =>
  scheduleXml(version, locale, words, addressIn(locale)(`/meetings/${version.slug}`))

/** The published programme as the schedule.xml that conference apps read. */
export const agendaXmlFile = fileAt('meeting', 'agenda.xml', standingFile(XML, 'xml', programmeXml))

/** One version of it. */
export const versionXmlFile = fileAt('version', 'agenda.xml', versionFile(XML, 'xml', programmeXml))
