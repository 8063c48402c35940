import { isAdmin, isIncoming, isOfTheChair, isSignedIn, isSupportUnit, organisesFor, type Viewer } from '#domain/policy/viewer'

type Between = { outgoing: string; incoming: string }

/** Only admins prepare, postpone and call off a handover. */
export function canPrepareHandover(viewer: Viewer): boolean {
  return isAdmin(viewer)
}

/** Only the two teams confirm and decline, each for its own State. */
export function canAnswerHandover(viewer: Viewer, { outgoing, incoming }: Between): boolean {
  return organisesFor(viewer, outgoing) || organisesFor(viewer, incoming)
}

/** The States a viewer answers for; empty for others. An organiser of both answers for the outgoing State first. */
export function answersFor(viewer: Viewer, { outgoing, incoming }: Between): string[] {
  return [outgoing, incoming].filter((state) => organisesFor(viewer, state))
}

/** A handover can be read by admins, the two teams and the Support Unit, for ever. */
export function canReadHandover(viewer: Viewer, between: Between): boolean {
  return isAdmin(viewer) || isSupportUnit(viewer) || canAnswerHandover(viewer, between)
}

/** The drafts it names are for those who may read drafts; an admin reads none. */
export function canReadHandedOver(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer) || isIncoming(viewer)
}

/** The sealed dossier is for both teams and the Support Unit, for ever. */
export function canReadDossier(viewer: Viewer, between: Between): boolean {
  return isSupportUnit(viewer) || canAnswerHandover(viewer, between)
}

/** The handover page is for admins, organisers of any State, and the Support Unit. */
export function canSeeHandovers(viewer: Viewer): boolean {
  if (!isSignedIn(viewer)) return false
  return isAdmin(viewer) || isSupportUnit(viewer) || viewer.appointments.some((appointment) => appointment.role === 'organiser')
}

/** The activity record is for organisers of the Chair, the Support Unit and admins; each sees only what they may read. */
export function canReadActivity(viewer: Viewer): boolean {
  return isAdmin(viewer) || isSupportUnit(viewer) || isOfTheChair(viewer)
}
