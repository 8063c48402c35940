/** The viewer's own person, and the delegations they belong to. */
export type Mine = { personId: string | null; states: readonly string[]; organizations: readonly string[] }

/**
 * Whether an appearance is the viewer's own or their delegation's; null for anybody else's (docs/why-the-model.md, “A contribution
 * is an appearance”).
 */
export function appearanceOwner(
  appearance: { personId: string | null; state: string | null; organizationId: string | null },
  mine: Mine,
): 'own' | 'delegation' | null {
  if (appearance.personId !== null && appearance.personId === mine.personId) return 'own'
  if (appearance.state !== null && mine.states.includes(appearance.state)) return 'delegation'
  return appearance.organizationId !== null && mine.organizations.includes(appearance.organizationId) ? 'delegation' : null
}
