import type { MeetingCapacity } from '#domain/meeting/meeting-terms'
import type { OpenMatters } from '#domain/statement/open-matters'
import { mustBeAgreed } from '#domain/statement/state-table'
import type { StatementKind } from '#domain/statement/statement-terms'

/** A Member State of the Process that could not object: it takes no part in the meeting, or in another capacity. */
export type WithoutVoice = { state: string; as: MeetingCapacity | null }

/** What the Chair acknowledged, kept on record with the silence: the States without a voice, the brackets and the proposals open then. */
export type SilenceAcknowledged = { without: WithoutVoice[]; brackets: number; unanswered: string[] }

/** The Member States of the Process that are not among those entitled to object, in the order of the record. */
export function withoutVoice(
  members: readonly string[],
  participants: readonly { state: string | null; capacity: MeetingCapacity }[],
): WithoutVoice[] {
  return members
    .map((state) => ({ state, as: participants.find((participant) => participant.state === state)?.capacity ?? null }))
    .filter(({ as }) => as !== 'member')
}

/**
 * A key of what is acknowledged in one box before silence opens: brackets and proposals without an answer. It changes when they do.
 * Empty when nothing is open. Texts that are adopted may have no bracket, so that only their proposals are acknowledged.
 */
export function silenceMattersKey(kind: StatementKind, { brackets, unanswered }: OpenMatters): string {
  const open = mustBeAgreed(kind) ? 0 : brackets
  return open + unanswered.length === 0 ? '' : [open, [...unanswered].sort().join(',')].join('/')
}
