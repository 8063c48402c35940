import type { Db } from '#db/client'
import { delegationKey, ownAmong, speaksFor } from '#domain/policy/statement-policy'
import type { ConsultationView, OwnSilenceView } from '#domain/statement/consultation-view'
import { silenceState } from '#domain/statement/silence'
import { isOpenTo } from '#domain/statement/state-table'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { delegationNames } from '#server/statement/rows/delegation-names'
import { proposalsTo } from '#server/statement/rows/proposals'
import { type Circulated, revisionsOf, statementInContextBySlug } from '#server/statement/rows/statement'

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
    const proposals = (await proposalsTo(db, object, revisions)).filter((proposal) => keys.has(delegationKey(proposal.delegation)))
    const open = now < last.closesAt
    const runs = object.circulations.at(-1)?.id === last.id
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
      entitled: ownAmong(viewer, last.entitled)
        .filter((delegation) => !last.breaks.some((row) => row.stateCode === delegation.state))
        .map(delegationKey),
      silence: silenceOf(last, viewer, now),
      // A revision this delegation never received is not named to it.
      proposals: proposals.map((proposal) => ({
        ...proposal,
        answer: proposal.answer && withoutForeign(proposal.answer, revisionsRead(revisions, readable)),
      })),
      can: {
        comment: open && isOpenTo(kind, object.state, 'comment'),
        propose: open && last.purpose === 'comments' && isOpenTo(kind, object.state, 'propose'),
        breakSilence: open && runs && isOpenTo(kind, object.state, 'break-silence') && ownAmong(viewer, last.entitled).length > 0,
      },
      issued: object.issued,
    }
  },
})

function revisionsRead(revisions: readonly { id: string; number: number }[], readable: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(revisions.filter((revision) => readable.has(revision.id)).map((revision) => revision.number))
}

function withoutForeign<T extends { inRevision: number | null }>(answer: T, read: ReadonlySet<number>): T {
  return answer.inRevision !== null && !read.has(answer.inRevision) ? { ...answer, inRevision: null } : answer
}

// Who broke it is the Chair's to know; a delegation sees its own objection and the result.
function silenceOf(circulation: Circulated, viewer: Parameters<typeof ownAmong>[0], now: Instant): OwnSilenceView | null {
  if (circulation.silence === null) return null
  const states = speaksFor(viewer).map((own) => own.state)
  const own = circulation.breaks.find((row) => states.includes(row.stateCode))
  return {
    state: silenceState(circulation.silence, now),
    expiresAt: circulation.closesAt,
    own: own ? { objection: own.objection, amendment: own.amendment, paragraphs: own.paragraphs, at: own.brokenAt } : null,
    withdrawal: circulation.withdrawal && { reason: circulation.withdrawal.reason, at: circulation.withdrawal.withdrawnAt },
  }
}
