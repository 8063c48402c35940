/** Of places that rose once, the longest run that still rises; what stands at the others has moved. */
export function stillInOrder(places: readonly number[]): Set<number> {
  const runs: number[][] = []
  for (const place of places) {
    const best = runs.filter((run) => (run.at(-1) ?? -1) < place).reduce<number[]>((a, b) => (b.length > a.length ? b : a), [])
    runs.push([...best, place])
  }
  return new Set(runs.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []))
}
