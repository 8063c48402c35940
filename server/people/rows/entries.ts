import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import type { DirectoryEntryView } from '#domain/people/directory-view'

type Entry = Omit<DirectoryEntryView, 'found' | 'likeness'>

/** Entries of the directory by their ids, in the order of the ids; those that are gone are left out. At most some hundreds. */
export async function entriesById(db: Db, ids: readonly string[]): Promise<Entry[]> {
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
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
