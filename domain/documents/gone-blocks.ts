import type { Block, PaperPerson, PeopleGroup, ProgrammeRow } from '#domain/documents/paper'

type Entry = Extract<Block, { kind: 'list' }>['entries'][number]
type Topic = PeopleGroup['entries'][number]

/** A block that went: it has no address, for what it became may stand elsewhere under the same. */
export function withoutAddress(block: Block): Block {
  if (block.kind === 'heading') {
    const { id: _, ...rest } = block
    return rest
  }
  if (block.kind === 'list') return { ...block, entries: block.entries.map(entryGone) }
  if (block.kind === 'programme' || block.kind === 'lane') return { ...block, rows: block.rows.map(rowGone) }
  return block.kind === 'people' ? { ...block, groups: block.groups.map(groupGone) } : block
}

/** A row that went, under an id of its own. */
export function rowGone(row: ProgrammeRow): ProgrammeRow {
  const [, group = '', id = ''] = /^(parallel-)?(.*)$/.exec(row.id) ?? []
  return { ...row, id: `${group}gone${id.replaceAll('-', '')}`, blocks: row.blocks.map(withoutAddress) }
}

/** An entry of a list that went, without its id. */
export function entryGone({ label, blocks }: Entry): Entry {
  return { label, blocks: blocks.map(withoutAddress) }
}

/** A group of people that went, without their ids. */
export function groupGone({ label, entries }: PeopleGroup): PeopleGroup {
  return { label, entries: entries.map(topicGone) }
}

/** Those under one topic who went, without their ids. */
export function topicGone({ topic, persons }: Topic): Topic {
  return { topic, persons: persons.map(personGone) }
}

/** Somebody who went, without an id. */
export function personGone({ id: _, ...person }: PaperPerson): PaperPerson {
  return person
}
