import { and, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import type { DirectoryEntryView, DirectoryView } from '#domain/people/directory-view'
import { FOUND_BY, type FoundBy, foundBy } from '#domain/people/search/found-by'
import { type Likeness, likenessOf } from '#domain/people/search/same-name'
import { soughtBy } from '#domain/people/search/sought'
import type { SideNamesView } from '#domain/people/side-names-view'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { byName } from '#domain/text/name-order'
import { defineQuery } from '#server/command/define-query'
import { processDay } from '#server/core/settings'
import { entriesById } from '#server/people/rows/entries'
import { type FindablePerson, findablePeople, mayHoldAny, mayHoldOne } from '#server/people/rows/findable'
import { sideNames } from '#server/people/rows/side-names'
import { type SideWords, sideWords, speaksForSought } from '#server/people/rows/sides-sought'

const PAGE = 50
/** From so many on, those whose name is only like the typed one are not sought. */
const FOUND_ENOUGH = 10

/**
 * People by a typed text: words of the name in any order, in any of its languages, in Latin or Cyrillic letters, with or without an
 * honorific; of the position; of the State or organisation in three languages. Those whose name begins so come first, those whose name
 * is only like it last; each part by sort name in the reader's order. Pages of fifty.
 */
export const searchPeople = defineQuery({
  name: 'people.search',
  load: async (_db: Db, _args: { text: string; locale: Locale; page?: number }) => ({}),
  can: (viewer) => canKeepDirectory(viewer),
  read: async ({ db, args, now }): Promise<DirectoryView> => {
    const today = await processDay(db, now)
    const page = args.page ?? 1
    const names = await sideNames(db, today)
    const hits = await hitsIn(db, args.text, sideWords(names))
    const compare = byName(args.locale)
    hits.sort((a, b) => rankOf(a) - rankOf(b) || compare(a.sortName, b.sortName) || (a.id < b.id ? -1 : 1))
    const shown = new Map(hits.slice((page - 1) * PAGE, page * PAGE).map((hit) => [hit.id, hit]))
    const people = (await entriesById(db, [...shown.keys()])).map((entry): DirectoryEntryView => {
      const { found = null, likeness = null } = shown.get(entry.id) ?? {}
      return { ...entry, found, likeness }
    })
    return { people, more: hits.length > page * PAGE, names: sidesOf(names, people) }
  },
})

type Hit = { id: string; sortName: string; found: FoundBy | null; likeness: Likeness | null }

// The database finds a few too many by pieces of the stored words, in one reading of its table; which of them it is, is told here.
async function hitsIn(db: Db, text: string, sides: SideWords): Promise<Hit[]> {
  const sought = soughtBy(text)
  if (sought.length === 0) {
    const all = await db.select({ id: person.id, sortName: person.sortName }).from(person)
    return all.map((entry) => ({ ...entry, found: null, likeness: null }))
  }
  const judged = (people: readonly FindablePerson[]): Hit[] =>
    people.flatMap(({ id, sortName, name, names, beside, stateCode, organizationId }) => {
      const found = foundBy(sought, {
        name,
        beside: () => [...beside, ...(sides.states.get(stateCode ?? '') ?? []), ...(sides.organizations.get(organizationId ?? '') ?? [])],
      })
      const likeness = likenessOf(names, sought)
      return found === null && likeness === null ? [] : { id, sortName, found, likeness }
    })
  const everyWord = and(...sought.map((word) => or(mayHoldOne(word), speaksForSought(word, sides))))
  const hits = judged(await findablePeople(db, everyWord))
  // One word alone is like no longer name; and where many are found, nobody else is meant.
  if (sought.length === 1 || hits.length >= FOUND_ENOUGH) return hits
  const known = new Set(hits.map(({ id }) => id))
  return [...hits, ...judged(await findablePeople(db, mayHoldAny(sought))).filter(({ id }) => !known.has(id))]
}

function sidesOf({ states, organizations }: SideNamesView, people: readonly DirectoryEntryView[]): SideNamesView {
  const those = (sides: SideNamesView['states'], keys: (string | null)[]) =>
    Object.fromEntries(Object.entries(sides).filter(([key]) => keys.includes(key)))
  return {
    states: those(
      states,
      people.map(({ state }) => state),
    ),
    organizations: those(
      organizations,
      people.map(({ organizationId }) => organizationId),
    ),
  }
}

function rankOf({ found }: Hit): number {
  return found === null ? FOUND_BY.length : FOUND_BY.indexOf(found)
}
