import type { Audience } from '#domain/agenda/agenda-terms'
import { isAdmin, isIncoming, isOfTheChair, isSignedIn, isSupportUnit, organizationsOf, statesOf, type Viewer } from '#domain/policy/viewer'
import type { CalendarDate } from '#domain/time/calendar'

/** Who takes part in a meeting; they may read what is for participants only. */
export type Participants = { states: readonly string[]; organizations: readonly string[] }

/**
 * Everybody reads a public version. One for participants is read by the delegations that take part, all organisers of the Chair, the
 * Support Unit, and admins.
 */
export function canReadPublished(viewer: Viewer, publication: { audience: Audience; participants: Participants }): boolean {
  if (publication.audience === 'public') return true
  if (isSupportUnit(viewer) || isOfTheChair(viewer) || isAdmin(viewer)) return true
  const { states, organizations } = publication.participants
  return statesOf(viewer).some((state) => states.includes(state)) || organizationsOf(viewer).some((id) => organizations.includes(id))
}

/** What the policies of a draft need to know of a meeting: its team, and when it begins. */
type Prepared = { team: readonly string[]; meeting: { startsOn: CalendarDate } }

/** Whether a meeting begins in the incoming Chair's own term, for a viewer of the incoming team during the overlap. */
function isInIncomingTerm(viewer: Viewer, startsOn: CalendarDate): boolean {
  return isSignedIn(viewer) && viewer.overlap != null && startsOn >= viewer.overlap.effectiveOn
}

/** During the overlap of a handover the incoming team reads what will be handed over. */
export function canReadDraft(viewer: Viewer, meeting: Prepared): boolean {
  return canEditDraft(viewer, meeting) || isIncoming(viewer)
}

/**
 * The Support Unit always; the incoming team for meetings of its own term; the Chair's organisers if the meeting's team includes
 * them or has no members.
 */
export function canEditDraft(viewer: Viewer, meeting: Prepared): boolean {
  if (isSupportUnit(viewer) || isInIncomingTerm(viewer, meeting.meeting.startsOn)) return true
  if (!isOfTheChair(viewer) || !isSignedIn(viewer)) return false
  return meeting.team.length === 0 || meeting.team.includes(viewer.accountId)
}

/** What the policies need to know of what is published of a meeting; null where nothing stands. */
type Published = { audience: Audience; participants: Participants } | null

/** An agenda is copied by whoever may read it: its draft, or what is published of it. */
export function canCopyAgenda(viewer: Viewer, meeting: Prepared & { published: Published }): boolean {
  return canReadDraft(viewer, meeting) || (meeting.published !== null && canReadPublished(viewer, meeting.published))
}

/** Publishing shows and freezes the draft, so it needs the right to read it as well as the Chair's power (ADR 0006). */
export function canPublish(viewer: Viewer, meeting: Prepared): boolean {
  return canWithdraw(viewer) && canEditDraft(viewer, meeting)
}

/** The Chair's organisers, or the Support Unit on the Chair's behalf. */
export function canWithdraw(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer)
}

/** Those who would organise the meeting; the incoming team only if it begins in its own term. */
export function canCreateMeeting(viewer: Viewer, meeting: { startsOn: CalendarDate }): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer) || isInIncomingTerm(viewer, meeting.startsOn)
}

/** The desk's list of meetings: for everybody who prepares any, or reads along. */
export function canListPrepared(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer) || isIncoming(viewer)
}

/** The directory is for those who enter people into an agenda, and for the admin, who records chairpersons and coordinators. */
export function canKeepDirectory(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer) || isIncoming(viewer) || isAdmin(viewer)
}
