import type { Audience } from '#domain/agenda/agenda-terms'
import { isAdmin, isOfTheChair, isSignedIn, isSupportUnit, organizationsOf, statesOf, type Viewer } from '#domain/policy/viewer'

/** Who takes part in a meeting, for the right to read what is for participants only. */
export type Participants = { states: readonly string[]; organizations: readonly string[] }

/** Design §3: a public version everybody; one for participants the delegations that take part, all organisers of the Chair and the Support Unit, and admins. */
export function canReadPublished(viewer: Viewer, publication: { audience: Audience; participants: Participants }): boolean {
  if (publication.audience === 'public') return true
  if (isSupportUnit(viewer) || isOfTheChair(viewer) || isAdmin(viewer)) return true
  const { states, organizations } = publication.participants
  return statesOf(viewer).some((state) => states.includes(state)) || organizationsOf(viewer).some((id) => organizations.includes(id))
}

/** The Support Unit always; the Chair's organisers if the meeting's team names them or names nobody. */
export function canEditDraft(viewer: Viewer, meeting: { team: readonly string[] }): boolean {
  if (isSupportUnit(viewer)) return true
  if (!isOfTheChair(viewer) || !isSignedIn(viewer)) return false
  return meeting.team.length === 0 || meeting.team.includes(viewer.accountId)
}

/** Publishing shows and freezes the draft, so it takes the right to read it as well as the Chair's power (ADR 0006). */
export function canPublish(viewer: Viewer, meeting: { team: readonly string[] }): boolean {
  return canWithdraw(viewer) && canEditDraft(viewer, meeting)
}

/** The Chair's organisers, or the Support Unit on the Chair's behalf. */
export function canWithdraw(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer)
}

/** Who may call a new meeting into being: those who would organise it. */
export function canCreateMeeting(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer)
}

/** The directory serves those who put names to an agenda. */
export function canKeepDirectory(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer)
}
