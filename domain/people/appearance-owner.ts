/** Whose appearances are whose: the viewer's own person, and the delegations they belong to. */
export type Mine = { personId: string | null; states: readonly string[]; organizations: readonly string[] }

/**
 * Whether an appearance is the viewer's own, or that of a delegation of theirs; null for anybody else's
 * (docs/why-the-model.md, “A contribution is an appearance”).
 */
export function whose(
  one: { personId: string | null; state: string | null; organizationId: string | null },
  mine: Mine,
): 'own' | 'delegation' | null {
  if (one.personId !== null && one.personId === mine.personId) return 'own'
  if (one.state !== null && mine.states.includes(one.state)) return 'delegation'
  return one.organizationId !== null && mine.organizations.includes(one.organizationId) ? 'delegation' : null
}
