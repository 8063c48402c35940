import { and, count, desc, eq, inArray, isNotNull, lt, notInArray, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { meeting } from '#db/schema/meeting'
import { outboxMessage } from '#db/schema/outbox'
import { publishedMeeting } from '#db/schema/publication'
import { type MessagePlace, placeInList } from '#domain/outbox/message-place'
import type { MessagesView } from '#domain/outbox/message-view'
import { OF_A_DRAFT } from '#domain/outbox/news-kinds'
import type { MessageState } from '#domain/outbox/sending-rule'
import { canSeeMessages, canSteerMessages } from '#domain/policy/outbox-policy'
import { original } from '#domain/text/localized-text'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'
import { readsDraft } from '#server/meeting/rows/reads-draft'
import { messageShown } from '#server/outbox/rows/message-shown'

const PAGE = 50

type Asked = { state: MessageState | null; meeting: string | null; before: MessagePlace | null }

/**
 * The outbox: how many messages stand in each state, and those about meetings for whoever may hold them, the newest first and without their words; a
 * state, and a meeting by its slug, narrow them. `before` is where a page of older ones begins. What says something of another team's draft is left
 * out. Admins read figures alone.
 */
export const messages = defineQuery({
  name: 'outbox.messages',
  load: async (_db: Db, _args: Asked) => ({}),
  can: (viewer) => canSeeMessages(viewer),
  read: async ({ db, args: { state, before, ...args }, viewer, now }): Promise<MessagesView> => {
    const zone = await processZone(db)
    if (!canSteerMessages(viewer)) return { counts: await figures(db, undefined), meetings: [], messages: null, next: null, zone }
    const ofDraft = readsDraft(db, viewer, now)
    const mayRead = ofDraft === undefined ? undefined : or(notInArray(outboxMessage.kind, [...OF_A_DRAFT]), ofDraft)
    const told = await toldOf(db, mayRead, ofDraft)
    const about = told.find(({ slug }) => slug === args.meeting)
    const narrowed = and(mayRead, isNotNull(outboxMessage.meetingId), about && eq(outboxMessage.meetingId, about.id))
    const { createdAt, id } = outboxMessage
    const rows = await db
      .select({ message: outboxMessage, name: account.displayName })
      .from(outboxMessage)
      .leftJoin(account, eq(account.id, outboxMessage.accountId))
      .innerJoin(meeting, eq(meeting.id, outboxMessage.meetingId))
      .where(
        and(
          narrowed,
          state === null ? undefined : eq(outboxMessage.state, state),
          before === null ? undefined : or(lt(createdAt, before.createdAt), and(eq(createdAt, before.createdAt), lt(id, before.id))),
        ),
      )
      .orderBy(desc(createdAt), desc(id))
      .limit(PAGE + 1)
    const shown = rows.slice(0, PAGE).flatMap(({ message, name }) => {
      const of = told.find(({ id }) => id === message.meetingId)
      return of === undefined ? [] : [messageShown(message, name, { slug: of.slug, title: of.title })]
    })
    const last = rows[PAGE - 1]
    return {
      counts: await figures(db, narrowed),
      meetings: told.map(({ slug, title }) => ({ slug, title })),
      messages: shown,
      next: rows.length > PAGE && last !== undefined ? placeInList(last.message) : null,
      zone,
    }
  },
})

async function figures(db: Db, narrowed: SQL | undefined): Promise<MessagesView['counts']> {
  const rows = await db
    .select({ state: outboxMessage.state, count: count() })
    .from(outboxMessage)
    .leftJoin(meeting, eq(meeting.id, outboxMessage.meetingId))
    .where(narrowed)
    .groupBy(outboxMessage.state)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

/** The meetings that messages are about, the latest first, with the title that the viewer may read of each. */
async function toldOf(db: Db, mayRead: SQL | undefined, ofDraft: SQL | undefined) {
  const rows = await db
    .select({ id: meeting.id, slug: meeting.slug, title: meeting.title, published: publishedMeeting.title })
    .from(meeting)
    .leftJoin(publishedMeeting, eq(publishedMeeting.meetingId, meeting.id))
    .where(
      inArray(
        meeting.id,
        db
          .selectDistinct({ id: meeting.id })
          .from(outboxMessage)
          .innerJoin(meeting, eq(meeting.id, outboxMessage.meetingId))
          .where(mayRead),
      ),
    )
    .orderBy(desc(meeting.startsOn), meeting.id)
  const own = await db.select({ id: meeting.id }).from(meeting).where(ofDraft)
  const readable = new Set(own.map(({ id }) => id))
  // As `meetingAsSeenBy` has it, for all of them at once.
  return rows.map(({ id, slug, title, published }) => ({ id, slug, title: readable.has(id) ? title : (published ?? original('en', slug)) }))
}
