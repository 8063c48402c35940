import { isAdmin, isIncoming, isOfTheChair, isSignedIn, isSupportUnit, organisesFor, type Viewer } from '#domain/policy/viewer'

type Between = { outgoing: string; incoming: string }

/** Preparing, postponing and calling off a handover is the admin's. */
export function canPrepareHandover(viewer: Viewer): boolean {
  return isAdmin(viewer)
}

/** Confirming and declining are the two teams', each for its own State. */
export function canAnswerHandover(viewer: Viewer, { outgoing, incoming }: Between): boolean {
  return organisesFor(viewer, outgoing) || organisesFor(viewer, incoming)
}

/** For which of the two States a viewer answers; null for neither. One who organises for both speaks for the outgoing first. */
export function answersFor(viewer: Viewer, { outgoing, incoming }: Between): string[] {
  return [outgoing, incoming].filter((state) => organisesFor(viewer, state))
}

/** A handover is read by the admin who keeps it, the two teams and the Support Unit; for ever. */
export function canReadHandover(viewer: Viewer, between: Between): boolean {
  return isAdmin(viewer) || isSupportUnit(viewer) || canAnswerHandover(viewer, between)
}

/** What drafts it names is read by those who may read the drafts; an admin reads no draft. */
export function canReadHandedOver(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer) || isIncoming(viewer)
}

/** The sealed dossier: both teams and the Support Unit, for ever. */
export function canReadDossier(viewer: Viewer, between: Between): boolean {
  return isSupportUnit(viewer) || canAnswerHandover(viewer, between)
}

/** The desk has a page of handovers for whoever may be concerned: admins, organisers of any State, the Support Unit. */
export function canSeeHandovers(viewer: Viewer): boolean {
  if (!isSignedIn(viewer)) return false
  return isAdmin(viewer) || isSupportUnit(viewer) || viewer.appointments.some((one) => one.role === 'organiser')
}

/** The activity record: organisers of the Chair, the Support Unit and admins, each of what they may read. */
export function canReadActivity(viewer: Viewer): boolean {
  return isAdmin(viewer) || isSupportUnit(viewer) || isOfTheChair(viewer)
}
