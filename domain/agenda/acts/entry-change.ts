import { type AgendaDraft, type DraftDelta, entryLists } from '#domain/agenda/agenda-draft'
import type { Entry } from '#domain/saving/save-queue'
import { LOCALES } from '#domain/text/locale'

/** The kinds of entry of a draft, by the name of their list. */
export const LISTS = ['days', 'items', 'slots', 'parts', 'contributions'] as const
export type List = (typeof LISTS)[number]

/** Fields of an entry by their path: `start`, and for texts each language apart, `title.ru`. A text's absent language is null. */
export type Fields = Record<string, unknown>

/**
 * What became of one entry. Added: `before` is null, and `after` the whole entry; removed: the other way round. Changed: the fields that
 * differ, as they were and as they are. Versions are no part of it.
 */
export type EntryChange = { list: List; id: string; before: Fields | null; after: Fields | null }

/** In what two drafts of a meeting differ, entry by entry. */
export function changesBetween(before: AgendaDraft, after: AgendaDraft): EntryChange[] {
  return LISTS.flatMap((list) => {
    const was = byId(before, list)
    const is = byId(after, list)
    const gone = [...was.values()]
      .filter(({ id }) => !is.has(id))
      .map((entry) => ({ list, id: entry.id, before: flat(entry), after: null }))
    const others = [...is.values()].flatMap((entry): EntryChange[] => {
      const stood = was.get(entry.id)
      if (stood === entry) return []
      if (stood === undefined) return [{ list, id: entry.id, before: null, after: flat(entry) }]
      const [from, to] = [flat(stood), flat(entry)]
      const paths = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((path) => !isSame(from[path], to[path]))
      if (paths.length === 0) return []
      return [{ list, id: entry.id, before: only(from, paths), after: only(to, paths) }]
    })
    return [...gone, ...others]
  })
}

/** The changes that lead back. */
export function inverse(changes: readonly EntryChange[]): EntryChange[] {
  return changes.map(({ list, id, before, after }) => ({ list, id, before: after, after: before }))
}

/** What a save answers of two drafts: entries of the later one that are new or have another version, and those that are gone. */
export function deltaBetween(before: AgendaDraft, after: AgendaDraft): DraftDelta {
  const lists = entryLists(after)
  const standing = new Map(LISTS.flatMap((list) => [...byId(before, list)]))
  const isNew = ({ id, version }: { id: string; version: number }) => standing.get(id)?.version !== version
  const left = new Set(LISTS.flatMap((list) => [...byId(after, list).keys()]))
  const gone = <T extends { id: string }>(entries: readonly T[]) => entries.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  return {
    days: lists.days.filter(isNew),
    items: lists.items.filter(isNew),
    slots: lists.slots.filter(isNew),
    parts: lists.parts.filter(isNew),
    contributions: lists.contributions.filter(isNew),
    removed: [
      ...gone(before.days).map((id) => ({ kind: 'day' as const, id })),
      ...gone(before.items).map((id) => ({ kind: 'item' as const, id })),
      ...gone(before.slots).map((id) => ({ kind: 'slot' as const, id })),
      ...gone(before.parts).map((id) => ({ kind: 'part' as const, id })),
      ...gone(before.contributions).map((id) => ({ kind: 'contribution' as const, id })),
    ],
  }
}

/** The entries of one list by their ids. */
export function byId(draft: AgendaDraft, list: List): Map<string, Entry> {
  return new Map(entryLists(draft)[list].map((entry): [string, Entry] => [entry.id, entry]))
}

/** Whether two values of a field say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

function only(fields: Fields, paths: readonly string[]): Fields {
  return Object.fromEntries(paths.map((path) => [path, fields[path] ?? null]))
}

/** An entry as fields by path, without its version. */
export function flat({ version: _, ...entry }: Entry): Fields {
  return Object.fromEntries(Object.entries(entry).flatMap(([field, value]) => (isText(value) ? pathsOf(field, value) : [[field, value]])))
}

type Text = { original: unknown } & Record<string, unknown>

function pathsOf(field: string, { renders, ...text }: Text): [string, unknown][] {
  const rendered = typeof renders === 'object' && renders !== null ? Object.entries(renders) : []
  return [
    ...Object.entries(text).map(([key, value]): [string, unknown] => [`${field}.${key}`, value]),
    ...rendered.map(([key, value]): [string, unknown] => [`${field}.renders.${key}`, value]),
  ]
}

/** An entry made of its fields by path: the way back from `flat`. A text without words is none. */
export function entryFrom(fields: Fields, version: number): Entry {
  const entry: Record<string, unknown> = {}
  const texts = new Map<string, Fields>()
  for (const [path, value] of Object.entries(fields)) {
    const [field = '', ...rest] = path.split('.')
    if (rest.length === 0) entry[field] = value
    else texts.set(field, { ...texts.get(field), [rest.join('.')]: value })
  }
  for (const [field, parts] of texts) entry[field] = textFrom(parts)
  return { ...entry, id: String(fields.id), version }
}

function textFrom(parts: Fields): Fields | null {
  if (!LOCALES.some((locale) => parts[locale])) return null
  const renders = LOCALES.flatMap((locale) => (parts[`renders.${locale}`] == null ? [] : [[locale, parts[`renders.${locale}`]] as const]))
  const words = LOCALES.flatMap((locale) => (parts[locale] == null ? [] : [[locale, parts[locale]] as const]))
  return {
    original: parts.original ?? words[0]?.[0],
    ...Object.fromEntries(words),
    ...(renders.length === 0 ? {} : { renders: Object.fromEntries(renders) }),
    ...(parts.demonstration === true ? { demonstration: true } : {}),
  }
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'original' in value
}
