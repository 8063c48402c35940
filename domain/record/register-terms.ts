import { MEETING_CAPACITIES } from '#domain/meeting/meeting-terms'

/** How exactly a date is known; what is missing is not invented. */
export const DATE_PRECISIONS = ['day', 'month', 'year'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** What became of a programme that was published: taken back, or its meeting postponed or cancelled. */
export const STANDINGS = ['withdrawn', 'postponed', 'cancelled'] as const
export type Standing = (typeof STANDINGS)[number]

/** How a source has a State take part; `participating` where it does not say in what capacity. */
export const REGISTER_CAPACITIES = [...MEETING_CAPACITIES, 'participating'] as const

/** What sources say of an event, beside the facts it is listed by. */
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
