import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'

/**
 * The sources of the record by code: those it was loaded from, `published` for a programme of this installation, and `this-record`
 * for a remark of the record's own. `messages/` has their names. Any other source is text an admin typed, or names a handover.
 */
export const SOURCES = [
  'iom-leaflet',
  'talking-points',
  'iom-kz',
  'unhcr-kz',
  'agenda-som-5',
  'public-reports',
  'public-unhcr',
  'public-ots',
  'public-press',
  'published',
  'this-record',
] as const
export type Source = (typeof SOURCES)[number]

/** Whether a source is one of the codes, which have a name in every language. */
export function isKnownSource(source: string): source is Source {
  return SOURCES.some((known) => known === source)
}

/** Whether a source was written before its meeting: it tells who was on the agenda, not who came. */
export function isPlan(source: string): boolean {
  return source === 'agenda-som-5'
}

/** A paper or page the record was read from: where it is, as far as that is known, and in what languages. */
export type SourcePaper = { code: Exclude<Source, 'published' | 'this-record'>; addresses: string[]; languages: Locale[] }

/** The day on which the sources were read for this record. */
export const SOURCES_READ_ON: CalendarDate = '2026-11-24'

/**
 * What the record was read from, the five papers first. An address without `https://` is as much as is known of it. Where each fact
 * comes from: docs/where-facts-come-from.md.
 */
export const SOURCE_PAPERS: readonly SourcePaper[] = [
  { code: 'iom-leaflet', addresses: [], languages: ['en'] },
  { code: 'talking-points', addresses: [], languages: ['en'] },
  { code: 'iom-kz', addresses: ['iom.kz'], languages: ['en'] },
  { code: 'unhcr-kz', addresses: ['unhcr.kz'], languages: ['en'] },
  { code: 'agenda-som-5', addresses: [], languages: ['en'] },
  {
    code: 'public-unhcr',
    addresses: [
      'https://www.unhcr.org/centralasia/en/almaty-process-faq',
      'https://www.unhcr.org/centralasia/members-and-governance',
      'https://webarchive.archive.unhcr.org/20161003085008mp_/http://www.unhcr.kz/eng/almatyprocess',
    ],
    languages: ['en', 'ru'],
  },
  { code: 'public-ots', addresses: ['https://turkicstates.org/en/news/almaty-process-meeting-convened-online'], languages: ['en'] },
  { code: 'public-press', addresses: ['anews.az', 'qazinform.com'], languages: [] },
  { code: 'public-reports', addresses: ['docest.com/doc/149540', 'sanasezim.org/eng/node/433'], languages: ['en'] },
]

/** Whether the page of sources has a row for a source. */
export function hasSourceRow(source: string): boolean {
  return SOURCE_PAPERS.some(({ code }) => code === source)
}
