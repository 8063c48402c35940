import type { CalendarDate } from '#domain/time/calendar'

/** What an account is appointed to, for as long as the appointment runs. */
export type Appointment =
  | { role: 'admin' }
  | { role: 'organiser'; of: { kind: 'state'; state: string } | { kind: 'support-unit' } }
  | { role: 'delegate'; of: { kind: 'state'; state: string } | { kind: 'organization'; organizationId: string } }

/**
 * Who is asking, as the database has it at this request: an open account with the appointments in force; or a visitor.
 * `chair` is the State in the Chair at this instant, where the account organises for it; otherwise null.
 */
export type Viewer =
  | { kind: 'visitor' }
  | {
      kind: 'account'
      accountId: string
      personId: string | null
      appointments: readonly Appointment[]
      chair: string | null
      /** The handover by which a State the account organises for will take the Chair, while its overlap runs. */
      overlap?: { state: string; effectiveOn: CalendarDate } | null
    }

export const VISITOR: Viewer = { kind: 'visitor' }

export type SignedIn = Extract<Viewer, { kind: 'account' }>

export function isSignedIn(viewer: Viewer): viewer is SignedIn {
  return viewer.kind === 'account'
}

export function isAdmin(viewer: Viewer): boolean {
  return isSignedIn(viewer) && viewer.appointments.some((one) => one.role === 'admin')
}

/** On the staff of the Support Unit, which acts on the Chair's directives. */
export function isSupportUnit(viewer: Viewer): boolean {
  return isSignedIn(viewer) && viewer.appointments.some((one) => one.role === 'organiser' && one.of.kind === 'support-unit')
}

/** On the team of the State that holds the Chair at this instant: the Chair's powers follow it. */
export function isOfTheChair(viewer: Viewer): boolean {
  return (
    isSignedIn(viewer) &&
    viewer.chair !== null &&
    viewer.appointments.some((one) => one.role === 'organiser' && one.of.kind === 'state' && one.of.state === viewer.chair)
  )
}

/** On the team of the State that takes the Chair next, while the overlap of a confirmed handover runs. */
export function isIncoming(viewer: Viewer): boolean {
  return isSignedIn(viewer) && viewer.overlap != null
}

/** Organises for a State, whoever holds the Chair. */
export function organisesFor(viewer: Viewer, state: string): boolean {
  return (
    isSignedIn(viewer) && viewer.appointments.some((one) => one.role === 'organiser' && one.of.kind === 'state' && one.of.state === state)
  )
}

/** The States a viewer speaks or works for; an organiser of another State reads as its delegate does. */
export function statesOf(viewer: Viewer): string[] {
  if (!isSignedIn(viewer)) return []
  const states = viewer.appointments.flatMap((one) => (one.role !== 'admin' && one.of.kind === 'state' ? [one.of.state] : []))
  return [...new Set(states)]
}

/** The organisations a viewer is a delegate of. */
export function organizationsOf(viewer: Viewer): string[] {
  if (!isSignedIn(viewer)) return []
  return viewer.appointments.flatMap((one) => (one.role === 'delegate' && one.of.kind === 'organization' ? [one.of.organizationId] : []))
}
