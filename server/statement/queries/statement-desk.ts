import { and, desc, eq, gte, inArray, like, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { activity } from '#db/schema/activity'
import { meeting } from '#db/schema/meeting'
import { canActAs, canDraftStatement, canReadProposals, canReadStatementDraft } from '#domain/policy/statement-policy'
import { isSignedIn } from '#domain/policy/viewer'
import type { ActWord } from '#domain/record/acts'
import { inProtocolOrder } from '#domain/statement/protocol-order'
import { silenceEnd, silenceState } from '#domain/statement/silence'
import { actorOf, isOpenTo, STATEMENT_ACTS } from '#domain/statement/state-table'
import type { StatementDeskView } from '#domain/statement/statement-desk-view'
import { documentOf } from '#domain/statement/statement-draft'
import type { Locale } from '#domain/text/locale'
import { dateIn, type Instant } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { meetingFacts } from '#server/meeting/rows/prepared-meeting'
import { lastPublication } from '#server/publication/rows/last-publication'
import { agreedRevision } from '#server/statement/rows/agreed-revision'
import { comparedProposals } from '#server/statement/rows/compared-proposals'
import { comparerFor } from '#server/statement/rows/comparisons'
import { draftMark } from '#server/statement/rows/content-hash'
import { delegationNames } from '#server/statement/rows/delegation-names'
import { issuancesOf } from '#server/statement/rows/issuances'
import { proposalsTo } from '#server/statement/rows/proposals'
import { revisionsOf, type StatementRow, statementDraft, statementInContextBySlug } from '#server/statement/rows/statement'
import { withdrawalView } from '#server/statement/rows/withdrawals'

/** A meeting's outcome text for those who draft it or read along; `text` is null if none has been opened. */
export const statementDesk = defineQuery({
  name: 'statement.desk',
  load: async (db: Db, args: { slug: string; locale: Locale }, { now }) => {
    const [row] = await db.select().from(meeting).where(eq(meeting.slug, args.slug))
    return row ? { meeting: meetingFacts(row), context: await statementInContextBySlug(db, args.slug, now) } : null
  },
  can: (viewer) => canReadStatementDraft(viewer),
  read: async ({ db, object: { meeting: facts, context }, viewer, args, now, moment }): Promise<StatementDeskView> => {
    const agenda = await lastPublication(db, facts.id)
    const common = {
      meeting: await meetingAsSeenBy(db, viewer, facts, moment),
      names: await delegationNames(db, args.locale, facts.startsOn),
      hasAgenda: agenda !== null && !agenda.withdrawn,
      accountId: isSignedIn(viewer) ? viewer.accountId : '',
      can: { draft: canDraftStatement(viewer), proposals: canReadProposals(viewer) },
    }
    if (context === null) return { ...common, text: null }
    const draft = await statementDraft(db, context.statement)
    const document = documentOf(draft)
    const revisions = await revisionsOf(db, context.statement.id)
    const says = canReadProposals(viewer)
    const proposals = await proposalsTo(db, context, revisions)
    const withdrawn = await withdrawalView(db, context.withdrawal)
    const mark = draftMark(document)
    return {
      ...common,
      text: {
        draft,
        changedAt: await lastChange(db, context.statement),
        mark,
        unchanged: revisions[0] !== undefined && draftMark(revisions[0].document) === mark,
        state: context.state,
        revisions: revisions.map(({ id, number, note, madeAt, wordingHash }) => ({ id, number, note, madeAt, wordingHash })),
        agreed: (await agreedRevision(db, context, now))?.wordingHash ?? null,
        circulations: context.circulations.map((circulation) => ({
          id: circulation.id,
          revision: revisions.find((row) => row.id === circulation.revisionId)?.number ?? 0,
          purpose: circulation.purpose,
          order: revisions.find((row) => row.id === circulation.revisionId)?.document.paragraphs.map((row) => row.id) ?? [],
          openedAt: circulation.openedAt,
          closesAt: circulation.closesAt,
          running: now < circulation.closesAt && ['consulting', 'silence'].includes(context.state),
          recipients: inProtocolOrder(circulation.recipients, common.names),
          silence: circulation.silence && silenceState(circulation.silence, now),
          endedAt: circulation.silence ? silenceEnd(circulation.silence, now) : circulation.closesAt,
          breaks: (says ? circulation.breaks : []).map((row) => ({
            ...objectionIn(row),
            at: row.brokenAt,
            amended: proposals.some((proposal) => proposal.objection === row.id),
          })),
          late: (says ? circulation.late : []).map((row) => ({
            ...objectionIn(row),
            at: row.receivedAt,
            amended: false,
            endedAt: row.endedAt,
          })),
          acknowledged: circulation.acknowledged,
          withdrawal: circulation.withdrawal && { reason: circulation.withdrawal.reason, at: circulation.withdrawal.withdrawnAt },
        })),
        withdrawal: withdrawn,
        undoable: withdrawn !== null && withdrawn.day === dateIn(await processZone(db), now),
        adoption: context.adoption && { act: context.adoption.act, on: context.adoption.adoptedOn },
        struck: context.struck.map(({ adoption, strike }) => ({
          act: adoption.act,
          on: adoption.adoptedOn,
          struckAt: strike.struckAt,
          reason: strike.reason,
        })),
        issuances: (await issuancesOf(db, context.statement.id)).map(({ correction, number, issuedAt, reason, corrected, languages }) => ({
          correction,
          number,
          issuedAt,
          reason,
          corrected,
          locales: languages.map((language) => language.locale),
          languages,
        })),
        proposals: says ? await comparedProposals(proposals, draft.authoritative, await comparerFor(db, draft.id)) : [],
        acts: STATEMENT_ACTS.filter(
          (act) =>
            canActAs(viewer, actorOf(act), null) &&
            isOpenTo(context.statement.kind, context.state, act) &&
            (act !== 'strike-adoption' || context.adoption !== null),
        ),
      },
    }
  },
})

// What a delegation says changes nothing of the draft. The record is kept for years, a text perhaps for longer.
async function lastChange(db: Db, { meetingId, openedAt }: StatementRow): Promise<Instant> {
  const changing = or(like(activity.act, 'statement.paragraph-%'), inArray(activity.act, CHANGING))
  const [last] = await db
    .select({ at: activity.at })
    .from(activity)
    .where(and(eq(activity.meetingId, meetingId), changing, gte(activity.at, openedAt)))
    .orderBy(desc(activity.seq))
    .limit(1)
  return last?.at ?? openedAt
}

const CHANGING: ActWord[] = ['statement.opened', 'statement.title-edited', 'statement.proposal-taken', 'statement.proposal-adapted']

function objectionIn({ stateCode, paragraphs, objection, amendment }: ObjectionRow) {
  return { state: stateCode, paragraphs, objection, amendment }
}

type ObjectionRow = { stateCode: string; paragraphs: string[]; objection: string; amendment: string }
