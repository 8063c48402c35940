/** Where an entry stands: in which list, and at which place of it. */
export type Place<In> = { in: In; at: number }

/** What came, went and moved between the lists of before and those of now. */
export type Placing<In> = {
  added: { id: string; to: Place<In> }[]
  moved: { id: string; from: Place<In>; to: Place<In> }[]
  removed: { id: string; from: Place<In> }[]
}

/**
 * How the entries of some lists came to stand where they stand: the fewest that moved, so that the others kept their order. Of two that
 * changed places the one that `movesFirst` has moved.
 */
export function placingBetween<In>(
  before: ReadonlyMap<string, Place<In>>,
  after: ReadonlyMap<string, Place<In>>,
  movesFirst: (id: string) => boolean = () => false,
): Placing<In> {
  const placing: Placing<In> = { added: [], moved: [], removed: [] }
  const inPlace = settled(before, after, movesFirst)
  for (const [id, to] of after) {
    const from = before.get(id)
    if (from === undefined) placing.added.push({ id, to })
    else if (!inPlace.has(id)) placing.moved.push({ id, from, to })
  }
  for (const [id, from] of before) if (!after.has(id)) placing.removed.push({ id, from })
  return placing
}

/** The places of the entries of one list. */
export function placesIn<In>(list: In, ids: readonly string[]): [id: string, place: Place<In>][] {
  return ids.map((id, at) => [id, { in: list, at }])
}

/** The lists with entries taken out, and others put where they belong. */
export function placedInto<In, T extends { id: string }>(
  lists: readonly { in: In; entries: readonly T[] }[],
  gone: ReadonlySet<string>,
  coming: readonly { to: Place<In>; entry: T }[],
): { in: In; entries: T[] }[] {
  const rising = coming.toSorted((a, b) => a.to.at - b.to.at)
  return lists.map((list) => {
    const entries = list.entries.filter((entry) => !gone.has(entry.id))
    for (const { to, entry } of rising) if (to.in === list.in) entries.splice(to.at, 0, entry)
    return { in: list.in, entries }
  })
}

// Those that stay in their list in the order they had: its heaviest rising row. What moves first weighs next to nothing.
function settled<In>(
  before: ReadonlyMap<string, Place<In>>,
  after: ReadonlyMap<string, Place<In>>,
  movesFirst: (id: string) => boolean,
): Set<string> {
  const rows = new Map<In, { id: string; was: number }[]>()
  for (const [id, { in: list }] of after) {
    const from = before.get(id)
    if (from?.in !== list) continue
    const row = rows.get(list) ?? []
    row.push({ id, was: from.at })
    rows.set(list, row)
  }
  return new Set([...rows.values()].flatMap((row) => heaviestRising(row, (id) => (movesFirst(id) ? 0.001 : 1))))
}

type Best = { weight: number; id: string; was: number; previous: Best | null }

function heaviestRising(row: readonly { id: string; was: number }[], weightOf: (id: string) => number): string[] {
  const ends: Best[] = []
  let heaviest: Best | null = null
  for (const { id, was } of row) {
    let previous: Best | null = null
    for (const end of ends) if (end.was < was && (previous === null || end.weight > previous.weight)) previous = end
    const best: Best = { weight: (previous?.weight ?? 0) + weightOf(id), id, was, previous }
    ends.push(best)
    if (heaviest === null || best.weight > heaviest.weight) heaviest = best
  }
  const ids: string[] = []
  for (let end = heaviest; end !== null; end = end.previous) ids.push(end.id)
  return ids
}
