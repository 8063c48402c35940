import { groupWithRuns, rowWithRuns, withRuns } from '#domain/documents/block-runs'
import { entryGone, groupGone, personGone, rowGone, topicGone, withoutAddress } from '#domain/documents/gone-blocks'
import { keysByMembers, paired, pairedBy } from '#domain/documents/paired'
import type { Block, PaperPerson, PeopleGroup, ProgrammeRow, Run, Runs } from '#domain/documents/paper'
import { type Compare, comparing, replaced, withoutComparing } from '#domain/statement/compare'
import { comparisonBudget } from '#domain/statement/comparison-budget'

type Change = 'inserted' | 'deleted'

/**
 * The blocks of a later programme with what came and what went since an earlier one marked in them. Without what went they say what the
 * later says, and without what came what the earlier did. Entries are matched by id; what was moved went here and came there.
 */
export function markedBlocks(earlier: readonly Block[], later: readonly Block[]): Block[] {
  return markedList(earlier, later, comparing(comparisonBudget()))
}

function markedList(earlier: readonly Block[], later: readonly Block[], compare: Compare): Block[] {
  return paired(earlier, later, keysOf).flatMap(({ was, now }): Block[] => {
    if (was === null) return [withRuns(now, all('inserted'))]
    if (now === null) return [withoutAddress(withRuns(was, all('deleted')))]
    return [markedBlock(was, now, compare)]
  })
}

function markedBlock(was: Block, now: Block, compare: Compare): Block {
  const words = (before: Runs, after: Runs) => markedRuns(before, after, compare)
  const rows = (before: readonly ProgrammeRow[], after: readonly ProgrammeRow[]) => markedRows(before, after, compare)
  if (was.kind === 'head' && now.kind === 'head')
    return {
      ...now,
      above: words(was.above, now.above),
      title: words(was.title, now.title),
      beneath: markedLines(was.beneath, now.beneath, compare),
    }
  if (was.kind === 'heading' && now.kind === 'heading') {
    const aside = markedRuns(was.aside ?? [], now.aside ?? [], wholly)
    return { ...now, runs: words(was.runs, now.runs), ...(aside.length === 0 ? {} : { aside }) }
  }
  if (was.kind === 'text' && now.kind === 'text') return { ...now, runs: words(was.runs, now.runs) }
  if (was.kind === 'facts' && now.kind === 'facts') return { ...now, rows: markedFacts(was.rows, now.rows, compare) }
  if (was.kind === 'list' && now.kind === 'list') return { ...now, entries: markedEntries(was.entries, now.entries, compare) }
  if (was.kind === 'programme' && now.kind === 'programme') return { ...now, rows: rows(was.rows, now.rows) }
  if (was.kind === 'lane' && now.kind === 'lane') return { ...now, place: words(was.place, now.place), rows: rows(was.rows, now.rows) }
  if (was.kind === 'people' && now.kind === 'people') return { ...now, groups: markedGroups(was.groups, now.groups, compare) }
  throw new Error(`${was.kind} cannot be compared with ${now.kind}`)
}

function markedRows(earlier: readonly ProgrammeRow[], later: readonly ProgrammeRow[], compare: Compare): ProgrammeRow[] {
  return paired(earlier, later, byId).map(({ was, now }) => {
    if (was === null) return rowWithRuns(now, all('inserted'))
    if (now === null) return rowGone(rowWithRuns(was, all('deleted')))
    return { ...now, times: markedLines(was.times, now.times, wholly), blocks: markedList(was.blocks, now.blocks, compare) }
  })
}

type Entries = readonly Entry[]
type Entry = Extract<Block, { kind: 'list' }>['entries'][number]
type Facts = Extract<Block, { kind: 'facts' }>['rows']

// A label counts, and is no word that can be marked: under another label it is another entry.
function markedEntries(earlier: Entries, later: Entries, compare: Compare): Entry[] {
  const keyOf = (entries: Entries) => entries.map(({ id, label }, at) => `${label ?? ''} ${id ?? at}`)
  const changed = (entry: Entry, change: Change) => ({
    ...entry,
    blocks: entry.blocks.map((block) => withRuns(block, all(change))),
  })
  return paired(earlier, later, keyOf).map(({ was, now }) => {
    if (was === null) return changed(now, 'inserted')
    if (now === null) return entryGone(changed(was, 'deleted'))
    return { ...now, blocks: markedList(was.blocks, now.blocks, compare) }
  })
}

function markedFacts(earlier: Facts, later: Facts, compare: Compare): Facts {
  return paired(earlier, later, (rows) => rows.map(({ label }) => textOf(label))).map(({ was, now }) => {
    if (was === null) return { label: all('inserted')(now.label), values: now.values.map(all('inserted')) }
    if (now === null) return { label: all('deleted')(was.label), values: was.values.map(all('deleted')) }
    return { ...now, values: markedLines(was.values, now.values, compare) }
  })
}

// The marks beside a name are no words of their own: with others it is another line.
const personKey = ({ id, name, marks }: PaperPerson) => `${id ?? textOf(name)} ${marks.join()}`
const membersOf = (persons: readonly PaperPerson[]) => persons.map(({ id, name }) => id ?? textOf(name))

// A group or a topic is the one that somebody of it stood under: its words may be in the plural now.
function markedGroups(earlier: readonly PeopleGroup[], later: readonly PeopleGroup[], compare: Compare): PeopleGroup[] {
  const members = ({ entries }: PeopleGroup) => entries.flatMap(({ persons }) => membersOf(persons))
  return pairedBy(earlier, later, ...keysByMembers(earlier.map(members), later.map(members))).map(({ was, now }) => {
    if (was === null) return groupWithRuns(now, all('inserted'))
    if (now === null) return groupGone(groupWithRuns(was, all('deleted')))
    return { label: markedRuns(was.label, now.label, compare), entries: markedTopics(was.entries, now.entries, compare) }
  })
}

type Topics = readonly Topic[]
type Topic = PeopleGroup['entries'][number]

function markedTopics(earlier: Topics, later: Topics, compare: Compare): Topic[] {
  const members = ({ persons }: Topic) => membersOf(persons)
  const changed = (entry: Topic, change: Change) => groupWithRuns({ label: [], entries: [entry] }, all(change)).entries
  return pairedBy(earlier, later, ...keysByMembers(earlier.map(members), later.map(members))).flatMap(({ was, now }) => {
    if (was === null) return changed(now, 'inserted')
    if (now === null) return changed(was, 'deleted').map(topicGone)
    return [{ topic: markedRuns(was.topic, now.topic, compare), persons: markedPersons(was.persons, now.persons, compare) }]
  })
}

function markedPersons(earlier: readonly PaperPerson[], later: readonly PaperPerson[], compare: Compare): PaperPerson[] {
  const changed = (person: PaperPerson, change: Change) => ({
    ...person,
    name: all(change)(person.name),
    beneath: all(change)(person.beneath),
  })
  return paired(earlier, later, (persons) => persons.map(personKey)).map(({ was, now }) => {
    if (was === null) return changed(now, 'inserted')
    if (now === null) return personGone(changed(was, 'deleted'))
    return { ...now, name: markedRuns(was.name, now.name, compare), beneath: markedRuns(was.beneath, now.beneath, compare) }
  })
}

function markedLines(earlier: readonly Runs[], later: readonly Runs[], compare: Compare): Runs[] {
  return Array.from({ length: Math.max(earlier.length, later.length) }, (_, at) => markedRuns(earlier[at] ?? [], later[at] ?? [], compare))
}

// Word by word where both are made of the same pieces; else the earlier as a whole and the later one.
function markedRuns(was: Runs, now: Runs, compare: Compare): Run[] {
  const alike = was.length === now.length && was.every((run, at) => shapeOf(run) === shapeOf(now[at]))
  if (!alike) return [...all('deleted')(was), ...all('inserted')(now)]
  return now.flatMap((run, at) =>
    compare(was[at]?.text ?? '', run.text, run.lang).map(({ kind, text }): Run => {
      if (kind === 'same') return { ...run, text }
      return marked({ ...run, text }, kind === 'added' ? 'inserted' : 'deleted')
    }),
  )
}

// Times are told as a whole: of “09:30” no figure came alone.
const wholly: Compare = (was, now) => withoutComparing(was, now) ?? replaced(was, now)

function shapeOf(run: Run | undefined): string {
  return [run?.lang, run?.look, run?.href, run?.field].join('|')
}

const all =
  (change: Change) =>
  (runs: Runs): Run[] =>
    runs.map((run) => marked(run, change))

// A link within a change is none: one may lead where the other does not.
function marked({ href: _, look, ...run }: Run, change: Change): Run {
  const settled = look === 'inserted' || look === 'deleted' ? undefined : look
  return { ...run, look: change, ...(settled === undefined ? {} : { settled }) }
}

function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('')
}

const byId = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

// The kind of each block and what it prints, after the day or part it stands under.
function keysOf(blocks: readonly Block[]): string[] {
  let under = ''
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      if (block.id === undefined) return `heading ${textOf(block.runs)}`
      under = `${block.begins} ${block.id}`
      return under
    }
    if (block.kind === 'text') return `${under} text ${block.field ?? block.look ?? ''}`
    if (block.kind === 'lane') return `${under} lane ${textOf(block.place)}`
    return `${under} ${block.kind}${block.kind === 'list' ? block.look : ''}`
  })
}
