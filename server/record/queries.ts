import { and, asc, desc, eq, gte, lt, lte } from 'drizzle-orm'
import type { Db } from '#db/client'
import { registerEntry } from '#db/schema/register'
import { LONGEST_MEETING } from '#domain/meeting/meeting-input'
import { canReadRecord } from '#domain/policy/record-policy'
import type { Locale } from '#domain/text/locale'
import { addDays, dateIn } from '#domain/time/calendar'
import { chairAt } from '#server/chairmanship/chair-at'
import { defineQuery } from '#server/core/define-query'
import { processName, processZone } from '#server/core/settings'
import { nameIn, stateNames } from '#server/people/queries'
import { LISTED, readableBy } from '#server/record/register-queries'

/** The front page: the Process's name, who chairs, the meetings to come and the latest held. */
export const frontPage = defineQuery({
  name: 'record.front-page',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, viewer, args, now }) => {
    const today = dateIn(await processZone(db), now)
    const chair = await chairAt(db, now)
    const readable = and(readableBy(db, viewer), eq(registerEntry.external, false))
    // A meeting under way began no longer ago than a meeting can last: the index need not be read from its beginning.
    const earliest = addDays(today, -LONGEST_MEETING)
    const coming = await db
      .select(LISTED)
      .from(registerEntry)
      .where(and(readable, gte(registerEntry.startsOn, earliest), gte(registerEntry.endsOn, today)))
      .orderBy(asc(registerEntry.startsOn), asc(registerEntry.id))
      .limit(3)
    const held = await db
      .select(LISTED)
      .from(registerEntry)
      .where(and(readable, lte(registerEntry.startsOn, today), lt(registerEntry.endsOn, today)))
      .orderBy(desc(registerEntry.startsOn), desc(registerEntry.id))
      .limit(3)
    const names = await stateNames(db, args.locale, today)
    return {
      name: await processName(db),
      chair: chair && { name: nameIn(names, chair.state), effectiveOn: chair.effectiveOn, precision: chair.precision },
      coming,
      held,
    }
  },
})

/** What the Process is called, for the head of every page. */
export const processTitle = defineQuery({
  name: 'record.title',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: ({ db }) => processName(db),
})
