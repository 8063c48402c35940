import type { Db } from '#db/client'
import type { Agreed } from '#domain/statement/issued-language'
import { silenceState } from '#domain/statement/silence'
import { mustBeAgreed } from '#domain/statement/state-table'
import { dateIn, type Instant } from '#domain/time/calendar'
import { revisionOf, type StatementContext } from '#server/statement/rows/statement'

/** How and when the words of a revision were agreed, in the meeting's zone; null if they were not. */
export async function agreementOn(db: Db, context: StatementContext, wordingHash: string, at: Instant): Promise<Agreed | null> {
  if ((await agreedRevision(db, context, at))?.wordingHash !== wordingHash) return null
  if (context.adoption) return { how: context.adoption.act, on: context.adoption.adoptedOn, by: 'meeting' }
  const held = context.circulations.at(-1)
  const on = dateIn(context.meeting.timeZone, held?.closesAt ?? at)
  const among = held?.entitled.flatMap(({ state }) => state ?? []).sort() ?? []
  return { how: mustBeAgreed(context.statement.kind) ? 'adopted' : 'no-objection', on, by: 'silence', among }
}

/** The revision that was adopted or endorsed by the meeting, or on which silence held; undefined if there is none. */
export async function agreedRevision(db: Db, { statement, adoption, circulations }: StatementContext, at: Instant) {
  if (adoption) return revisionOf(db, statement.id, adoption.revisionId)
  const last = circulations.at(-1)
  const held = last?.silence != null && silenceState(last.silence, at) === 'unbroken'
  return held ? revisionOf(db, statement.id, last.revisionId) : undefined
}
