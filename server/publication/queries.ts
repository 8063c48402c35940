import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { issuance } from '#db/schema/issuance'
import { publication, publishedMeeting, withdrawal } from '#db/schema/publication'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { Audience } from '#domain/agenda/agenda-terms'
import type { Change } from '#domain/agenda/changes'
import type { Mine } from '#domain/people/whose'
import { canReadPublished, canWithdraw, type Participants } from '#domain/policy/agenda-policy'
import { canReadIssued } from '#domain/policy/statement-policy'
import { isSignedIn, organizationsOf, statesOf, type Viewer } from '#domain/policy/viewer'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { chairOnRecord } from '#server/chairmanship/chair-at'
import { defineQuery } from '#server/core/define-query'
import { nameIn, stateNames } from '#server/people/queries'
import { participantsOfMeetings } from '#server/publication/participants'

type Head = {
  meetingId: string
  publicationId: string
  slug: string
  title: LocalizedText
  audience: Audience
  withdrawn: boolean
  timeZone: string
  participants: Participants
}

export type Schedule = {
  slug: string
  title: LocalizedText
  number: number
  publishedAt: string
  audience: Audience
  /** The State that held the Chair when the meeting began, or holds it now where the meeting is to come. */
  chair: string | null
  /** What States were called when the meeting began, by code. */
  states: Record<string, string>
  mine: Mine
  /** Whether the meeting's outcome text is issued to the viewer. */
  hasStatement: boolean
  can: { withdraw: boolean }
} & (
  | { state: 'standing'; note: string; document: AgendaDocument }
  | { state: 'withdrawn'; reason: string; withdrawnAt: string; timeZone: string }
)

/** The published agenda at a meeting's address, or the notice that it was withdrawn. */
export const schedule = defineQuery({
  name: 'publication.schedule',
  load: (db: Db, args: { slug: string; locale: Locale }) => headOf(db, args.slug),
  can: canReadPublished,
  read: async ({ db, object, viewer, args, now }): Promise<Schedule> => {
    const [row] = await db
      .select({
        number: publication.number,
        note: publication.note,
        publishedAt: publication.publishedAt,
        document: publication.document,
        reason: withdrawal.reason,
        withdrawnAt: withdrawal.withdrawnAt,
      })
      .from(publication)
      .leftJoin(withdrawal, eq(withdrawal.publicationId, publication.id))
      .where(eq(publication.id, object.publicationId))
    if (!row) throw new Error('the record shows a publication that is not there')
    const { meeting } = row.document
    const chair = await chairOnRecord(db, meeting.startsOn, now)
    const names = await stateNames(db, args.locale, meeting.startsOn)
    const common = {
      slug: object.slug,
      title: object.title,
      number: row.number,
      publishedAt: row.publishedAt,
      audience: object.audience,
      chair: chair && nameIn(names, chair.state),
      states: Object.fromEntries(names.map((one) => [one.code, one.name])),
      mine: {
        personId: isSignedIn(viewer) ? viewer.personId : null,
        states: statesOf(viewer),
        organizations: organizationsOf(viewer),
      },
      hasStatement: await isIssued(db, object, viewer),
      can: { withdraw: canWithdraw(viewer) },
    }
    if (row.reason !== null && row.withdrawnAt !== null)
      return { ...common, state: 'withdrawn', reason: row.reason, withdrawnAt: row.withdrawnAt, timeZone: meeting.timeZone }
    return { ...common, state: 'standing', note: row.note, document: row.document }
  },
})

export type VersionRow = {
  number: number
  note: string
  publishedAt: string
  audience: Audience
  changes: Change[]
  withdrawn: { at: string; reason: string } | null
}

/** Every version of an agenda that was published to the viewer, the newest first. */
export const versions = defineQuery({
  name: 'publication.versions',
  load: (db: Db, args: { slug: string }) => headOf(db, args.slug),
  can: canReadPublished,
  read: async ({ db, object, viewer }) => {
    const rows = await db
      .select({
        number: publication.number,
        note: publication.note,
        audience: publication.audience,
        publishedAt: publication.publishedAt,
        changes: publication.changes,
        since: publication.since,
        reason: withdrawal.reason,
        withdrawnAt: withdrawal.withdrawnAt,
      })
      .from(publication)
      .leftJoin(withdrawal, eq(withdrawal.publicationId, publication.id))
      .where(eq(publication.meetingId, object.meetingId))
      .orderBy(desc(publication.number))
      .limit(200)
    const readable = rows.filter((row) => canReadPublished(viewer, { audience: row.audience, participants: object.participants }))
    // What changed since a version the viewer may not read, or one that was withdrawn, would tell them what it said (ADR 0007).
    const numbers = new Set(readable.filter((row) => row.reason === null).map((row) => row.number))
    return {
      slug: object.slug,
      title: object.title,
      timeZone: object.timeZone,
      versions: readable.map(
        ({ number, note, audience, publishedAt, changes, since, reason, withdrawnAt }): VersionRow => ({
          number,
          note,
          audience,
          publishedAt,
          changes: numbers.has(number) && (number === 1 || numbers.has(since ?? number - 1)) ? changes : [],
          withdrawn: reason !== null && withdrawnAt !== null ? { at: withdrawnAt, reason } : null,
        }),
      ),
    }
  },
})

async function isIssued(db: Db, { slug, meetingId }: Head, viewer: Viewer): Promise<boolean> {
  const [issued] = await db
    .select({ audience: issuance.audience })
    .from(issuance)
    .where(and(eq(issuance.slug, slug), eq(issuance.correction, 0)))
  if (!issued) return false
  const participants = issued.audience === 'public' ? NOBODY : (await participantsOfMeetings(db, [meetingId]))(meetingId)
  return canReadIssued(viewer, { audience: issued.audience, participants })
}

async function headOf(db: Db, slug: string): Promise<Head | null> {
  const [row] = await db
    .select({
      meetingId: publishedMeeting.meetingId,
      publicationId: publishedMeeting.publicationId,
      slug: publishedMeeting.slug,
      title: publishedMeeting.title,
      audience: publishedMeeting.audience,
      withdrawn: publishedMeeting.withdrawn,
      timeZone: publishedMeeting.timeZone,
    })
    .from(publishedMeeting)
    .where(eq(publishedMeeting.slug, slug))
  if (!row) return null
  return { ...row, participants: row.audience === 'public' ? NOBODY : (await participantsOfMeetings(db, [row.meetingId]))(row.meetingId) }
}

const NOBODY: Participants = { states: [], organizations: [] }
