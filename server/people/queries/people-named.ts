import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import type { NamedPeopleView } from '#domain/agenda/accepting/reading-desk-view'
import { fold } from '#domain/people/names'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import { defineQuery } from '#server/command/define-query'

/** For each of these names, who in the directory has it: in any language, in any order of its words, whatever case or accents. */
export const peopleNamed = defineQuery({
  name: 'people.named',
  load: async (_db: Db, _args: { names: readonly string[] }) => ({}),
  can: (viewer) => canKeepDirectory(viewer),
  read: async ({ db, args }): Promise<NamedPeopleView> => {
    const all = await db.select({ id: person.id, searchName: person.searchName }).from(person)
    const byName = new Map<string, string[]>()
    for (const { id, searchName } of all)
      for (const name of new Set(searchName.split('\n').map(wordsOf))) {
        const others = byName.get(name)
        if (others === undefined) byName.set(name, [id])
        else others.push(id)
      }
    const found = args.names.map((name) => ({ name, ids: byName.get(wordsOf(fold(name))) ?? [] }))
    const rows = await db
      .select({
        id: person.id,
        state: person.stateCode,
        organizationId: person.organizationId,
        printed: person.name,
        position: person.position,
      })
      .from(person)
      .where(
        inArray(
          person.id,
          found.flatMap(({ ids }) => ids),
        ),
      )
    const known = new Map(rows.map((row) => [row.id, row]))
    return found.flatMap(({ name, ids }) => (ids.length === 0 ? [] : [{ name, people: ids.flatMap((id) => [known.get(id) ?? []].flat()) }]))
  },
})

// «Фамилия Имя» and “Name Surname” are one name.
function wordsOf(name: string): string {
  return name
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ')
}
