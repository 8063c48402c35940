import { and, asc, desc, eq, gte, isNull, lt, lte } from 'drizzle-orm'
import type { Db } from '#db/client'
import { registerEntry } from '#db/schema/register'
import { LONGEST_MEETING } from '#domain/meeting/meeting-input'
import { canReadRecord } from '#domain/policy/record-policy'
import { addDays, type CalendarDate, dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processDifferences, processName, processTexts, processZone } from '#server/core/settings'
import { LISTED, readableBy } from '#server/record/rows/listed-entries'
import { whatThereIs } from '#server/record/rows/what-there-is'

/**
 * The front page on a day (today without one): the Process's name and aims, meetings under way, the next and the latest held. Of a past day it
 * tells nothing that was still to come; a day to come is shown as recorded today.
 */
export const frontPage = defineQuery({
  name: 'record.front-page',
  load: async (_db: Db, _args: { on: CalendarDate | null }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, viewer, args, now }) => {
    const recorded = dateIn(await processZone(db), now)
    const past = args.on !== null && args.on < recorded
    const today = args.on !== null && past ? args.on : recorded
    const readable = and(readableBy(db, viewer), eq(registerEntry.external, false), isNull(registerEntry.status))
    // A meeting under way began at most its longest length ago, so the index need not be read from its start.
    const earliest = addDays(today, -LONGEST_MEETING)
    const listed = { ...LISTED, id: registerEntry.id, seriesId: registerEntry.seriesId }
    const coming = past
      ? []
      : await db
          .select(listed)
          .from(registerEntry)
          .where(and(readable, gte(registerEntry.startsOn, earliest), gte(registerEntry.endsOn, today)))
          .orderBy(asc(registerEntry.startsOn), asc(registerEntry.id))
          .limit(3)
    const held = await db
      .select(listed)
      .from(registerEntry)
      .where(and(readable, lte(registerEntry.startsOn, today), lt(registerEntry.endsOn, today)))
      .orderBy(desc(registerEntry.startsOn), desc(registerEntry.id))
      .limit(3)
    const toldOn = async (key: Parameters<typeof processTexts>[1]) => {
      const texts = await processTexts(db, key)
      return past && (texts?.since == null || texts.since > today) ? null : texts
    }
    return {
      name: await processName(db),
      texts: {
        beginnings: await toldOn('process-beginnings'),
        objectives: await toldOn('process-objectives'),
        areas: await toldOn('process-areas'),
        keyAreas: await toldOn('process-key-areas'),
      },
      differences: past ? [] : await processDifferences(db),
      past,
      underWay: await whatThereIs(
        db,
        viewer,
        coming.filter(({ startsOn, precision }) => precision === 'day' && startsOn <= today),
      ),
      coming: await whatThereIs(
        db,
        viewer,
        coming.filter(({ startsOn, precision }) => precision !== 'day' || startsOn > today),
      ),
      held: await whatThereIs(db, viewer, held),
    }
  },
})
