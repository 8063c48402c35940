/** The viewer's own person, and the delegations they belong to. */
export type Mine = { personId: string | null; states: readonly string[]; organizations: readonly string[] }

type Appearance = { personId: string | null; state: string | null; organizationId: string | null }

/** The part of what is the viewer's that appears at all: readers of whom nothing appears are told the same. */
export function appearingAmong(appearances: readonly Appearance[], mine: Mine): Mine {
  return {
    personId: appearances.some(({ personId }) => personId !== null && personId === mine.personId) ? mine.personId : null,
    states: mine.states.filter((code) => appearances.some(({ state }) => state === code)),
    organizations: mine.organizations.filter((id) => appearances.some(({ organizationId }) => organizationId === id)),
  }
}

/**
 * Whether an appearance is the viewer's own or their delegation's; null for anybody else's (docs/why-the-model.md, “A contribution
 * is an appearance”).
 */
export function appearanceOwner(appearance: Appearance, mine: Mine): 'own' | 'delegation' | null {
  if (appearance.personId !== null && appearance.personId === mine.personId) return 'own'
  if (appearance.state !== null && mine.states.includes(appearance.state)) return 'delegation'
  return appearance.organizationId !== null && mine.organizations.includes(appearance.organizationId) ? 'delegation' : null
}
