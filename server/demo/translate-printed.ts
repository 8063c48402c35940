import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { person } from '#db/schema/person'
import { printed } from '#db/seed/printed-words'
import { writeAll } from '#domain/text/text-input'
import { stableId } from '#server/demo/stable-id'

/** A person of the directory, by the key of the demonstration, with what the sources print in English. */
export type Printed = { key: string; honorific: string | null; position: string }

/** Puts what is printed of people into every language: the directory is typed in one. */
export async function translatePrinted(people: readonly Printed[]): Promise<void> {
  await client().transact(async (tx) => {
    for (const { key, honorific, position } of people)
      await tx
        .update(person)
        .set({ honorific: writeAll(null, printed(honorific ?? ''), 'en'), position: writeAll(null, printed(position), 'en') })
        .where(eq(person.id, stableId(`person/${key}`)))
  })
}
