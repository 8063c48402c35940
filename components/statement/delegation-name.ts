import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import { type Delegation, delegationOf } from '#domain/policy/statement-policy'

/** The name of a delegation, or its code where the record has no name. */
export function delegationName({ state, organizationId }: Delegation, names: DelegationNamesView): string {
  return state === null ? (names.organizations[organizationId] ?? organizationId) : (names.states[state] ?? state)
}

/** Delegations as options of a select. */
export function delegationOptions(keys: readonly string[], names: DelegationNamesView): { value: string; label: string }[] {
  return keys.map((key) => {
    const delegation = delegationOf(key)
    return { value: key, label: delegation === null ? key : delegationName(delegation, names) }
  })
}
