/** The largest number that every reader of a file takes for a whole one. */
const MOST = 0x7fff_ffff

/**
 * A positive whole number for each id, the same in every version in which ids stay. Two ids of the same number are told apart in the
 * order of the ids.
 */
export function eventNumbers(ids: readonly string[]): Map<string, number> {
  const taken = new Set<number>()
  const numbers = new Map<string, number>()
  for (const id of ids.toSorted()) {
    let number = (hashOf(id) % MOST) + 1
    while (taken.has(number)) number = (number % MOST) + 1
    taken.add(number)
    numbers.set(id, number)
  }
  return numbers
}

// FNV-1a, 32 bits.
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
