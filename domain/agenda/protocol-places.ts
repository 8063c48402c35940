import type { DraftContribution } from '#domain/agenda/agenda-draft'
import type { Role } from '#domain/agenda/agenda-terms'
import { joinsAbove } from '#domain/agenda/appearance-groups'
import { words } from '#domain/text/localized-text'

type Listed = Pick<DraftContribution, 'role' | 'roleLabel' | 'joins' | 'topic' | 'state'>

/** Those who lead a session do not take their turn in it. */
const LEADING: ReadonlySet<Role> = new Set(['chair', 'moderator', 'rapporteur', 'host', 'line'])

/**
 * A list of people with those who speak for States in protocol order. They exchange places among themselves, label by label or role by
 * role; all others stay where they are: who presides, organisations, lines of text. Joint presenters move together, with the first.
 * `placeOf` gives the place of a State in that order.
 */
export function inProtocolPlaces<C extends Listed>(contributions: readonly C[], placeOf: (state: string) => number): C[] {
  const placed = blocksOf(contributions).map((block) => ({ block, turn: turnOf(block) }))
  const taking = placed.flatMap(({ block, turn }) => (turn === null ? [] : [{ block, ...turn }]))
  const ordered = Map.groupBy(
    taking.sort((a, b) => placeOf(a.state) - placeOf(b.state)),
    ({ word }) => word,
  )
  return placed.flatMap(({ block, turn }) => (turn === null ? block : (ordered.get(turn.word)?.shift()?.block ?? block)))
}

/** Whether a list holds two States that could take their turns in another order. */
export function isTourDeTable(contributions: readonly Listed[]): boolean {
  const turns = Map.groupBy(
    blocksOf(contributions).flatMap((block) => turnOf(block) ?? []),
    ({ word }) => word,
  )
  return [...turns.values()].some((turn) => new Set(turn.map(({ state }) => state)).size > 1)
}

// Each with those who join them.
function blocksOf<C extends Listed>(contributions: readonly C[]): C[][] {
  const blocks: C[][] = []
  for (const [at, contribution] of contributions.entries()) {
    const last = blocks.at(-1)
    if (last !== undefined && joinsAbove(contributions, at)) last.push(contribution)
    else blocks.push([contribution])
  }
  return blocks
}

/** Under which word, and for which State, a block speaks; null if it keeps its place. */
function turnOf([head]: readonly Listed[]): { word: string; state: string } | null {
  if (head === undefined || head.state === null || LEADING.has(head.role)) return null
  return { word: words(head.roleLabel, head.roleLabel?.original ?? 'en') || head.role, state: head.state }
}
