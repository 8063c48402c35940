import type { DelegationChoicesView } from '#domain/people/delegation-names-view'

type Side = { state: string | null; organizationId: string | null }

/** The States and organisations a person may come from, as options of a select. */
export function sideOptions({ states, organizations }: DelegationChoicesView, none: string): (readonly [string, string])[] {
  return [
    ['', none],
    ...states.map((state) => [`state:${state.code}`, state.name] as const),
    ...organizations.map(({ id, shortName }) => [`organization:${id}`, shortName] as const),
  ]
}

/** The key of the option that stands for a side. */
export function keyOfSide({ state, organizationId }: Side): string {
  return state ? `state:${state}` : organizationId ? `organization:${organizationId}` : ''
}

/** The side that a key of `sideOptions` means. */
export function sideOf(key: string): Side {
  const [kind, id = ''] = key.split(':')
  return { state: kind === 'state' ? id : null, organizationId: kind === 'organization' ? id : null }
}
