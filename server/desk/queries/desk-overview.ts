import { and, desc, eq, inArray, notExists } from 'drizzle-orm'
import type { Db } from '#db/client'
import { issuance } from '#db/schema/issuance'
import { meeting } from '#db/schema/meeting'
import { statement } from '#db/schema/statement'
import { type DueView, nearestFirst } from '#domain/meeting/desk-next'
import type { DeskOverviewView, MeetingInHandView, WaitingTextView } from '#domain/meeting/prepared-view'
import { canOpenDesk } from '#domain/policy/account-policy'
import { canListPrepared } from '#domain/policy/agenda-policy'
import { canReadProposals, canReadStatementDraft } from '#domain/policy/statement-policy'
import type { Viewer } from '#domain/policy/viewer'
import { silenceState } from '#domain/statement/silence'
import { isOpenTo } from '#domain/statement/state-table'
import type { LocalizedText } from '#domain/text/localized-text'
import { addDays, type CalendarDate, dayBegins, type Instant } from '#domain/time/calendar'
import { type AnswersToLookAt, answersToLookAt } from '#server/agenda/rows/answers'
import { type DuePlace, duePlaces } from '#server/agenda/rows/due-places'
import { defineQuery } from '#server/command/define-query'
import { processDay, processZone } from '#server/core/settings'
import { changedLately } from '#server/desk/rows/changed-lately'
import { draftWaits } from '#server/desk/rows/draft-waits'
import { preparedBy } from '#server/desk/rows/prepared-by'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { type StatementContext, statementInContext, statementInContextBySlug } from '#server/statement/rows/statement'
import { notReached } from '#server/statement/rows/told'
import { unansweredProposals } from '#server/statement/rows/unanswered-proposals'

const MOST = 6
const MOST_WAITING = 40

/**
 * The desk's first page for those who prepare meetings: the texts that wait for them, also of meetings that are over; the dates to come;
 * and the meetings that are not over, each with what waits in its draft, the state of its outcome text, and what others changed since
 * yesterday. Empty for others.
 */
export const deskOverview = defineQuery({
  name: 'meeting.in-hand',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now, moment }): Promise<DeskOverviewView> => {
    if (!canListPrepared(viewer)) return { inHand: [], waiting: [], due: [] }
    const reads = canReadStatementDraft(viewer)
    const day = await processDay(db, now)
    const inHand: MeetingInHandView[] = []
    const due: DueView[] = []
    const prepared = await preparedBy(db, viewer, now, { most: MOST, notOverOn: day })
    const slugs = prepared.map(({ slug }) => slug)
    const waitsOf = await draftWaits(db, slugs)
    const since = dayBegins(addDays(day, -1), await processZone(db))
    const ids = new Map(
      (await db.select({ id: meeting.id, slug: meeting.slug }).from(meeting).where(inArray(meeting.slug, slugs))).map((row) => [
        row.slug,
        row.id,
      ]),
    )
    const answers = await answersToLookAt(db, [...ids.values()], since)
    const places = await duePlaces(db, [...ids.values()])
    const changedIn = await changedLately(db, viewer, { slugs, since })
    for (const row of prepared) {
      const found = reads ? await statementInContextBySlug(db, row.slug, now) : null
      inHand.push({
        ...row,
        waits: { ...waitsOf(row.slug), ...answersIn(answers.get(ids.get(row.slug) ?? '')) },
        changed: changedIn(row.slug),
        text: found && {
          kind: found.statement.kind,
          demonstration: found.statement.demonstration,
          state: found.state,
          unanswered: await waitingIn(db, found),
        },
      })
      due.push(
        ...placesDue(
          row,
          places.filter(({ meetingId }) => meetingId === ids.get(row.slug)),
          day,
        ),
      )
      if (row.startsOn >= day) due.push({ kind: 'meeting', slug: row.slug, title: row.title, on: row.startsOn })
    }
    const waiting: WaitingTextView[] = []
    for (const id of reads ? await unissued(db) : []) {
      const found = await statementInContext(db, id, now)
      if (found === null) continue
      const unanswered = await waitingIn(db, found)
      const over = found.meeting.endsOn < day && found.state !== 'drafting'
      const broken = isBroken(found, now)
      const closesAt = closing(found, now)
      const missed = await missedBy(db, viewer, found, now)
      const waits = unanswered > 0 || over || broken || missed > 0 || found.state === 'settled'
      if (!waits && closesAt === null) continue
      const { slug, title } = await meetingAsSeenBy(db, viewer, found.meeting, moment)
      if (closesAt !== null)
        due.push({ kind: found.state === 'silence' ? 'silence' : 'comments', slug, title, at: closesAt, timeZone: found.meeting.timeZone })
      if (waits) waiting.push({ slug, title, kind: found.statement.kind, state: found.state, unanswered, broken, notReached: missed })
    }
    return { inHand, waiting, due: nearestFirst(due) }
  },
})

function answersIn(found: AnswersToLookAt | undefined): { answers: number; answered: number } {
  const given = Object.values(found?.given ?? {}).reduce((sum, one) => sum + one, 0)
  return { answers: found?.waiting ?? 0, answered: given }
}

// Those of one day are one line.
function placesDue({ slug, title }: { slug: string; title: LocalizedText }, places: readonly DuePlace[], day: CalendarDate): DueView[] {
  const days = [...new Set(places.map(({ dueOn }) => dueOn))]
  return days.map((on) => {
    return { kind: 'places', slug, title, on, count: places.filter(({ dueOn }) => dueOn === on).length, overdue: on < day }
  })
}

// The last silence was broken, and nothing was circulated since.
function isBroken({ circulations, state }: StatementContext, now: Instant): boolean {
  const silence = circulations.at(-1)?.silence
  return state === 'consulting' && silence != null && silenceState(silence, now) === 'broken'
}

// How many delegations a running silence has not reached, for those who may know.
async function missedBy(db: Db, viewer: Viewer, found: StatementContext, now: Instant): Promise<number> {
  return canReadProposals(viewer) ? ((await notReached(db, found, now))?.delegations.length ?? 0) : 0
}

// When the text that delegations have now is closed to them; null if it is, or none was sent.
function closing(found: StatementContext, now: Instant): Instant | null {
  const closesAt = found.circulations.at(-1)?.closesAt
  const runs = found.state === 'silence' || (found.state === 'consulting' && !isBroken(found, now))
  return closesAt !== undefined && closesAt > now && runs ? closesAt : null
}

/** How many proposals wait for an answer; none once they can no longer be answered. */
async function waitingIn(db: Db, { statement: { id, kind }, state }: StatementContext): Promise<number> {
  return isOpenTo(kind, state, 'answer') ? (await unansweredProposals(db, id)).length : 0
}

async function unissued(db: Db): Promise<string[]> {
  const issued = db
    .select({ id: issuance.id })
    .from(issuance)
    .where(and(eq(issuance.statementId, statement.id), eq(issuance.correction, 0)))
  const rows = await db
    .select({ id: statement.id })
    .from(statement)
    .where(notExists(issued))
    .orderBy(desc(statement.openedAt))
    .limit(MOST_WAITING)
  return rows.map((row) => row.id)
}
