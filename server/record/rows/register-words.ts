import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { registerClaim, registerEntry, registerWord } from '#db/schema/register'
import { wordsOf } from '#domain/record/search-words'
import { words } from '#domain/text/localized-text'

type Entry = typeof registerEntry.$inferInsert

/** Inserts or updates a register entry and indexes its words: its own, and those of claims. */
export async function writeEntry(tx: Db, entry: Omit<Entry, 'place'>): Promise<string> {
  const place = words(entry.city ?? null, 'en').toLowerCase() || null
  const [known] = await tx.select({ id: registerEntry.id }).from(registerEntry).where(eq(registerEntry.slug, entry.slug))
  const id = known?.id ?? entry.id
  // What a published agenda does not say about an event, the papers still do.
  if (known)
    await tx
      .update(registerEntry)
      .set({ ...entry, id, place })
      .where(eq(registerEntry.id, id))
  else await tx.insert(registerEntry).values({ ...entry, place })
  await indexWords(tx, id)
  return id
}

/** Indexes the words of an entry. */
export async function indexWords(tx: Db, entryId: string): Promise<void> {
  const [entry] = await tx.select().from(registerEntry).where(eq(registerEntry.id, entryId))
  if (!entry) return
  const claims = await tx.select({ text: registerClaim.text }).from(registerClaim).where(eq(registerClaim.entryId, entryId))
  const found = wordsOf([
    entry.title,
    entry.theme,
    entry.city,
    entry.country,
    entry.startsOn.slice(0, 4),
    ...claims.map((claim) => claim.text),
  ])
  await tx.delete(registerWord).where(eq(registerWord.entryId, entryId))
  for (const word of found) await tx.insert(registerWord).values({ word, entryId })
}
