import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { outboxMessage } from '#db/schema/outbox'
import type { NoteRecipientView, NoteView } from '#domain/outbox/notes/note-view'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineQuery } from '#server/command/define-query'
import { mailFacts } from '#server/outbox/rows/mail-facts'
import { noteOf } from '#server/outbox/rows/note'
import { noteGroups } from '#server/outbox/rows/note-groups'
import { noteMessages } from '#server/outbox/rows/note-messages'
import { noteReach, reachStamp } from '#server/outbox/rows/note-reach'

/**
 * One note, for who may edit the meeting's draft. While it is not sent: whom it would reach, and what `as`, one of them, would receive, the first
 * if nobody is named. Once it is sent: whom it went to, and how each message stands.
 */
export const note = defineQuery({
  name: 'outbox.note',
  load: async (db: Db, args: { slug: string; noteId: string; as: string | null }, moment) => {
    const found = await noteOf(db, args.noteId, moment)
    return found?.meeting.slug === args.slug ? found : null
  },
  can: canEditDraft,
  read: async ({ db, args, object: { note: row, meeting }, now }): Promise<NoteView> => {
    const { id, version, group, groupOf: of, subject, text, writtenAt, sentAt } = row
    const { groups, roster } = await noteGroups(db, meeting, now)
    const said = { ...groups, id, version, to: { group, of }, subject, text, writtenAt, sentAt }
    if (sentAt !== null) {
      const byHand = roster.filter(({ contribution }) => row.byHand.includes(contribution.id))
      const { waiting, left } = await noteMessages(db, row)
      return { ...said, seen: '', waiting: waiting.length, left, recipients: await sentTo(db, id, meeting.id), byHand, shown: null }
    }
    const reach = await noteReach(db, meeting, { group, of }, now)
    const one = reach.reached.find(({ id: known }) => known === args.as) ?? reach.reached[0]
    const facts =
      one === undefined
        ? null
        : await mailFacts({ kind: 'note', accountId: null, ...one.to, locale: one.locale, meetingId: meeting.id, facts: { noteId: id } })
    return {
      ...said,
      seen: reachStamp(reach),
      ...{ waiting: 0, left: 0 },
      recipients: reach.reached.map(({ to, ...one }) => ({ ...one, address: 'address' in to ? to.address : null, message: null })),
      byHand: reach.byHand,
      shown: one === undefined || facts === null ? null : { id: one.id, facts },
    }
  },
})

// Those sent again are not counted a second time.
async function sentTo(db: Db, noteId: string, meetingId: string): Promise<NoteRecipientView[]> {
  const rows = await db
    .select({
      accountId: account.id,
      name: account.displayName,
      address: outboxMessage.address,
      locale: outboxMessage.locale,
      id: outboxMessage.id,
      state: outboxMessage.state,
      facts: outboxMessage.facts,
    })
    .from(outboxMessage)
    .leftJoin(account, eq(account.id, outboxMessage.accountId))
    .where(and(eq(outboxMessage.meetingId, meetingId), eq(outboxMessage.kind, 'note')))
    .orderBy(asc(isNull(account.id)), asc(account.displayName), asc(account.id), asc(outboxMessage.address))
  const first = rows.filter(({ facts }) => facts.noteId === noteId && facts.againOf === undefined)
  return first.map(({ accountId, name, address, locale, id, state }) => ({
    ...{ id: accountId ?? id, name: name ?? '', address, entry: null, locale },
    message: { id, state },
  }))
}
