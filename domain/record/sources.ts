/**
 * The sources of the record by code: those it was loaded from, and a programme published here. `messages/` says what each is called; what an
 * admin types as a source stands as typed, and a handover's term names its handover.
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

/** Whether what stands as a source is one of those with a name in every language. */
export function isKnownSource(source: string): source is Source {
  return SOURCES.some((one) => one === source)
}
