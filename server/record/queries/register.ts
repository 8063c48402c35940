import { and, desc, lt, lte, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { registerEntry } from '#db/schema/register'
import { canReadRecord } from '#domain/policy/record-policy'
import type { ListedMeetingView } from '#domain/record/listed-meeting-view'
import type { RegisterFilter } from '#domain/record/register-view'
import { defineQuery } from '#server/command/define-query'
import { asListed, LISTED, readableBy } from '#server/record/rows/listed-entries'
import { registerFilter } from '#server/record/rows/register-filter'

const PAGE = 40

/** Meetings of the register the viewer may read, latest first, forty a page; `before` is the mark of the last row above. */
export const register = defineQuery({
  name: 'record.register',
  load: async (_db: Db, _args: { before: string | null; filter: RegisterFilter }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, viewer, args: { before, filter } }): Promise<{ meetings: ListedMeetingView[]; next: string | null }> => {
    const rows = await db
      .select({ ...LISTED, id: registerEntry.id })
      .from(registerEntry)
      .where(and(readableBy(db, viewer), beforeMark(before), ...(await registerFilter(db, filter))))
      .orderBy(desc(registerEntry.startsOn), desc(registerEntry.id))
      .limit(PAGE + 1)
    const meetings = rows.slice(0, PAGE)
    const last = meetings.at(-1)
    return {
      meetings: meetings.map(({ id: _, ...entry }) => asListed(entry)),
      next: rows.length > PAGE && last ? `${last.startsOn}_${last.id}` : null,
    }
  },
})

// Pages end at marks (date and id), not offsets: the hundredth page is as fast as the first.
function beforeMark(mark: string | null): SQL | undefined {
  const [startsOn, id] = (mark ?? '').split('_')
  if (!startsOn || !id) return undefined
  return and(lte(registerEntry.startsOn, startsOn), or(lt(registerEntry.startsOn, startsOn), lt(registerEntry.id, id)))
}
