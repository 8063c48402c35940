import type { AppointmentRole, AppointmentScope } from '#domain/people/appointment-terms'
import type { Instant } from '#domain/time/calendar'

/** What an account is or was appointed to; `organization` is the short name of today. */
export type AppointmentView = {
  id: string
  accountId: string
  role: AppointmentRole
  scope: AppointmentScope
  state: string | null
  organization: string | null
  beginsAt: Instant
  endsAt: Instant | null
}
