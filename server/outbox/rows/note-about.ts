import { and, eq, inArray, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { appearanceAsking } from '#db/schema/answer'
import { meeting } from '#db/schema/meeting'
import { meetingNote } from '#db/schema/note'
import { contributionsOf } from '#domain/agenda/agenda-document'
import { ownAppearances } from '#domain/agenda/own-changes'
import type { MailFacts, OwnAppearance } from '#domain/outbox/mail-facts'
import { appearanceOwner } from '#domain/people/appearance-owner'
import { speaksFor } from '#domain/policy/statement-policy'
import { isSignedIn, type Viewer } from '#domain/policy/viewer'
import { askedAmong } from '#server/agenda/rows/asked'
import type { Moment } from '#server/chair/moment'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { meetingFacts } from '#server/meeting/rows/prepared-meeting'
import { mineOf } from '#server/outbox/rows/agenda-news'
import { frozenPublication } from '#server/publication/rows/frozen-publication'
import { canReadAtAddress, headOf, standingFor } from '#server/publication/rows/published-meeting'

type Asked = { db: Db; viewer: Viewer; moment: Moment }
type About = Pick<MailFacts, 'meeting' | 'own' | 'note'> & { path: string }

/**
 * What a note tells one of its recipients: its words, and their own parts as far as they may read them. These are parts of what is published and stands for
 * them, and of the draft those alone that they were asked for. Null once its words are forgotten.
 */
export async function aboutNote(asked: Asked, noteId: string): Promise<About | null> {
  const { db } = asked
  const [row] = await db
    .select({ note: meetingNote, meeting })
    .from(meetingNote)
    .innerJoin(meeting, eq(meeting.id, meetingNote.meetingId))
    .where(eq(meetingNote.id, noteId))
  if (row === undefined || row.note.subject === null || row.note.text === null) return null
  const { id, slug, title, timeZone } = await meetingAsSeenBy(db, asked.viewer, meetingFacts(row.meeting), asked.moment)
  const published = await publishedParts(asked, slug)
  const appearances = [...published.parts, ...(await askedParts(asked, id, published.known))]
  appearances.sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1))
  return { path: '/desk', meeting: title, own: { zone: timeZone, appearances }, note: { subject: row.note.subject, text: row.note.text } }
}

async function publishedParts({ db, viewer }: Asked, slug: string): Promise<{ parts: OwnAppearance[]; known: ReadonlySet<string> }> {
  const head = await headOf(db, slug)
  if (head === null || head.withdrawn || !canReadAtAddress(viewer, head)) return { parts: [], known: new Set() }
  const { document } = await frozenPublication(db, standingFor(viewer, head).publicationId)
  const mine = mineOf(viewer)
  const own = document.days.flatMap(({ slots }) => slots.flatMap(contributionsOf)).filter((one) => appearanceOwner(one, mine) !== null)
  const parts = ownAppearances(document, mine).map(({ title, on }) => ({ title, on }))
  return { parts, known: new Set(own.map(({ id }) => id)) }
}

async function askedParts({ db, viewer, moment }: Asked, meetingId: string, known: ReadonlySet<string>): Promise<OwnAppearance[]> {
  if (!isSignedIn(viewer)) return []
  const own = speaksFor(viewer)
  const asked = await db
    .selectDistinct({ id: appearanceAsking.contributionId })
    .from(appearanceAsking)
    .where(
      and(
        eq(appearanceAsking.meetingId, meetingId),
        or(
          viewer.personId === null ? undefined : eq(appearanceAsking.personId, viewer.personId),
          inArray(
            appearanceAsking.stateCode,
            own.flatMap(({ state }) => state ?? []),
          ),
          inArray(
            appearanceAsking.organizationId,
            own.flatMap(({ organizationId }) => organizationId ?? []),
          ),
        ),
      ),
    )
  const ids = asked.map(({ id }) => id).filter((id) => !known.has(id))
  return (await askedAmong(db, viewer, ids, moment.now))
    .filter(({ status }) => status !== 'declined')
    .map(({ date, times, when, title, part, meeting: { title: called } }) => ({
      title: part ?? title ?? called,
      on: { date, ...times, when },
    }))
}

function whenOf({ on }: OwnAppearance): string {
  return `${on.date} ${on.start ?? ''}`
}
