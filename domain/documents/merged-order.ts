type Id = { id: string | null }

/**
 * A list with what a paper says of it now: `kept` as it was, `then` what of it was printed, `now` what is printed. What is gone from the
 * paper goes from the list, what is new comes after what it stands after. While nothing was moved the order is the kept one, for a paper
 * may print another; else it is the paper's. What is not printed stays.
 */
export function merged<K extends { id: string }, N extends Id, R>(
  kept: readonly K[],
  then: readonly Id[],
  now: readonly N[],
  read: (entry: N) => R,
): (R | K)[] {
  const keptIds = new Set(kept.map(({ id }) => id))
  const printed = new Set(then.map(({ id }) => id))
  const nowById = new Map(now.flatMap((entry) => (entry.id !== null && keptIds.has(entry.id) ? [[entry.id, entry] as const] : [])))
  const order = now.flatMap(({ id }) => (id !== null && keptIds.has(id) ? [id] : []))
  const orderThen = then.flatMap(({ id }) => (id !== null && nowById.has(id) ? [id] : []))
  const moved = order.join() !== orderThen.join()
  const left = kept.filter(({ id }) => nowById.has(id) || !printed.has(id))
  const placed = moved
    ? [...order.flatMap((id) => left.find((entry) => entry.id === id) ?? []), ...left.filter(({ id }) => !nowById.has(id))]
    : left
  const result: { id: string | null; value: R | K }[] = placed.map((entry) => {
    const said = nowById.get(entry.id)
    return { id: entry.id, value: said === undefined ? entry : read(said) }
  })
  let after = -1
  for (const entry of now) {
    const at = entry.id === null ? -1 : result.findIndex(({ id }) => id === entry.id)
    if (at >= 0) after = at
    else result.splice(++after, 0, { id: null, value: read(entry) })
  }
  return result.map(({ value }) => value)
}
