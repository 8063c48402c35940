import type { Db } from '#db/client'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { threadOf } from '#domain/outbox/thread'
import { VISITOR } from '#domain/policy/viewer'
import { addressesAsked } from '#server/agenda/rows/addresses-asked'
import type { Moment } from '#server/chair/moment'
import { publicUrl } from '#server/core/public-url'
import { processName } from '#server/core/settings'
import { NOTHING } from '#server/outbox/rows/about-news'
import type { Addressed } from '#server/outbox/rows/lease'
import { noteOf } from '#server/outbox/rows/note'
import { aboutNote } from '#server/outbox/rows/note-about'
import { noteEntries } from '#server/outbox/rows/note-entries'
import { replyToOf } from '#server/outbox/rows/reply-to'
import { sentBefore } from '#server/outbox/rows/sent-before'
import { canReadAtAddress, headOf } from '#server/publication/rows/published-meeting'

/**
 * What a note tells somebody without an account, at the address where they were asked by a link: its words, and where the programme is if it is public.
 * Null once nobody of that address is in its group, or its words are forgotten.
 */
export async function noteToAddress(
  { db, row, moment }: { db: Db; row: Addressed; moment: Moment },
  noteId: string,
): Promise<MailFacts | null> {
  const { kind, locale, address = null } = row
  const found = await noteOf(db, noteId, moment)
  if (found === null || address === null) return null
  const { meeting, note } = found
  const entries = await noteEntries(db, meeting, { group: note.group, of: note.groupOf }, moment.now)
  const appearing = entries.map(({ contribution }) => contribution)
  const asked = await addressesAsked(db, meeting.id, appearing, moment.now)
  if (![...asked.values()].some((one) => one.address === address)) return null
  const about = await aboutNote({ db, viewer: VISITOR, moment }, noteId)
  if (about === null) return null
  const { path: _desk, ...told } = about
  const head = await headOf(db, meeting.slug)
  const isPublic = head !== null && !head.withdrawn && canReadAtAddress(VISITOR, head)
  return {
    ...{ kind, locale, to: address, name: '', process: await processName(db), site: publicUrl() },
    href: isPublic ? `${publicUrl()}/${locale}/meetings/${meeting.slug}` : '',
    replyTo: await replyToOf(db, meeting.id),
    thread: threadOf(row),
    ...NOTHING,
    ...told,
    ...(await sentBefore({ db, row, moment })),
  }
}
