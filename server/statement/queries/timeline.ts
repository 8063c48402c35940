import { and, asc, eq, inArray, like } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { activity } from '#db/schema/activity'
import { canReadProposals, canReadStatementDraft, type Delegation, delegationKey, ownAmong } from '#domain/policy/statement-policy'
import { type Silence, silenceState } from '#domain/statement/silence'
import type { TimelineEntry, TimelineView } from '#domain/statement/timeline-view'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { delegationNames } from '#server/statement/rows/delegation-names'
import { issuancesOf } from '#server/statement/rows/issuances'
import { proposalsTo } from '#server/statement/rows/proposals'
import { type Circulated, revisionsOf, type StatementContext, statementInContextBySlug } from '#server/statement/rows/statement'
import { withdrawalsOf } from '#server/statement/rows/withdrawals'

/**
 * Everything that happened to a text, in order of time, for the Chair's team and the Support Unit. A delegation sees what was sent
 * to it, its proposals with their answers, how silence ended, and the issue.
 */
export const timeline = defineQuery({
  name: 'statement.timeline',
  load: (db: Db, args: { slug: string; locale: Locale }, moment) => statementInContextBySlug(db, args.slug, moment.now),
  can: (viewer, { circulations }) =>
    canReadStatementDraft(viewer) || circulations.some((circulation) => ownAmong(viewer, circulation.recipients).length > 0),
  read: async ({ db, object, viewer, args, now, moment }): Promise<TimelineView> => {
    const whole = canReadStatementDraft(viewer)
    const says = canReadProposals(viewer)
    const own = new Set(object.circulations.flatMap((circulation) => ownAmong(viewer, circulation.recipients)).map(delegationKey))
    const mine = (delegation: Delegation) => says || own.has(delegationKey(delegation))
    const entries = [
      ...(await drafting(db, object, whole)),
      ...(await consulting(db, object, now, mine, whole)),
      ...(await settling(db, object)),
    ]
    const names = whole ? await namesOf(db, entries) : new Map<string, string>()
    return {
      meeting: await meetingAsSeenBy(db, viewer, object.meeting, moment),
      title: object.statement.title,
      demonstration: object.statement.demonstration,
      names: await delegationNames(db, args.locale, object.meeting.startsOn),
      whole,
      entries: entries
        .sort((a, b) => a.at.localeCompare(b.at))
        .map((entry): TimelineEntry => ({ ...entry, who: names.get(entry.who ?? '') ?? null })),
    }
  },
})

// `who` is an account's id until the end.
async function drafting(db: Db, { statement }: StatementContext, whole: boolean): Promise<TimelineEntry[]> {
  if (!whole) return []
  const edits = await db
    .select({ at: activity.at, accountId: activity.accountId })
    .from(activity)
    .where(and(eq(activity.meetingId, statement.meetingId), like(activity.act, 'statement.paragraph-%')))
    .orderBy(asc(activity.seq))
  const days = new Map<string, TimelineEntry & { values: { count: number } }>()
  for (const { at, accountId } of edits) {
    const key = `${accountId} ${dateIn('UTC', at)}`
    const entry = days.get(key) ?? { at, what: 'drafted' as const, who: accountId, values: { count: 0 } }
    entry.values.count += 1
    entry.at = at
    days.set(key, entry)
  }
  const revisions = await revisionsOf(db, statement.id)
  return [
    { at: statement.openedAt, what: 'opened', who: statement.openedBy },
    ...days.values(),
    ...revisions.map(
      (revision): TimelineEntry => ({ at: revision.madeAt, what: 'revised', who: revision.madeBy, values: { revision: revision.number } }),
    ),
  ]
}

async function consulting(
  db: Db,
  object: StatementContext,
  now: Instant,
  mine: (delegation: Delegation) => boolean,
  whole: boolean,
): Promise<TimelineEntry[]> {
  const revisions = await revisionsOf(db, object.statement.id)
  const numberOf = (id: string) => revisions.find((revision) => revision.id === id)?.number ?? 0
  const entries: TimelineEntry[] = []
  for (const circulation of object.circulations.filter((sent) => whole || sent.recipients.some(mine))) {
    const values = { revision: numberOf(circulation.revisionId), count: circulation.recipients.length }
    entries.push({
      at: circulation.openedAt,
      what: circulation.purpose === 'silence' ? 'silence-opened' : 'circulated',
      who: circulation.openedBy,
      values,
    })
    if (circulation.silence !== null) entries.push(...silenceEntries(circulation, circulation.silence, values, now, mine))
  }
  for (const row of (await proposalsTo(db, object, revisions)).filter((proposal) => mine(proposal.delegation))) {
    const what = row.kind === 'wording' ? 'proposed' : 'commented'
    entries.push({ at: row.madeAt, what, who: row.madeBy, delegation: row.delegation })
    for (const answer of [...row.replaced, ...(row.answer ? [row.answer] : [])])
      entries.push({
        at: answer.answeredAt,
        what: 'answered',
        who: answer.answeredBy,
        delegation: row.delegation,
        values: { decision: answer.decision },
      })
  }
  return entries
}

function silenceEntries(
  { breaks, late, withdrawal, closesAt }: Circulated,
  silence: Silence,
  values: TimelineEntry['values'] & {},
  now: Instant,
  mine: (delegation: Delegation) => boolean,
): TimelineEntry[] {
  const of = (state: string): Delegation => ({ state, organizationId: null })
  const broken = breaks.flatMap((row, at): TimelineEntry[] => {
    const what = at === 0 ? 'silence-broken' : 'objected'
    if (mine(of(row.stateCode))) return [{ at: row.brokenAt, what, who: row.brokenBy, delegation: of(row.stateCode) }]
    // Every recipient learns that silence was broken, but not by whom.
    return at === 0 ? [{ at: row.brokenAt, what, who: null }] : []
  })
  const tooLate = late
    .filter((row) => mine(of(row.stateCode)))
    .map((row): TimelineEntry => ({ at: row.receivedAt, what: 'objected-late', who: row.receivedBy, delegation: of(row.stateCode) }))
  return [
    ...broken,
    ...tooLate,
    ...(withdrawal ? [{ at: withdrawal.withdrawnAt, what: 'silence-withdrawn' as const, who: withdrawal.withdrawnBy }] : []),
    ...(silenceState(silence, now) === 'unbroken' ? [{ at: closesAt, what: 'silence-held' as const, who: null, values }] : []),
  ]
}

async function settling(db: Db, { statement, adoption, struck }: StatementContext): Promise<TimelineEntry[]> {
  return [
    ...[...struck.map((row) => row.adoption), ...(adoption ? [adoption] : [])].map(
      (row): TimelineEntry => ({ at: row.recordedAt, what: row.act, who: row.recordedBy, values: { on: row.adoptedOn } }),
    ),
    ...struck.map(({ strike }): TimelineEntry => ({ at: strike.struckAt, what: 'adoption-struck', who: strike.struckBy })),
    ...(await issuancesOf(db, statement.id)).map(
      (issue): TimelineEntry => ({
        at: issue.issuedAt,
        what: issue.correction === 0 ? 'issued' : 'corrected',
        who: issue.issuedBy,
        values: { number: issue.number, correction: issue.correction },
      }),
    ),
    ...(await withdrawalsOf(db, [statement.id])).flatMap(({ withdrawnAt, withdrawnBy, undone }): TimelineEntry[] => [
      { at: withdrawnAt, what: 'withdrawn', who: withdrawnBy },
      ...(undone ? [{ at: undone.undoneAt, what: 'withdrawal-undone' as const, who: undone.undoneBy }] : []),
    ]),
  ]
}

async function namesOf(db: Db, entries: readonly TimelineEntry[]): Promise<Map<string, string>> {
  const ids = [...new Set(entries.flatMap((entry) => entry.who ?? []))]
  if (ids.length === 0) return new Map()
  const rows = await db.select({ id: account.id, name: account.displayName }).from(account).where(inArray(account.id, ids))
  return new Map(rows.map((row) => [row.id, row.name]))
}
