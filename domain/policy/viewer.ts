import type { CalendarDate } from '#domain/time/calendar'

/** What an account is appointed to, while the appointment is in force. */
export type Appointment =
  | { role: 'admin' }
  | { role: 'organiser'; of: { kind: 'state'; state: string } | { kind: 'support-unit' } }
  | { role: 'delegate'; of: { kind: 'state'; state: string } | { kind: 'organization'; organizationId: string } }

/**
 * Who is asking, read from the database at each request: an open account with its current appointments, or a visitor. `chair` is the
 * State in the Chair now, if the account organises for it; otherwise null.
 */
export type Viewer =
  | { kind: 'visitor' }
  | {
      kind: 'account'
      accountId: string
      personId: string | null
      appointments: readonly Appointment[]
      chair: string | null
      /** During its overlap: the handover by which a State the account organises for will take the Chair. */
      overlap?: { state: string; effectiveOn: CalendarDate } | null
      /** The sign-in of this request, to tell it from the account's others. */
      signInId?: string
      /** Has appointments, which count once it has set a second factor. */
      withheld?: boolean
    }

export const VISITOR: Viewer = { kind: 'visitor' }

export type SignedIn = Extract<Viewer, { kind: 'account' }>

export function isSignedIn(viewer: Viewer): viewer is SignedIn {
  return viewer.kind === 'account'
}

export function isAdmin(viewer: Viewer): boolean {
  return isSignedIn(viewer) && viewer.appointments.some((appointment) => appointment.role === 'admin')
}

/** On the staff of the Support Unit, which acts on the Chair's directives. */
export function isSupportUnit(viewer: Viewer): boolean {
  return (
    isSignedIn(viewer) &&
    viewer.appointments.some((appointment) => appointment.role === 'organiser' && appointment.of.kind === 'support-unit')
  )
}

/** On the team of the State in the Chair at this instant; the Chair's powers follow from this. */
export function isOfTheChair(viewer: Viewer): boolean {
  return (
    isSignedIn(viewer) &&
    viewer.chair !== null &&
    viewer.appointments.some(
      (appointment) => appointment.role === 'organiser' && appointment.of.kind === 'state' && appointment.of.state === viewer.chair,
    )
  )
}

/** On the team of the State that takes the Chair next, during the overlap of a confirmed handover. */
export function isIncoming(viewer: Viewer): boolean {
  return isSignedIn(viewer) && viewer.overlap != null
}

/** Organises for a State, whether or not it is in the Chair. */
export function organisesFor(viewer: Viewer, state: string): boolean {
  return (
    isSignedIn(viewer) &&
    viewer.appointments.some(
      (appointment) => appointment.role === 'organiser' && appointment.of.kind === 'state' && appointment.of.state === state,
    )
  )
}

/** The States a viewer speaks or works for; an organiser of another State reads what its delegate reads. */
export function statesOf(viewer: Viewer): string[] {
  if (!isSignedIn(viewer)) return []
  const states = viewer.appointments.flatMap((appointment) =>
    appointment.role !== 'admin' && appointment.of.kind === 'state' ? [appointment.of.state] : [],
  )
  return [...new Set(states)]
}

/** The organisations a viewer is a delegate of. */
export function organizationsOf(viewer: Viewer): string[] {
  if (!isSignedIn(viewer)) return []
  return viewer.appointments.flatMap((appointment) =>
    appointment.role === 'delegate' && appointment.of.kind === 'organization' ? [appointment.of.organizationId] : [],
  )
}
