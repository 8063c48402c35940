import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { issuance } from '#db/schema/issuance'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { type LocalizedText, original } from '#domain/text/localized-text'
import { dateIn, type Instant } from '#domain/time/calendar'
import { chairpersonsAt } from '#server/chair/chairpersons-at'
import type { Moment } from '#server/chair/moment'
import type { StatementContext } from '#server/statement/rows/statement'

/** What an issued text keeps of its statement and meeting. */
export function factsOf({ statement, meeting }: StatementContext) {
  const { id, slug, title, startsOn, endsOn, timeZone, city } = meeting
  const { kind, authoritative, demonstration } = statement
  return { meetingId: id, slug, meeting: { title, startsOn, endsOn, timeZone, city }, kind, authoritative, demonstration }
}

/** The State in the Chair at an instant, with the chairperson and post of that day; null if neither record nor form names one. */
export async function presidingOver(
  tx: Db,
  moment: Moment,
  typed: Typed,
  home: LocalizedText['original'],
): Promise<{ chairState: string; chairperson: LocalizedText; position: LocalizedText | null } | null> {
  const chair = await moment.chair()
  if (chair === null) return null
  const known = (await chairpersonsAt(tx, moment)).at(-1)
  if (known) return { chairState: chair.state, chairperson: known.name, position: known.position }
  if (!typed.chairperson) return null
  return {
    chairState: chair.state,
    chairperson: original(home, typed.chairperson),
    position: typed.position ? original(home, typed.position) : null,
  }
}

/** Whether a meeting's last day is still to come: its text would say what has not happened. */
export function isAhead({ endsOn, timeZone }: Pick<MeetingFacts, 'endsOn' | 'timeZone'>, now: Instant): boolean {
  return dateIn(timeZone, now) < endsOn
}

/** The issues of a statement, newest first. */
export async function issuancesOf(db: Db, statementId: string) {
  const rows = await db.select().from(issuance).where(eq(issuance.statementId, statementId))
  return rows.sort((a, b) => b.correction - a.correction)
}

export type Typed = { chairperson?: string | undefined; position?: string | undefined }
