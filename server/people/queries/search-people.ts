import { inArray, like } from 'drizzle-orm'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import type { DirectoryView } from '#domain/people/directory-view'
import { fold } from '#domain/people/names'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { byName } from '#domain/text/name-order'
import type { CalendarDate } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processDay } from '#server/core/settings'
import { organizationNames } from '#server/people/rows/names'

const PAGE = 50

/** People whose name contains the typed text, in any language, by sort name in the reader's order; pages of fifty. */
export const searchPeople = defineQuery({
  name: 'people.search',
  load: async (_db: Db, _args: { text: string; locale: Locale; page?: number }) => ({}),
  can: (viewer) => canKeepDirectory(viewer),
  read: async ({ db, args, now }): Promise<DirectoryView> => {
    const { ids, more } = await pageOf(db, args.text, args.locale, args.page ?? 1)
    return { people: await entries(db, ids, await processDay(db, now)), more }
  },
})

// No database knows a language's order: all names that match are put in order here (5,000 in 5 ms), and only a page is read whole.
async function pageOf(db: Db, text: string, locale: Locale, page: number): Promise<{ ids: string[]; more: boolean }> {
  const pattern = `%${fold(text.trim()).replace(/[%_]/g, '')}%`
  const names = await db.select({ id: person.id, sortName: person.sortName }).from(person).where(like(person.searchName, pattern))
  const compare = byName(locale)
  names.sort((a, b) => compare(a.sortName, b.sortName) || (a.id < b.id ? -1 : 1))
  return { ids: names.slice((page - 1) * PAGE, page * PAGE).map(({ id }) => id), more: names.length > page * PAGE }
}

async function entries(db: Db, ids: readonly string[], on: CalendarDate): Promise<DirectoryView['people']> {
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
    .where(inArray(person.id, [...ids]))
  const names = await organizationNames(db, on)
  return rows
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((row) => ({ ...row, organization: names.get(row.organizationId ?? '') ?? null }))
}
