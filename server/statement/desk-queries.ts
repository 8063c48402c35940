import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { proposal, proposalAnswer } from '#db/schema/consultation'
import { meeting, participation } from '#db/schema/meeting'
import { paragraph } from '#db/schema/statement'
import { canActAs, canActForChair, canDraftStatement, canReadStatementDraft, type Delegation } from '#domain/policy/statement-policy'
import { isSignedIn } from '#domain/policy/viewer'
import { type OpenMatters, openMatters } from '#domain/statement/open-matters'
import { silenceState } from '#domain/statement/silence'
import { actorOf, isOpenTo, STATEMENT_ACTS } from '#domain/statement/state-table'
import type { StatementDocument } from '#domain/statement/statement-document'
import { documentOf } from '#domain/statement/statement-draft'
import type { Decision } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { meetingFacts } from '#server/agenda/draft-rows'
import { chairpersonsAt } from '#server/chairmanship/chairperson-at'
import { defineQuery } from '#server/core/define-query'
import { silenceHours } from '#server/core/settings'
import { namedFor } from '#server/meeting/named-for'
import { lastPublication } from '#server/publication/last-publication'
import { agreedRevision } from '#server/statement/agreed-revision'
import { draftMark } from '#server/statement/content-hash'
import { delegationNames } from '#server/statement/delegation-names'
import { issuancesOf } from '#server/statement/issue-statement'
import {
  delegationIn,
  draftParagraph,
  revisionsOf,
  type StandingStatement,
  standingStatementBySlug,
  statementDraft,
} from '#server/statement/statement-rows'

/** A proposal as the Chair's team and the Support Unit see it, and, its own, the delegation that made it. */
export type ProposalRow = {
  id: string
  paragraphId: string
  delegation: Delegation
  kind: 'comment' | 'wording'
  text: string
  /** The wording, in the deciding language, that it was said to, and where the paragraph stood in the revision it was said to. */
  against: string
  revision: number
  number: number
  madeAt: string
  /** The account that spoke for the delegation: its id, and the name it goes by. */
  madeBy: string
  by: string
  /** Answers that a later one replaced, the earliest first. */
  replaced: { decision: Decision; answeredAt: string; answeredBy: string }[]
  answer: { decision: Decision; reason: string; answeredAt: string; answeredBy: string; inRevision: number | null } | null
}

/** A meeting's outcome text on the desk of those who draft it or read along; `text` is null where none has been opened. */
export const statementDesk = defineQuery({
  name: 'statement.desk',
  load: async (db: Db, args: { slug: string; locale: Locale }, at) => {
    const [row] = await db.select().from(meeting).where(eq(meeting.slug, args.slug))
    return row ? { meeting: meetingFacts(row), standing: await standingStatementBySlug(db, args.slug, at) } : null
  },
  can: (viewer) => canReadStatementDraft(viewer),
  read: async ({ db, object: { meeting: facts, standing }, viewer, args, now }) => {
    const agenda = await lastPublication(db, facts.id)
    const common = {
      meeting: await namedFor(db, viewer, facts),
      names: await delegationNames(db, args.locale, facts.startsOn),
      hasAgenda: agenda !== null && !agenda.withdrawn,
      accountId: isSignedIn(viewer) ? viewer.accountId : '',
      can: { draft: canDraftStatement(viewer) },
    }
    if (standing === null) return { ...common, text: null }
    const draft = await statementDraft(db, standing.statement)
    const document = documentOf(draft)
    const revisions = await revisionsOf(db, standing.statement.id)
    const proposals = await proposalsTo(db, standing, revisions)
    const mark = draftMark(document)
    return {
      ...common,
      text: {
        draft,
        mark,
        unchanged: revisions[0] !== undefined && draftMark(revisions[0].document) === mark,
        state: standing.state,
        revisions: revisions.map(({ id, number, note, madeAt, wordingHash }) => ({ id, number, note, madeAt, wordingHash })),
        agreed: (await agreedRevision(db, standing, now))?.wordingHash ?? null,
        circulations: standing.circulations.map((one) => ({
          id: one.id,
          revision: revisions.find((row) => row.id === one.revisionId)?.number ?? 0,
          purpose: one.purpose,
          order: revisions.find((row) => row.id === one.revisionId)?.document.paragraphs.map((row) => row.id) ?? [],
          openedAt: one.openedAt,
          closesAt: one.closesAt,
          running: now < one.closesAt && ['consulting', 'silence'].includes(standing.state),
          recipients: one.recipients,
          silence: one.silence && silenceState(one.silence, now),
          breaks: one.breaks.map(({ stateCode, paragraphs, objection, amendment, brokenAt }) => ({
            state: stateCode,
            paragraphs,
            objection,
            amendment,
            brokenAt,
          })),
          withdrawal: one.withdrawal && { reason: one.withdrawal.reason, at: one.withdrawal.withdrawnAt },
        })),
        adoption: standing.adoption && { act: standing.adoption.act, on: standing.adoption.adoptedOn },
        issuances: (await issuancesOf(db, standing.statement.id)).map(({ correction, number, issuedAt, reason, corrected, languages }) => ({
          correction,
          number,
          issuedAt,
          reason,
          corrected,
          locales: languages.map((one) => one.locale),
        })),
        proposals,
        acts: STATEMENT_ACTS.filter(
          (act) => canActAs(viewer, actorOf(act), null) && isOpenTo(standing.statement.kind, standing.state, act),
        ),
      },
    }
  },
})

export type StatementDesk = Awaited<ReturnType<typeof statementDesk>>

/** What the forms of the Chair's acts choose from: who takes part, how long silence lasts, and what issuing each revision would leave open. */
export const statementActs = defineQuery({
  name: 'statement.acts',
  load: (db: Db, args: { slug: string }, at) => standingStatementBySlug(db, args.slug, at),
  can: (viewer) => canActForChair(viewer),
  read: async ({ db, object, now }) => {
    const taking = await db
      .select()
      .from(participation)
      .where(and(eq(participation.meetingId, object.meeting.id), isNull(participation.endedAt)))
    const revisions = await revisionsOf(db, object.statement.id)
    const proposals = await proposalsTo(db, object, revisions)
    const unanswered = proposals.filter((one) => one.answer === null).map((one) => one.id)
    return {
      participants: taking.map((row) => ({ ...delegationIn(row), capacity: row.capacity })),
      silenceHours: await silenceHours(db),
      presiding: (await chairpersonsAt(db, now)).at(-1) ?? null,
      revisions: revisions.map(
        ({ id, number, document }): { id: string; number: number; document: typeof document; open: OpenMatters } => ({
          id,
          number,
          document,
          open: openMatters(document, unanswered),
        }),
      ),
    }
  },
})

/** The draft of a statement, for its editor, with what was taken out of it. */
export const statementDraftRead = defineQuery({
  name: 'statement.draft',
  load: (db: Db, args: { slug: string }, at) => standingStatementBySlug(db, args.slug, at),
  can: (viewer) => canReadStatementDraft(viewer),
  read: async ({ db, object }) => {
    const removed = await db
      .select()
      .from(paragraph)
      .where(and(eq(paragraph.statementId, object.statement.id), isNotNull(paragraph.removedAt)))
    return { draft: await statementDraft(db, object.statement), removed: removed.map(draftParagraph) }
  },
})

/** Every proposal to a text with all its answers, the last of which stands, in the order they came; `inRevision` is the revision that has the words taken. */
export async function proposalsTo(
  db: Db,
  { statement, circulations }: StandingStatement,
  revisions: readonly { id: string; number: number; madeAt: string; document: StatementDocument }[],
): Promise<ProposalRow[]> {
  const rows = await db
    .select({ proposal, by: account.displayName })
    .from(proposal)
    .innerJoin(account, eq(account.id, proposal.madeBy))
    .where(eq(proposal.statementId, statement.id))
    .orderBy(asc(proposal.madeAt))
  if (rows.length === 0) return []
  const answers = await db
    .select()
    .from(proposalAnswer)
    .where(
      inArray(
        proposalAnswer.proposalId,
        rows.map((row) => row.proposal.id),
      ),
    )
    .orderBy(asc(proposalAnswer.answeredAt))
  const standing = new Map(answers.map((one) => [one.proposalId, one]))
  const earlier = (id: string, last: string | undefined) =>
    answers
      .filter((one) => one.proposalId === id && one.id !== last)
      .map(({ decision, answeredAt, answeredBy }) => ({ decision, answeredAt, answeredBy }))
  const saidTo = (circulationId: string, paragraphId: string) => {
    const sent = circulations.find((row) => row.id === circulationId)?.revisionId
    const revision = revisions.find((row) => row.id === sent)
    const at = revision?.document.paragraphs.findIndex((row) => row.id === paragraphId) ?? -1
    const against = revision?.document.paragraphs[at]?.text?.[statement.authoritative] ?? ''
    return { against, revision: revision?.number ?? 0, number: at + 1 }
  }
  // The first revision after an answer is the one that carries it, if the paragraph there has the words that were taken.
  const carrying = ({ answeredAt, wording }: (typeof answers)[number], paragraphId: string) => {
    const next = revisions.filter((one) => one.madeAt > answeredAt).at(-1)
    const words = next?.document.paragraphs.find((one) => one.id === paragraphId)?.text?.[statement.authoritative]
    return next && (wording === null || words === wording) ? next.number : null
  }
  return rows.map(({ proposal: one, by }) => {
    const answer = standing.get(one.id)
    return {
      id: one.id,
      paragraphId: one.paragraphId,
      delegation: delegationIn(one),
      kind: one.kind,
      text: one.text,
      ...saidTo(one.circulationId, one.paragraphId),
      madeAt: one.madeAt,
      madeBy: one.madeBy,
      by,
      replaced: earlier(one.id, answer?.id),
      answer: answer
        ? {
            decision: answer.decision,
            reason: answer.reason,
            answeredAt: answer.answeredAt,
            answeredBy: answer.answeredBy,
            inRevision: answer.decision === 'declined' ? null : carrying(answer, one.paragraphId),
          }
        : null,
    }
  })
}
