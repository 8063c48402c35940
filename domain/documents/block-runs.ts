import type { Block, PeopleGroup, ProgrammeRow, Runs } from '#domain/documents/paper'

/** The same block with other words; of the kinds that a programme is made of. */
export function withRuns(block: Block, change: (runs: Runs) => Runs): Block {
  switch (block.kind) {
    case 'head':
      return { ...block, above: [...change(block.above)], title: change(block.title), beneath: block.beneath.map(change) }
    case 'heading':
      return { ...block, runs: change(block.runs), ...(block.aside === undefined ? {} : { aside: change(block.aside) }) }
    case 'text':
      return { ...block, runs: change(block.runs) }
    case 'facts':
      return { ...block, rows: block.rows.map(({ label, values }) => ({ label: change(label), values: values.map(change) })) }
    case 'list':
      return {
        ...block,
        entries: block.entries.map((entry) => ({ ...entry, blocks: entry.blocks.map((within) => withRuns(within, change)) })),
      }
    case 'programme':
      return { ...block, heads: [change(block.heads[0]), change(block.heads[1])], rows: block.rows.map((row) => rowWithRuns(row, change)) }
    case 'lane':
      return { ...block, place: change(block.place), rows: block.rows.map((row) => rowWithRuns(row, change)) }
    case 'people':
      return { ...block, groups: block.groups.map((group) => groupWithRuns(group, change)) }
    default:
      throw new Error(`${block.kind} is no part of a programme`)
  }
}

/** The same row with other words. */
export function rowWithRuns(row: ProgrammeRow, change: (runs: Runs) => Runs): ProgrammeRow {
  return { ...row, times: row.times.map(change), blocks: row.blocks.map((block) => withRuns(block, change)) }
}

/** The same people with other words. */
export function groupWithRuns({ label, entries }: PeopleGroup, change: (runs: Runs) => Runs): PeopleGroup {
  return {
    label: change(label),
    entries: entries.map(({ topic, persons }) => ({
      topic: change(topic),
      persons: persons.map((person) => ({ ...person, name: change(person.name), beneath: change(person.beneath) })),
    })),
  }
}

/** All words of a row, in order. */
export function runsOfRow(row: ProgrammeRow): Runs {
  const all: Runs[] = []
  rowWithRuns(row, (runs) => {
    all.push(runs)
    return runs
  })
  return all.flat()
}
