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
