import type { Role, Status } from '#domain/agenda/agenda-terms'
import { type LocalizedText, words } from '#domain/text/localized-text'

type Listed = { role: Role; roleLabel: LocalizedText | null; joins: boolean; topic: LocalizedText | null }

/** One topic and those who present it, or one person without any. */
export type Jointly<C> = { topic: LocalizedText | null; members: C[] }

/** Those who stand under one word: the label typed for it, or the role's. */
export type AppearanceGroup<C> = { role: Role; roleLabel: LocalizedText | null; jointly: Jointly<C>[] }

/**
 * People as a printed programme lists them: those with one label, else one role, that follow each other share its word, and joint
 * presenters their topic. Who joins nobody (the first of a list, or after a line) keeps a topic of their own.
 */
export function appearanceGroups<C extends Listed>(contributions: readonly C[]): AppearanceGroup<C>[] {
  const groups: AppearanceGroup<C>[] = []
  for (const [at, contribution] of contributions.entries()) {
    const group = groups.at(-1)
    const joins = joinsAbove(contributions, at)
    const shared = { topic: joins ? null : contribution.topic, members: [contribution] }
    if (group === undefined || labelOf(group) !== labelOf(contribution))
      groups.push({ role: contribution.role, roleLabel: contribution.roleLabel, jointly: [shared] })
    else if (joins) group.jointly.at(-1)?.members.push(contribution)
    else group.jointly.push(shared)
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
