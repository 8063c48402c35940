import { stillInOrder } from '#domain/statement/still-in-order'

/** What stands in both of two lists, or went, or came. */
export type Pair<T> = { was: T; now: T } | { was: T; now: null } | { was: null; now: T }

/**
 * Two lists in one, matched by key: what came, and what both have, in the order of the later one; what went after what it used to follow.
 * What was moved past others went from its place and came to another.
 */
export function paired<T>(earlier: readonly T[], later: readonly T[], keyOf: (keys: readonly T[]) => readonly string[]): Pair<T>[] {
  return pairedBy(earlier, later, keyOf(earlier), keyOf(later))
}

/** The same, with the key of each entry of both. */
export function pairedBy<T>(
  earlier: readonly T[],
  later: readonly T[],
  keysThen: readonly string[],
  keysNow: readonly string[],
): Pair<T>[] {
  const then = new Map(apart(keysThen).map((key, at) => [key, at]))
  const places = apart(keysNow).map((key) => then.get(key))
  const kept = stillInOrder(places.filter((place) => place !== undefined))
  const pairs: Pair<T>[] = []
  let next = 0
  const leave = () => {
    while (next < earlier.length && !kept.has(next)) pairs.push(...earlier.slice(next, ++next).map((was) => ({ was, now: null })))
  }
  for (const [at, now] of later.entries()) {
    leave()
    const place = places[at]
    if (place === undefined || !kept.has(place)) pairs.push({ was: null, now })
    else pairs.push(...earlier.slice(next, ++next).map((was) => ({ was, now })))
  }
  leave()
  return pairs
}

/** Keys for two lists of groups: those are one that share a member and were not matched before. */
export function keysByMembers(earlier: readonly string[][], later: readonly string[][]): [then: string[], now: string[]] {
  const left = new Set(earlier.keys())
  const now = later.map((members, at) => {
    const shared = [...left].find((index) => earlier[index]?.some((member) => members.includes(member)))
    if (shared === undefined) return `new ${at}`
    left.delete(shared)
    return `old ${shared}`
  })
  return [earlier.map((_, at) => `old ${at}`), now]
}

// The second of the same key is another.
function apart(keys: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return keys.map((key) => {
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return `${key} ${before}`
  })
}
