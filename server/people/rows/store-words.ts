import { eq, notLike } from 'drizzle-orm'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import { storedWords, WORDS_VERSION } from '#domain/people/search/stored-words'

/** Stores the words that entries of the directory are searched by where an earlier release stored them by other rules. */
export async function storeWords(tx: Db): Promise<void> {
  const { id, name, sortName, honorific, position } = person
  const rows = await tx
    .select({ id, name, sortName, honorific, position })
    .from(person)
    .where(notLike(person.searchName, `${WORDS_VERSION}\n%`))
  for (const row of rows)
    await tx
      .update(person)
      .set({ searchName: storedWords(row) })
      .where(eq(person.id, row.id))
}
