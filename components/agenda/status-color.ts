import type { Status } from '#domain/agenda/agenda-terms'

/** The colour in which the status of an appearance is written, beside its word. */
export const STATUS_COLOR: Record<Status, string> = {
  invited: 'text-warning',
  tbc: 'text-warning',
  confirmed: 'text-good',
  declined: 'text-error',
}
