/**
 * The sources of the record by code: those it was loaded from, and `published` for a programme of this installation. `messages/` has
 * their names. Any other source is text an admin typed, or names a handover.
 */
export const SOURCES = [
  'iom-leaflet',
  'talking-points',
  'iom-kz',
  'unhcr-kz',
  'agenda-som-5',
  'source-documents',
  'source-documents-unhcr',
  'public-reports',
  'public-unhcr',
  'public-ots',
  'public-press',
  'published',
] as const
export type Source = (typeof SOURCES)[number]

/** Whether a source is one of the codes, which have a name in every language. */
export function isKnownSource(source: string): source is Source {
  return SOURCES.some((known) => known === source)
}
