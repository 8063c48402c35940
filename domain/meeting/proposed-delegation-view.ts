import type { MeetingCapacity } from '#domain/meeting/meeting-terms'

/** A delegation that may be missing from a meeting, by `state:KG`, with the capacity it would have. */
export type ProposedDelegationView = {
  key: string
  capacity: MeetingCapacity
  /** It appears in the agenda; otherwise the record alone knows of it. */
  appears: boolean
}
