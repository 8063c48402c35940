import type { RegisterEntryView } from '#domain/record/register-entry-view'
import { type ClaimField, REGISTER_CAPACITIES, type RegisterCapacity } from '#domain/record/register-terms'

type Claims = RegisterEntryView['claims']

/** A name or a kind by which one source or another calls a meeting. */
const VARIANTS: readonly ClaimField[] = ['title', 'type', 'theme']

/** What a reader asks first: who was named, what came of it, how the Chair passed. */
const FIRST: readonly ClaimField[] = ['persons', 'outcome', 'effect']

/**
 * What an entry's page says first, what it folds away beneath, and the sources in the order in which the page names them. Facts on
 * which sources differ come first too.
 */
export function entryFacts(entry: RegisterEntryView) {
  const fields = [...new Set(entry.claims.map((claim) => claim.field))]
  const claimsOf = (field: ClaimField) => ({ field, claims: entry.claims.filter((claim) => claim.field === field) })
  const isFirst = (field: ClaimField) => FIRST.includes(field) || entry.claims.some((claim) => claim.field === field && claim.disputed)
  const taking = REGISTER_CAPACITIES.flatMap((capacity) => {
    const groups = bySource(entry, capacity)
    return groups.length === 0 ? [] : [{ capacity, groups }]
  })
  const first = fields.filter((field) => isFirst(field)).map(claimsOf)
  const evidence = fields.filter((field) => !isFirst(field) && !VARIANTS.includes(field)).map(claimsOf)
  const variants = entry.claims.filter((claim) => VARIANTS.includes(claim.field) && !isFirst(claim.field))
  const named = (claims: Claims) => claims.map((claim) => claim.source)
  const sources = [
    ...entry.summarySources,
    ...taking.flatMap(({ groups }) => groups.flatMap((group) => group.sources)),
    ...first.flatMap(({ claims }) => named(claims)),
    ...entry.papers.map((paper) => paper.source),
    ...[...entry.cameFrom, ...entry.ledTo].flatMap(({ source }) => source ?? []),
    ...named(variants),
    ...evidence.flatMap(({ claims }) => named(claims)),
  ]
  return { taking, first, variants, evidence, sources: [...new Set(sources)] }
}

// States in their order, those together that the same sources name. That a programme was published here is no evidence of who came.
function bySource({ states }: RegisterEntryView, capacity: RegisterCapacity): { sources: string[]; names: string[] }[] {
  const rows = states.filter((state) => state.capacity === capacity && state.source !== 'published')
  const groups = new Map<string, { sources: string[]; names: string[] }>()
  for (const name of new Set(rows.map((state) => state.name))) {
    const sources = rows.filter((state) => state.name === name).map((state) => state.source)
    const group = groups.get(sources.join()) ?? { sources, names: [] }
    group.names.push(name)
    groups.set(sources.join(), group)
  }
  return [...groups.values()]
}
