import { MEETING_CAPACITIES } from '#domain/meeting/meeting-terms'

/** How exactly a date is known. What is missing is not invented. */
export const DATE_PRECISIONS = ['day', 'month', 'year'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** The same for the day from which a row of the record holds: a year alone is not enough. */
export type BeginningPrecision = Exclude<DatePrecision, 'year'>

/** What became of a published programme: withdrawn, or its meeting postponed or cancelled. */
export const ENTRY_STATUSES = ['withdrawn', 'postponed', 'cancelled'] as const
export type EntryStatus = (typeof ENTRY_STATUSES)[number]

/** How a State took part according to a source; `participating` if the source names no capacity. */
export const REGISTER_CAPACITIES = [...MEETING_CAPACITIES, 'participating'] as const
export type RegisterCapacity = (typeof REGISTER_CAPACITIES)[number]

/** What sources claim about an event, apart from the facts it is listed by. */
export const CLAIM_FIELDS = [
  'title',
  'type',
  'dates',
  'theme',
  'place',
  'host',
  'organiser',
  'co-organiser',
  'in-cooperation-with',
  'auspices',
  'funder',
  'project',
  'level',
  'areas',
  'cross-cutting',
  'persons',
  'organizations',
  'participants',
  'number',
  'resource-persons',
  'outcome',
  'effect',
  'context',
  'evidence',
] as const
export type ClaimField = (typeof CLAIM_FIELDS)[number]
