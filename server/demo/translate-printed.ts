import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { person } from '#db/schema/person'
import { printed } from '#db/seed/printed-words'
import { storedWords } from '#domain/people/search/stored-words'
import { writeAll } from '#domain/text/text-input'
import { stableId } from '#server/demo/stable-id'

/** A person of the directory, by the key of the demonstration, with what the sources print in English. */
export type Printed = { key: string; honorific: string | null; position: string }

/** Puts what is printed of people into every language: the directory is typed in one. */
export async function translatePrinted(people: readonly Printed[]): Promise<void> {
  await client().transact(async (tx) => {
    for (const { key, ...said } of people) {
      const id = stableId(`person/${key}`)
      const honorific = writeAll(null, printed(said.honorific ?? ''), 'en')
      const position = writeAll(null, printed(said.position), 'en')
      const [known] = await tx.select({ name: person.name, sortName: person.sortName }).from(person).where(eq(person.id, id))
      if (known === undefined) continue
      const searchName = storedWords({ ...known, honorific, position })
      await tx.update(person).set({ honorific, position, searchName }).where(eq(person.id, id))
    }
  })
}
