import { type Delegation, delegationOf } from '#domain/policy/statement-policy'

/** What States and organisations are called, for those who read who said what. */
export type Names = { states: Record<string, string>; organizations: Record<string, string> }

/** A delegation by its name; by its code where the record knows none. */
export function delegationName({ state, organizationId }: Delegation, names: Names): string {
  return state === null ? (names.organizations[organizationId] ?? organizationId) : (names.states[state] ?? state)
}

/** A choice of delegations, by their keys. */
export function delegationOptions(keys: readonly string[], names: Names): { value: string; label: string }[] {
  return keys.map((key) => {
    const delegation = delegationOf(key)
    return { value: key, label: delegation === null ? key : delegationName(delegation, names) }
  })
}
