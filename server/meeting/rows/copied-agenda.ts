import { randomUUID } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { Audience } from '#domain/agenda/agenda-terms'
import { draftOfDocument } from '#domain/agenda/copying/draft-of-document'
import { canReadDraft, type Participants } from '#domain/policy/agenda-policy'
import type { Viewer } from '#domain/policy/viewer'
import { draftOf } from '#server/agenda/rows/draft'
import type { Moment } from '#server/chair/moment'
import { type PreparedMeeting, preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { lastPublication } from '#server/publication/rows/last-publication'
import { participantsOfMeetings } from '#server/publication/rows/participants'

/** An earlier meeting as a new one may begin with it; `published` is null where no version stands. */
export type CopiedMeeting = PreparedMeeting & {
  published: { audience: Audience; participants: Participants; document: AgendaDocument } | null
}

/** A meeting by id, with what is published of it; null if there is none. */
export async function copiedMeeting(db: Db, meetingId: string, moment: Moment): Promise<CopiedMeeting | null> {
  const prepared = await preparedMeeting(db, meetingId, moment)
  if (prepared === null) return null
  const last = await lastPublication(db, meetingId)
  if (last === null || last.withdrawn) return { ...prepared, published: null }
  const participants = (await participantsOfMeetings(db, [meetingId]))(meetingId)
  return { ...prepared, published: { audience: last.audience, participants, document: last.document } }
}

/**
 * The agenda to copy: the draft for whoever may read it, else the version that stands. People who have left the directory since are
 * carried as printed, of nobody. Null where the viewer may read neither.
 */
export async function copiedAgenda(db: Db, viewer: Viewer, meeting: CopiedMeeting): Promise<AgendaDraft | null> {
  if (canReadDraft(viewer, meeting)) return draftOf(db, meeting.meeting)
  if (meeting.published === null) return null
  const draft = draftOfDocument(meeting.published.document, randomUUID)
  const ids = [...new Set(draft.contributions.flatMap(({ personId }) => personId ?? []))]
  const known = new Set((await db.select({ id: person.id }).from(person).where(inArray(person.id, ids))).map(({ id }) => id))
  return {
    ...draft,
    contributions: draft.contributions.map((entry) => ({
      ...entry,
      personId: entry.personId !== null && known.has(entry.personId) ? entry.personId : null,
    })),
  }
}
