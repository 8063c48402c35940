import { or } from 'drizzle-orm'
import type { Db } from '#db/client'
import type { NamedPeopleView } from '#domain/agenda/accepting/reading-desk-view'
import { foundBy } from '#domain/people/search/found-by'
import { likenessOf } from '#domain/people/search/same-name'
import type { SearchWord } from '#domain/people/search/search-words'
import { type Sought, soughtBy } from '#domain/people/search/sought'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import { defineQuery } from '#server/command/define-query'
import { entriesById } from '#server/people/rows/entries'
import { type FindablePerson, findablePeople, mayHoldAny } from '#server/people/rows/findable'

/** Of one name, at most so many people are asked about. */
const MOST_ALIKE = 10

/**
 * For each of these names, who in the directory has it: in any language, in any order of its words, whatever case or accents; and who may
 * be meant: the same in other letters, initials, a name more or less, or a part of a name alone.
 */
export const peopleNamed = defineQuery({
  name: 'people.named',
  load: async (_db: Db, _args: { names: readonly string[] }) => ({}),
  can: (viewer) => canKeepDirectory(viewer),
  read: async ({ db, args }): Promise<NamedPeopleView> => {
    const sounding = bySound(await everybodyLike(db, args.names))
    const found = args.names.map((name) => {
      const sought = soughtBy(name)
      const alike = sounding(sought).flatMap((person) => {
        const likeness = likenessOf(person.names, sought)
        const isPart = likeness === null && sought.length > 0 && foundBy(sought, { name: person.name, beside: () => [] }) === 'name'
        return likeness === null && !isPart ? [] : { id: person.id, isSame: likeness === 'same' }
      })
      const same = alike.filter(({ isSame }) => isSame)
      return {
        name,
        ids: same.map(({ id }) => id),
        near: alike
          .filter(({ isSame }) => !isSame)
          .map(({ id }) => id)
          .slice(0, MOST_ALIKE),
      }
    })
    const rows = await entriesById(db, [...new Set(found.flatMap(({ ids, near }) => [...ids, ...near]))])
    const known = new Map(
      rows.map(({ id, state, organizationId, name, honorific, position }) => [
        id,
        { id, state, organizationId, printed: name, honorific, position },
      ]),
    )
    const those = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? [])
    return found.flatMap(({ name, ids, near }) => (ids.length + near.length === 0 ? [] : [{ name, people: those(ids), near: those(near) }]))
  },
})

/** So many names are sought one by one; for more the whole directory is read. */
const FEW = 40

async function everybodyLike(db: Db, names: readonly string[]): Promise<FindablePerson[]> {
  return findablePeople(db, names.length > FEW ? undefined : or(...names.map((name) => mayHoldAny(soughtBy(name)))))
}

/** Whose names have a word that sounds as one that is sought; all, where that has none of some length. */
function bySound(all: readonly FindablePerson[]): (sought: Sought) => readonly FindablePerson[] {
  const people = new Map<string, Set<FindablePerson>>()
  for (const person of all)
    for (const sound of soundsIn(person.name)) {
      const others = people.get(sound)
      if (others === undefined) people.set(sound, new Set([person]))
      else others.add(person)
    }
  return (sought) => {
    const sounds = soundsIn(sought)
    return sounds.length === 0 ? all : [...new Set(sounds.flatMap((sound) => [...(people.get(sound) ?? [])]))]
  }
}

function soundsIn(words: readonly SearchWord[]): string[] {
  return words.flatMap(({ plain, loose }) => (plain.length > 2 ? [plain, ...loose] : []))
}
