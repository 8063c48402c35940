import type { Db } from '#db/client'
import { likenessOf } from '#domain/people/search/same-name'
import { soughtBy } from '#domain/people/search/sought'
import { findablePeople, mayHold } from '#server/people/rows/findable'

/** Whether somebody of the directory has this name, in any order of its words, whatever case, accents and letters, honorific or not. */
export async function isNameKnown(db: Db, name: string): Promise<boolean> {
  const sought = soughtBy(name)
  const people = await findablePeople(db, mayHold(sought))
  return people.some(({ names }) => ['same', 'spelled'].includes(likenessOf(names, sought) ?? ''))
}
