import { z } from 'zod'

/** SQLite's plan for one query of a page, and how long the query took. `scans` lists the growing tables it reads from end to end. */
export const plansSchema = z.array(
  z.object({ page: z.string(), sql: z.string(), milliseconds: z.number(), steps: z.array(z.string()), scans: z.array(z.string()) }),
)

export type Plan = z.infer<typeof plansSchema>[number]

/** Tables that stay small however many meetings are held. */
const SMALL = new Set([
  'setting',
  'state',
  'state_name',
  'standing_capacity',
  'organization',
  'organization_name',
  'chairmanship',
  'chairperson',
])

/**
 * The growing tables a plan reads from end to end. An index walk that a LIMIT stops does not count, unless the rows are sorted
 * afterwards, or it starts at the first row although the query names a mark to start from.
 */
export function wholeReads(sql: string, steps: readonly string[]): string[] {
  const limited = / limit \?/i.test(sql)
  const sorted = steps.some((step) => step.includes('TEMP B-TREE FOR ORDER BY'))
  const mark = limited ? /"(\w+)" [<>]=? \?/.exec(sql)?.[1] : undefined
  return steps.flatMap((step) => {
    const [, how = '', table = '', way = ''] = /^(SCAN|SEARCH) (\S+)(.*)$/.exec(step) ?? []
    if (table === '' || SMALL.has(table)) return []
    const passesMark = mark !== undefined && !new RegExp(`${mark}\\)?[<>]`).test(way)
    if (passesMark && sql.includes(`"${table}"."${mark}"`)) return [`${table} up to the mark`]
    const stops = how === 'SEARCH' || (way.includes('INDEX') && limited && !sorted)
    return stops ? [] : [table]
  })
}

/** Prints the plan of every query on a growing table, and flags those that read a whole table. */
export function printPlans(plans: readonly Plan[]): void {
  const growing = plans.filter((plan) => plan.steps.some((step) => !SMALL.has(/^(?:SCAN|SEARCH) (\S+)/.exec(step)?.[1] ?? 'setting')))
  const flagged = growing.filter((plan) => plan.scans.length > 0)
  console.log(
    `\nPlans of the ${growing.length} queries of these pages that ask growing tables, at 10,000 meetings: ${flagged.length} flagged`,
  )
  for (const { page, milliseconds, steps, scans } of growing) {
    console.log(`  ${scans.length > 0 ? 'flag' : 'ok  '}  ${page}, ${milliseconds.toFixed(2)} ms: ${steps.join(' · ')}`)
    for (const scan of scans) console.log(`        reads all of ${scan}`)
  }
}
