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
  const blocks = blocksOf(contributions)
  const turns = turnsOf(blocks)
  const ordered = new Map<string, C[][]>()
  for (const turn of new Set(turns)) {
    if (turn === null) continue
    const place = ([head]: C[]) => placeOf(head?.state ?? '')
    ordered.set(
      turn,
      blocks.filter((_, at) => turns[at] === turn).sort((a, b) => place(a) - place(b)),
    )
  }
  return blocks.flatMap((block, at) => ordered.get(turns[at] ?? '')?.shift() ?? block)
}

/** Whether a list holds two States that could take their turns in another order. */
export function isTourDeTable(contributions: readonly Listed[]): boolean {
  const turns = new Map<string, Set<string>>()
  const blocks = blocksOf(contributions)
  for (const [at, turn] of turnsOf(blocks).entries())
    if (turn !== null) turns.set(turn, (turns.get(turn) ?? new Set()).add(blocks[at]?.[0]?.state ?? ''))
  return [...turns.values()].some((states) => states.size > 1)
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

/** For each block, under which word it speaks for a State; null if it keeps its place. */
function turnsOf(blocks: readonly Listed[][]): (string | null)[] {
  return blocks.map(([head]) => {
    if (head === undefined || head.state === null || LEADING.has(head.role)) return null
    return words(head.roleLabel, head.roleLabel?.original ?? 'en') || head.role
  })
}
