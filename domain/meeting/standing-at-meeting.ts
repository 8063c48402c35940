import type { MeetingCapacity } from '#domain/meeting/meeting-terms'
import type { StandingCapacity } from '#domain/record/process-terms'

/** Who takes part: a State, or an organisation. */
export type Participant = { stateCode: string | null; organizationId: string | null }

/**
 * The capacity at a meeting that follows from the standing one; null where none follows and it must be chosen. An organisation takes
 * part as an organisation unless the record knows it as an observer.
 */
export function standingAtMeeting({ stateCode }: Participant, standing: StandingCapacity | null): MeetingCapacity | null {
  if (standing === 'member' && stateCode !== null) return 'member'
  if (standing === 'observer') return 'observer'
  return stateCode === null ? 'organization' : null
}

/** Whether taking part in a capacity needs a reason: it is not the standing one, or it makes a member of who is none. */
export function needsReason(standing: MeetingCapacity | null, capacity: MeetingCapacity): boolean {
  return standing === null ? capacity === 'member' : capacity !== standing
}

/** A participant as one form value: `state:KG`, `organization:…`. */
export function participantKey({ stateCode, organizationId }: Participant): string {
  return stateCode === null ? `organization:${organizationId}` : `state:${stateCode}`
}
