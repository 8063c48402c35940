import { and, count, desc, lt, lte, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { registerEntry } from '#db/schema/register'
import { canReadRecord } from '#domain/policy/record-policy'
import type { RecordedMeetingView } from '#domain/record/listed-meeting-view'
import type { RegisterCount, RegisterFilter } from '#domain/record/register-view'
import { defineQuery } from '#server/command/define-query'
import { LISTED, readableBy } from '#server/record/rows/listed-entries'
import { registerFilter } from '#server/record/rows/register-filter'
import { whatThereIs } from '#server/record/rows/what-there-is'

const PAGE = 40

/** How far meetings are counted. */
const COUNTED = 400

/**
 * Meetings of the register the viewer may read, latest first, forty a page, with what there is to read of each; `before` is the mark of
 * the last row above. `count` is of all pages.
 */
export const register = defineQuery({
  name: 'record.register',
  load: async (_db: Db, _args: { before: string | null; filter: RegisterFilter }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({
    db,
    viewer,
    args: { before, filter },
  }): Promise<{ meetings: RecordedMeetingView[]; count: RegisterCount; next: string | null }> => {
    const fitting = and(readableBy(db, viewer), ...(await registerFilter(db, filter)))
    const rows = await db
      .select({ ...LISTED, id: registerEntry.id, seriesId: registerEntry.seriesId })
      .from(registerEntry)
      .where(and(fitting, beforeMark(before)))
      .orderBy(desc(registerEntry.startsOn), desc(registerEntry.id))
      .limit(PAGE + 1)
    const last = rows.slice(0, PAGE).at(-1)
    return {
      meetings: await whatThereIs(db, viewer, rows.slice(0, PAGE)),
      count: await countOf(db, fitting),
      next: rows.length > PAGE && last ? `${last.startsOn}_${last.id}` : null,
    }
  },
})

async function countOf(db: Db, fitting: SQL | undefined): Promise<RegisterCount> {
  const some = db
    .select({ id: registerEntry.id })
    .from(registerEntry)
    .where(fitting)
    .limit(COUNTED + 1)
    .as('some')
  const [row] = await db.select({ found: count() }).from(some)
  const found = row?.found ?? 0
  return { found: Math.min(found, COUNTED), more: found > COUNTED }
}

// Pages end at marks (date and id), not offsets: the hundredth page is as fast as the first.
function beforeMark(mark: string | null): SQL | undefined {
  const [startsOn, id] = (mark ?? '').split('_')
  if (!startsOn || !id) return undefined
  return and(lte(registerEntry.startsOn, startsOn), or(lt(registerEntry.startsOn, startsOn), lt(registerEntry.id, id)))
}
