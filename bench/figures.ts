/** The median; of an even number of values, the lower of the middle two. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The percentile by nearest rank: the smallest value that at least this share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (value === undefined) throw new Error('there is nothing to take a percentile of')
  return value
}

/** The lowest and highest of a set of rounds, as text. */
export function spread(values: readonly number[], digits = 0): string {
  return `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`
}
