import type { Db } from '#db/client'
import { delegationKey, ownAmong, speaksFor } from '#domain/policy/statement-policy'
import type { Viewer } from '#domain/policy/viewer'
import type { ConsultationView, ObjectionTo, OwnSilenceView } from '#domain/statement/consultation-view'
import { objectionsEnd, silenceEnd, silenceState } from '#domain/statement/silence'
import { isOpenTo } from '#domain/statement/state-table'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { comparedProposals } from '#server/statement/rows/compared-proposals'
import { comparerFor } from '#server/statement/rows/comparisons'
import { delegationNames } from '#server/statement/rows/delegation-names'
import { proposalsTo } from '#server/statement/rows/proposals'
import { type Circulated, revisionsOf, statementInContextBySlug } from '#server/statement/rows/statement'
import { withdrawalView } from '#server/statement/rows/withdrawals'

/**
 * A text in consultation as a delegation sees it: the newest revision it received, its own proposals with their answers, and the
 * state of silence. Nothing of other delegations is read, not even how many spoke.
 */
export const consultation = defineQuery({
  name: 'statement.consultation',
  load: (db: Db, args: { slug: string; locale: Locale }, moment) => statementInContextBySlug(db, args.slug, moment.now),
  can: (viewer, { circulations }) => circulations.some((circulation) => ownAmong(viewer, circulation.recipients).length > 0),
  read: async ({ db, object, viewer, args, now, moment }): Promise<ConsultationView> => {
    const received = object.circulations.filter((circulation) => ownAmong(viewer, circulation.recipients).length > 0)
    const last = received.at(-1)
    const revisions = await revisionsOf(db, object.statement.id)
    const text = revisions.find((revision) => revision.id === last?.revisionId)
    if (!last || !text) throw new Error('a circulation without its revision')
    const own = ownAmong(viewer, last.recipients)
    const keys = new Set(received.flatMap((circulation) => ownAmong(viewer, circulation.recipients)).map(delegationKey))
    const proposals = await comparedProposals(
      (await proposalsTo(db, object, revisions)).filter((proposal) => keys.has(delegationKey(proposal.delegation))),
      object.statement.authoritative,
      await comparerFor(db, object.statement.id),
    )
    const open = now < last.closesAt
    const { kind } = object.statement
    const readable = new Set(received.map((circulation) => circulation.revisionId))
    return {
      meeting: await meetingAsSeenBy(db, viewer, object.meeting, moment),
      names: await delegationNames(db, args.locale, object.meeting.startsOn),
      statementId: object.statement.id,
      kind,
      state: object.state,
      circulation: { id: last.id, purpose: last.purpose, openedAt: last.openedAt, closesAt: last.closesAt },
      revision: { number: text.number, note: text.note, document: text.document },
      received: revisions.filter((revision) => readable.has(revision.id)).map((revision) => revision.number),
      delegations: own.map(delegationKey),
      voice: ownAmong(viewer, last.entitled).length > 0,
      objectTo: objectionTo(viewer, received, revisions, now),
      silence: silenceOf(last, viewer, now),
      late: received
        .flatMap((circulation) => circulation.late)
        .filter((row) => isOwn(viewer, row.stateCode))
        .map((row) => ({ ...objectionIn(row), at: row.receivedAt, endedAt: row.endedAt })),
      // A revision this delegation never received is not named to it.
      proposals: proposals.map((proposal) => ({
        ...proposal,
        answer: proposal.answer && withoutForeign(proposal.answer, revisionsRead(revisions, readable)),
      })),
      can: {
        comment: open && isOpenTo(kind, object.state, 'comment'),
        propose: open && last.purpose === 'comments' && isOpenTo(kind, object.state, 'propose'),
      },
      issued: object.issued,
      withdrawal: await withdrawalView(db, object.withdrawal),
    }
  },
})

function revisionsRead(revisions: readonly { id: string; number: number }[], readable: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(revisions.filter((revision) => readable.has(revision.id)).map((revision) => revision.number))
}

function withoutForeign<T extends { inRevision: number | null }>(answer: T, read: ReadonlySet<number>): T {
  return answer.inRevision !== null && !read.has(answer.inRevision) ? { ...answer, inRevision: null } : answer
}

// Also one that another member broke: each has until its expiry to object, whatever was circulated since.
function objectionTo(
  viewer: Viewer,
  received: readonly Circulated[],
  revisions: readonly { id: string; number: number; document: StatementDocument }[],
  now: Instant,
): ObjectionTo | null {
  for (const { id, revisionId, silence, entitled, breaks } of [...received].reverse()) {
    const revision = revisions.find((row) => row.id === revisionId)
    if (silence === null || revision === undefined || now >= objectionsEnd(silence)) continue
    const may = ownAmong(viewer, entitled).filter((delegation) => !breaks.some((row) => row.stateCode === delegation.state))
    if (may.length === 0) continue
    const { number, document } = revision
    return {
      circulationId: id,
      revision: number,
      document,
      delegations: may.map(delegationKey),
      until: silence.expiresAt,
      broken: breaks.length > 0,
    }
  }
  return null
}

function isOwn(viewer: Viewer, state: string): boolean {
  return speaksFor(viewer).some((own) => own.state === state)
}

function objectionIn({ objection, amendment, paragraphs }: { objection: string; amendment: string; paragraphs: string[] }) {
  return { objection, amendment, paragraphs }
}

// Who broke it is the Chair's to know; a delegation sees its own objection and the result.
function silenceOf(circulation: Circulated, viewer: Viewer, now: Instant): OwnSilenceView | null {
  if (circulation.silence === null) return null
  const own = circulation.breaks.find((row) => isOwn(viewer, row.stateCode))
  return {
    state: silenceState(circulation.silence, now),
    expiresAt: circulation.closesAt,
    endedAt: silenceEnd(circulation.silence, now),
    own: own ? { ...objectionIn(own), at: own.brokenAt } : null,
    withdrawal: circulation.withdrawal && { reason: circulation.withdrawal.reason, at: circulation.withdrawal.withdrawnAt },
  }
}
