import { asc, like } from 'drizzle-orm'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import type { DirectoryView } from '#domain/people/directory-view'
import { fold } from '#domain/people/names'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import type { CalendarDate } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processDay } from '#server/core/settings'
import { organizationNames } from '#server/people/rows/names'

const PAGE = 50

/** People whose name contains the typed text, in any language, by sort name; pages of fifty. */
export const searchPeople = defineQuery({
  name: 'people.search',
  load: async (_db: Db, _args: { text: string; page?: number }) => ({}),
  can: (viewer) => canKeepDirectory(viewer),
  read: async ({ db, args, now }) => matching(db, args.text, args.page ?? 1, await processDay(db, now)),
})

async function matching(db: Db, text: string, page: number, on: CalendarDate): Promise<DirectoryView> {
  const pattern = `%${fold(text.trim()).replace(/[%_]/g, '')}%`
  const rows = await db
    .select({
      id: person.id,
      version: person.version,
      name: person.name,
      sortName: person.sortName,
      honorific: person.honorific,
      position: person.position,
      state: person.stateCode,
      organizationId: person.organizationId,
    })
    .from(person)
    .where(like(person.searchName, pattern))
    .orderBy(asc(person.sortName), asc(person.id))
    .limit(PAGE + 1)
    .offset((page - 1) * PAGE)
  const names = await organizationNames(db, on)
  const people = rows.slice(0, PAGE).map((row) => ({ ...row, organization: names.get(row.organizationId ?? '') ?? null }))
  return { people, more: rows.length > PAGE }
}
