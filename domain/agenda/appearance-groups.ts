import type { Role, Status } from '#domain/agenda/agenda-terms'
import { type LocalizedText, words } from '#domain/text/localized-text'

type Listed = { role: Role; roleLabel: LocalizedText | null; joins: boolean; topic: LocalizedText | null }

/** One topic and those who present it, or one person without any. */
export type Jointly<C> = { topic: LocalizedText | null; members: C[] }

/** Those who stand under one word: the label typed for it, or the role's. */
export type AppearanceGroup<C> = { role: Role; roleLabel: LocalizedText | null; jointly: Jointly<C>[] }

/**
 * People as a printed programme lists them: those with one label, else one role, stand together where the first of them stands, and
 * joint presenters under their topic. A line of text has its place: what follows it begins anew, and so does a topic after it.
 */
export function appearanceGroups<C extends Listed>(contributions: readonly C[]): AppearanceGroup<C>[] {
  const groups: AppearanceGroup<C>[] = []
  let sinceLine = new Map<string, AppearanceGroup<C>>()
  let above = ''
  for (const [at, contribution] of contributions.entries()) {
    const label = labelOf(contribution)
    // A line's neighbour is the only one of its kind that it stands with.
    if ((contribution.role === 'line') !== (groups.at(-1)?.role === 'line')) sinceLine = new Map()
    const group = sinceLine.get(label)
    const joins = joinsAbove(contributions, at)
    const shared = { topic: joins ? null : contribution.topic, members: [contribution] }
    if (group === undefined) {
      const begun = { role: contribution.role, roleLabel: contribution.roleLabel, jointly: [shared] }
      sinceLine.set(label, begun)
      groups.push(begun)
    } else if (joins && label === above) group.jointly.at(-1)?.members.push(contribution)
    else group.jointly.push(shared)
    above = label
  }
  return groups
}

/** How many people a group has. */
export function groupSize<C>(group: AppearanceGroup<C>): number {
  return group.jointly.reduce((count, { members }) => count + members.length, 0)
}

/** Whether the appearance at a place of a list shares the topic of the one above it. */
export function joinsAbove(contributions: readonly Listed[], at: number): boolean {
  const [above, own] = [contributions[at - 1], contributions[at]]
  return own?.joins === true && own.role !== 'line' && above !== undefined && above.role !== 'line'
}

/**
 * A list as it is published: without who declined. Whoever shared the topic of one who declined presents it now; the next of them joins
 * them.
 */
export function withoutDeclined<C extends Listed & { status: Status }>(contributions: readonly C[]): C[] {
  const kept: C[] = []
  let left: C | null = null
  for (const [at, contribution] of contributions.entries()) {
    const joins = joinsAbove(contributions, at)
    if (!joins) left = null
    if (contribution.status === 'declined') left = joins ? left : contribution
    else {
      kept.push(joins && left !== null ? { ...contribution, joins: false, topic: left.topic } : contribution)
      left = null
    }
  }
  return kept
}

/** The topic of each in a list: its own, or the one it shares. */
export function topicsOf(contributions: readonly Listed[]): (LocalizedText | null)[] {
  const topics: (LocalizedText | null)[] = []
  for (const [at, { topic }] of contributions.entries()) topics.push(joinsAbove(contributions, at) ? (topics[at - 1] ?? null) : topic)
  return topics
}

// A line names nobody and stands alone; a label is the same in whatever role.
function labelOf({ role, roleLabel }: Pick<Listed, 'role' | 'roleLabel'>): string {
  const label = roleLabel === null || role === 'line' ? '' : words(roleLabel, roleLabel.original)
  return label === '' ? role : `“${label}`
}
