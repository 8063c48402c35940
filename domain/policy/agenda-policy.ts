import type { Audience } from '#domain/agenda/agenda-terms'
import { isAdmin, isIncoming, isOfTheChair, isSignedIn, isSupportUnit, organizationsOf, statesOf, type Viewer } from '#domain/policy/viewer'
import type { CalendarDate } from '#domain/time/calendar'

/** Who takes part in a meeting, for the right to read what is for participants only. */
export type Participants = { states: readonly string[]; organizations: readonly string[] }

/**
 * A public version is read by everybody; one for participants by the delegations that take part, all organisers of the Chair
 * and the Support Unit, and admins.
 */
export function canReadPublished(viewer: Viewer, publication: { audience: Audience; participants: Participants }): boolean {
  if (publication.audience === 'public') return true
  if (isSupportUnit(viewer) || isOfTheChair(viewer) || isAdmin(viewer)) return true
  const { states, organizations } = publication.participants
  return statesOf(viewer).some((state) => states.includes(state)) || organizationsOf(viewer).some((id) => organizations.includes(id))
}

/** What the policy of a draft asks of a meeting: its team, and when it begins. */
type Prepared = { team: readonly string[]; meeting: { startsOn: CalendarDate } }

/** A meeting that begins once the State one organises for has taken the Chair, while the overlap runs. */
function isIncomings(viewer: Viewer, startsOn: CalendarDate): boolean {
  return isSignedIn(viewer) && viewer.overlap != null && startsOn >= viewer.overlap.effectiveOn
}

/** In the overlap of a handover the incoming team reads what will be handed over. */
export function canReadDraft(viewer: Viewer, meeting: Prepared): boolean {
  return canEditDraft(viewer, meeting) || isIncoming(viewer)
}

/** The Support Unit always; the incoming team its own meetings to come; the Chair's organisers if the meeting's team names them or names nobody. */
export function canEditDraft(viewer: Viewer, meeting: Prepared): boolean {
  if (isSupportUnit(viewer) || isIncomings(viewer, meeting.meeting.startsOn)) return true
  if (!isOfTheChair(viewer) || !isSignedIn(viewer)) return false
  return meeting.team.length === 0 || meeting.team.includes(viewer.accountId)
}

/** Publishing shows and freezes the draft, so it takes the right to read it as well as the Chair's power (ADR 0006). */
export function canPublish(viewer: Viewer, meeting: Prepared): boolean {
  return canWithdraw(viewer) && canEditDraft(viewer, meeting)
}

/** The Chair's organisers, or the Support Unit on the Chair's behalf. */
export function canWithdraw(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer)
}

/** Who may call a new meeting into being: those who would organise it; the incoming team, one that begins in its own term. */
export function canCreateMeeting(viewer: Viewer, meeting: { startsOn: CalendarDate }): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer) || isIncomings(viewer, meeting.startsOn)
}

/** The desk's list of meetings: for whoever prepares any, or reads along. */
export function canListPrepared(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer) || isIncoming(viewer)
}

/** The directory serves those who put names to an agenda, and the admin who keeps chairpersons and coordinators on record. */
export function canKeepDirectory(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer) || isIncoming(viewer) || isAdmin(viewer)
}
