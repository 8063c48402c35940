import type { Db } from '#db/client'
import type { LikelyDuplicatesView } from '#domain/people/directory-view'
import { likelyPairs } from '#domain/people/search/likely-pairs'
import { canKeepPersonalData } from '#domain/policy/account-policy'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import { defineQuery } from '#server/command/define-query'
import { processDay } from '#server/core/settings'
import { entriesById } from '#server/people/rows/entries'
import { findablePeople } from '#server/people/rows/findable'
import { sideNames } from '#server/people/rows/side-names'

const SHOWN = 20

/** Entries of the directory that are likely of one person, the likeliest first; the first twenty pairs, and how many there are. */
export const likelyDuplicates = defineQuery({
  name: 'people.likely-duplicates',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canKeepDirectory(viewer),
  read: async ({ db, now, viewer }): Promise<LikelyDuplicatesView> => {
    const today = await processDay(db, now)
    const pairs = likelyPairs(await findablePeople(db))
    const shown = pairs.slice(0, SHOWN)
    const entries = await entriesById(db, [...new Set(shown.flatMap(({ ids }) => ids))])
    const known = new Map(entries.map((entry) => [entry.id, { ...entry, found: null, likeness: null }]))
    const names = await sideNames(db, today, {
      states: entries.map(({ state }) => state),
      organizations: entries.map(({ organizationId }) => organizationId),
    })
    return {
      groups: shown.map(({ likeness, ids }) => ({ likeness, people: ids.flatMap((id) => known.get(id) ?? []) })),
      count: pairs.length,
      names,
      can: { merge: canKeepPersonalData(viewer) },
    }
  },
})
