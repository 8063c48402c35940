import { and, desc, eq, inArray, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { circulation, circulationRecipient } from '#db/schema/consultation'
import { meeting } from '#db/schema/meeting'
import { revision, statement } from '#db/schema/statement'
import { canOpenDesk } from '#domain/policy/account-policy'
import { canReadRevision, delegationKey, ownAmong, speaksFor } from '#domain/policy/statement-policy'
import { compareDocuments, compareWords } from '#domain/statement/compare'
import { silenceState } from '#domain/statement/silence'
import { isOpenTo } from '#domain/statement/state-table'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { defineQuery } from '#server/core/define-query'
import { namedFor } from '#server/meeting/named-for'
import { delegationNames } from '#server/statement/delegation-names'
import { proposalsTo } from '#server/statement/desk-queries'
import { type Circulated, revisionsOf, type StandingStatement, standingStatementBySlug } from '#server/statement/statement-rows'

/**
 * A text in consultation as a delegation sees it: the newest revision it received, its own proposals and the answers to them, and how silence stands.
 * Nothing another delegation said, nor how many did, is read for it.
 */
export const consultation = defineQuery({
  name: 'statement.consultation',
  load: (db: Db, args: { slug: string; locale: Locale }, at) => standingStatementBySlug(db, args.slug, at),
  can: (viewer, { circulations }) => circulations.some((one) => ownAmong(viewer, one.recipients).length > 0),
  read: async ({ db, object, viewer, args, now }) => {
    const received = object.circulations.filter((one) => ownAmong(viewer, one.recipients).length > 0)
    const last = received.at(-1)
    const revisions = await revisionsOf(db, object.statement.id)
    const text = revisions.find((one) => one.id === last?.revisionId)
    if (!last || !text) throw new Error('a circulation without its revision')
    const own = ownAmong(viewer, last.recipients)
    const keys = new Set(received.flatMap((one) => ownAmong(viewer, one.recipients)).map(delegationKey))
    const proposals = (await proposalsTo(db, object, revisions)).filter((one) => keys.has(delegationKey(one.delegation)))
    const open = now < last.closesAt
    const runs = object.circulations.at(-1)?.id === last.id
    const { kind } = object.statement
    const readable = new Set(received.map((one) => one.revisionId))
    return {
      meeting: await namedFor(db, viewer, object.meeting),
      names: await delegationNames(db, args.locale, object.meeting.startsOn),
      statementId: object.statement.id,
      kind,
      state: object.state,
      circulation: { id: last.id, purpose: last.purpose, openedAt: last.openedAt, closesAt: last.closesAt },
      revision: { number: text.number, note: text.note, document: text.document },
      received: revisions.filter((one) => readable.has(one.id)).map((one) => one.number),
      delegations: own.map(delegationKey),
      entitled: ownAmong(viewer, last.entitled)
        .filter((one) => !last.breaks.some((row) => row.stateCode === one.state))
        .map(delegationKey),
      silence: silenceOf(last, viewer, now),
      // A revision this delegation never received is not named to it.
      proposals: proposals.map((one) => ({ ...one, answer: one.answer && withoutForeign(one.answer, revisionsRead(revisions, readable)) })),
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
  return new Set(revisions.filter((one) => readable.has(one.id)).map((one) => one.number))
}

function withoutForeign<T extends { inRevision: number | null }>(answer: T, read: ReadonlySet<number>): T {
  return answer.inRevision !== null && !read.has(answer.inRevision) ? { ...answer, inRevision: null } : answer
}

// Who broke it is the Chair's to know; a delegation sees its own objection and the result.
function silenceOf(one: Circulated, viewer: Parameters<typeof ownAmong>[0], now: string) {
  if (one.silence === null) return null
  const states = speaksFor(viewer).map((own) => own.state)
  const own = one.breaks.find((row) => states.includes(row.stateCode))
  return {
    state: silenceState(one.silence, now),
    expiresAt: one.closesAt,
    own: own ? { objection: own.objection, amendment: own.amendment, paragraphs: own.paragraphs, at: own.brokenAt } : null,
    withdrawal: one.withdrawal && { reason: one.withdrawal.reason, at: one.withdrawal.withdrawnAt },
  }
}

/** Two revisions word by word, for those who may read both of them. */
export const comparison = defineQuery({
  name: 'statement.comparison',
  load: async (db: Db, args: { slug: string; from: number; to: number; locale: Locale | null }, at) => {
    const found = await standingStatementBySlug(db, args.slug, at)
    if (!found) return null
    const revisions = await revisionsOf(db, found.statement.id)
    const [before, after] = [args.from, args.to].map((number) => revisions.find((one) => one.number === number))
    return before && after ? { found, revisions, before, after } : null
  },
  can: (viewer, { found, before, after }) =>
    [before, after].every((one) => canReadRevision(viewer, { recipients: recipientsOf(found, one.id) })),
  read: async ({ db, object: { found, revisions, before, after }, viewer, args }) => {
    const locale = args.locale ?? found.statement.authoritative
    return {
      meeting: await namedFor(db, viewer, found.meeting),
      kind: found.statement.kind,
      title: after.document.title,
      demonstration: found.statement.demonstration,
      authoritative: found.statement.authoritative,
      locale,
      from: before.number,
      to: after.number,
      readable: revisions.filter((one) => canReadRevision(viewer, { recipients: recipientsOf(found, one.id) })).map((one) => one.number),
      titleChanges: compareWords(words(before.document.title, locale), words(after.document.title, locale), locale),
      changes: compareDocuments(before.document, after.document, locale),
    }
  },
})

function recipientsOf({ circulations }: StandingStatement, revisionId: string) {
  return circulations.filter((one) => one.revisionId === revisionId).flatMap((one) => one.recipients)
}

const MOST = 40

/** The texts that were sent to the viewer's delegations, the latest first: what stands on a delegate's desk, computed from what happened. */
export const receivedTexts = defineQuery({
  name: 'statement.received',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now }) => {
    const own = speaksFor(viewer)
    if (own.length === 0) return []
    const states = own.flatMap((one) => one.state ?? [])
    const organizations = own.flatMap((one) => one.organizationId ?? [])
    const rows = await db
      .selectDistinct({
        slug: meeting.slug,
        openedAt: circulation.openedAt,
        closesAt: circulation.closesAt,
        number: revision.number,
        statementId: statement.id,
      })
      .from(circulationRecipient)
      .innerJoin(circulation, eq(circulation.id, circulationRecipient.circulationId))
      .innerJoin(revision, eq(revision.id, circulation.revisionId))
      .innerJoin(statement, eq(statement.id, circulation.statementId))
      .innerJoin(meeting, eq(meeting.id, statement.meetingId))
      .where(and(or(inArray(circulationRecipient.stateCode, states), inArray(circulationRecipient.organizationId, organizations))))
      .orderBy(desc(circulation.openedAt))
      .limit(MOST)
    const latest = rows.filter((row, at) => rows.findIndex((other) => other.statementId === row.statementId) === at)
    const texts = []
    for (const row of latest) {
      const found = await standingStatementBySlug(db, row.slug, now)
      if (found === null) continue
      const last = found.circulations.filter((one) => ownAmong(viewer, one.recipients).length > 0).at(-1)
      texts.push({
        slug: row.slug,
        meeting: (await namedFor(db, viewer, found.meeting)).title,
        title: found.statement.title,
        kind: found.statement.kind,
        revision: row.number,
        closesAt: row.closesAt,
        timeZone: found.meeting.timeZone,
        state: found.state,
        open: row.closesAt > now && isOpenTo(found.statement.kind, found.state, 'comment'),
        silence: last?.silence ? silenceState(last.silence, now) : null,
      })
    }
    return texts
  },
})
