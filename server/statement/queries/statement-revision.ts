import type { Db } from '#db/client'
import { canReadRevision, ownAmong } from '#domain/policy/statement-policy'
import type { Viewer } from '#domain/policy/viewer'
import type { RevisionSilenceView, RevisionView } from '#domain/statement/revision-view'
import { silenceEnd, silenceState } from '#domain/statement/silence'
import type { Instant } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { type Circulated, revisionsOf, type StatementContext, statementInContextBySlug } from '#server/statement/rows/statement'

type Loaded = { found: StatementContext; revisions: Awaited<ReturnType<typeof revisionsOf>>; inSilence: boolean }

/**
 * A revision of a meeting's text for whoever drafts it or received it: the one with a number, or the newest of those they may read; with
 * `inSilence`, the newest that was under silence. Nothing that a delegation said is in it.
 */
export const statementRevision = defineQuery({
  name: 'statement.revision',
  load: async (db: Db, args: { slug: string; number: number | null; inSilence: boolean }, { now }): Promise<Loaded | null> => {
    const found = await statementInContextBySlug(db, args.slug, now)
    if (found === null) return null
    const revisions = await revisionsOf(db, found.statement.id)
    const asked = revisions.filter(({ number }) => args.number === null || number === args.number)
    return { found, revisions: asked, inSilence: args.inSilence }
  },
  can: (viewer, loaded) => readableBy(viewer, loaded) !== undefined,
  read: async ({ db, object, viewer, moment, now }): Promise<RevisionView> => {
    const revision = readableBy(viewer, object)
    if (revision === undefined) throw new Error('a revision that nobody may read')
    const { number, note, madeAt, document } = revision
    const own = circulationsWith(object.found, revision.id).findLast(({ recipients }) => ownAmong(viewer, recipients).length > 0)
    const last = circulationsWith(object.found, revision.id).findLast(({ silence }) => silence !== null)
    return {
      meeting: await meetingAsSeenBy(db, viewer, object.found.meeting, moment),
      number,
      note,
      madeAt,
      document,
      silence: silenceOf(last, now),
      sent: own === undefined ? null : { statementId: object.found.statement.id, circulationId: own.id },
    }
  },
})

function readableBy(viewer: Viewer, { found, revisions, inSilence }: Loaded) {
  return revisions.find(({ id }) => {
    const sent = circulationsWith(found, id)
    return (
      canReadRevision(viewer, { recipients: sent.flatMap(({ recipients }) => recipients) }) &&
      (!inSilence || sent.some(({ silence }) => silence !== null))
    )
  })
}

function circulationsWith({ circulations }: StatementContext, revisionId: string): Circulated[] {
  return circulations.filter((circulation) => circulation.revisionId === revisionId)
}

function silenceOf(sent: Circulated | undefined, now: Instant): RevisionSilenceView | null {
  if (sent === undefined || sent.silence === null) return null
  const { openedAt, expiresAt } = sent.silence
  return {
    state: silenceState(sent.silence, now),
    openedAt,
    expiresAt,
    endedAt: silenceEnd(sent.silence, now),
    reason: sent.withdrawal?.reason ?? null,
  }
}
