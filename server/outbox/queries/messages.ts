import { and, count, desc, eq, inArray, isNotNull, lt, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { meeting } from '#db/schema/meeting'
import { outboxMessage } from '#db/schema/outbox'
import { type MessagePlace, placeInList } from '#domain/outbox/message-place'
import type { MessagesView } from '#domain/outbox/message-view'
import { type NewsKind, OF_A_DRAFT } from '#domain/outbox/news-kinds'
import type { MessageState } from '#domain/outbox/sending-rule'
import { canReadMessage, canSeeMessages, canSteerMessages } from '#domain/policy/outbox-policy'
import type { Viewer } from '#domain/policy/viewer'
import type { Moment } from '#server/chair/moment'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { messageShown } from '#server/outbox/rows/message-shown'

const PAGE = 50

type Asked = { state: MessageState | null; meeting: string | null; before: MessagePlace | null }

/**
 * The outbox: how many messages stand in each state, and those about meetings for whoever may hold them, the newest first and without their words; a
 * state, and a meeting by its slug, narrow them. `before` is where a page of older ones begins. Admins read figures alone.
 */
export const messages = defineQuery({
  name: 'outbox.messages',
  load: async (_db: Db, _args: Asked) => ({}),
  can: (viewer) => canSeeMessages(viewer),
  read: async ({ db, args: { state, before, ...args }, viewer, moment }): Promise<MessagesView> => {
    const zone = await processZone(db)
    const steers = canSteerMessages(viewer)
    const meetings = steers ? await meetingsToldOf(db) : []
    const about = meetings.find(({ slug }) => slug === args.meeting)
    const ofMeeting = about === undefined ? undefined : eq(outboxMessage.meetingId, about.id)
    const figures = await db
      .select({ state: outboxMessage.state, count: count() })
      .from(outboxMessage)
      .where(ofMeeting)
      .groupBy(outboxMessage.state)
    const counts = Object.fromEntries(figures.map(({ state, count }) => [state, count]))
    if (!steers) return { counts, meetings: [], messages: null, next: null, zone }
    const { createdAt, id } = outboxMessage
    const rows = await db
      .select({ message: outboxMessage, name: account.displayName, meeting: { id: meeting.id, slug: meeting.slug, title: meeting.title } })
      .from(outboxMessage)
      .leftJoin(account, eq(account.id, outboxMessage.accountId))
      .innerJoin(meeting, eq(meeting.id, outboxMessage.meetingId))
      .where(
        and(
          ofMeeting,
          state === null ? undefined : eq(outboxMessage.state, state),
          before === null ? undefined : or(lt(createdAt, before.createdAt), and(eq(createdAt, before.createdAt), lt(id, before.id))),
        ),
      )
      .orderBy(desc(createdAt), desc(id))
      .limit(PAGE + 1)
    const page = rows.slice(0, PAGE)
    const reads = await readable(
      db,
      viewer,
      moment,
      page.map(({ message, meeting: { id: meetingId } }) => ({ kind: message.kind, meetingId })),
    )
    const last = page.at(-1)
    return {
      counts,
      meetings: meetings.map(({ slug, title }) => ({ slug, title })),
      messages: page.map(({ message, name, meeting: { id: meetingId, ...meeting } }) =>
        messageShown(message, { name, meeting, read: reads(message.kind, meetingId) }),
      ),
      next: rows.length > PAGE && last !== undefined ? placeInList(last.message) : null,
      zone,
    }
  },
})

function meetingsToldOf(db: Db) {
  const told = db.selectDistinct({ id: outboxMessage.meetingId }).from(outboxMessage).where(isNotNull(outboxMessage.meetingId))
  return db
    .select({ id: meeting.id, slug: meeting.slug, title: meeting.title })
    .from(meeting)
    .where(inArray(meeting.id, told))
    .orderBy(desc(meeting.startsOn), meeting.id)
}

// Whose words may be opened: the team of each meeting is read once.
async function readable(db: Db, viewer: Viewer, moment: Moment, shown: readonly { kind: NewsKind; meetingId: string }[]) {
  const ids = new Set(shown.filter(({ kind }) => OF_A_DRAFT.has(kind)).map(({ meetingId }) => meetingId))
  const closed = new Set<string>()
  for (const id of ids) {
    const prepared = await preparedMeeting(db, id, moment)
    if (prepared === null || !canReadMessage(viewer, { kind: 'note', meeting: prepared })) closed.add(id)
  }
  return (kind: NewsKind, meetingId: string) => !OF_A_DRAFT.has(kind) || !closed.has(meetingId)
}
