import { MODERATED_KINDS, type Role, type SlotKind } from '#domain/agenda/agenda-terms'

/** Who is sought first where somebody moderates: those who do it, in whatever word. */
const MODERATING: ReadonlySet<Role> = new Set(['moderator', 'chair'])

/**
 * The role that the next person of a slot most likely has: words of welcome at an opening, a moderator where a session has none, then
 * presenters. `chosen` is what somebody last chose in a slot of this kind.
 */
export function proposedRole(kind: SlotKind, people: readonly { role: Role }[], chosen: Role | null): Role {
  if (chosen !== null && !MODERATING.has(chosen)) return chosen
  if (kind === 'opening') return 'welcome'
  if (kind === 'closing') return 'closing'
  return MODERATED_KINDS.has(kind) && !people.some(({ role }) => MODERATING.has(role)) ? 'moderator' : 'presenter'
}
