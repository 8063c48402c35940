import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { contributionsIn, daysInOrder, listedItems, partsOfSlot, slotsOfDay } from '#domain/agenda/draft-order'
import { LOCALES } from '#domain/text/locale'

// A draft as lines that a person reads: one for each entry, with all it holds, in the order in which the editor shows them.

/** Fields that say what they always say stand in no line. */
const USUAL: Record<string, unknown> = {
  access: null,
  attendance: 'in-person',
  continued: false,
  joins: false,
  pinned: false,
  status: 'confirmed',
}

/** One line for each entry of a draft: the list of items, the items that are not on it, then day by day. */
export function draftInLines(draft: AgendaDraft): string[] {
  const people = (slotId: string, partId: string | null, indent: string) =>
    contributionsIn(draft, slotId, partId).map((one) => `${indent}${entryInLine(one, ['slotId', 'partId', 'rank'])}`)
  return [
    ...listedItems(draft).map((item) => `item ${entryInLine(item)}`),
    ...draft.items.filter(({ listRank }) => listRank === null).map((item) => `off the list: ${entryInLine(item)}`),
    ...daysInOrder(draft).flatMap((day) => [
      `day ${entryInLine(day)}`,
      ...slotsOfDay(draft, day.id).flatMap((slot) => [
        `  ${slot.start ?? '…'}–${slot.end ?? '…'} ${entryInLine(slot, ['dayId', 'rank', 'start', 'end'])}`,
        ...people(slot.id, null, '    '),
        ...partsOfSlot(draft, slot.id).flatMap((part) => [
          `    part ${entryInLine(part, ['slotId', 'rank'])}`,
          ...people(slot.id, part.id, '      '),
        ]),
      ]),
    ]),
  ]
}

function entryInLine(entry: object, aside: readonly string[] = []): string {
  const said = Object.entries(entry).flatMap(([field, value]) =>
    aside.includes(field) || field === 'version' || isUsual(field, value) ? [] : [`${field} ${valueInLine(value)}`],
  )
  return said.join(' · ')
}

function isUsual(field: string, value: unknown): boolean {
  const isEmptyList = Array.isArray(value) && value.length === 0 && field !== 'subItemIds'
  return value === null || isEmptyList || (field in USUAL && USUAL[field] === value)
}

/** A value as it is written in a line: a text by its languages, the original first. */
export function valueInLine(value: unknown): string {
  if (value === Number.MAX_SAFE_INTEGER) return 'last'
  if (Array.isArray(value)) return `[${value.map(valueInLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  if (!('original' in value))
    return `(${Object.entries(value)
      .map(([field, of]) => `${field} ${valueInLine(of)}`)
      .join(' · ')})`
  const text = new Map(Object.entries(value))
  const first = String(text.get('original'))
  const renders = text.get('renders')
  const others = LOCALES.filter((locale) => locale !== first && text.has(locale))
  const rendered = renders === undefined ? '' : ` {renders ${JSON.stringify(renders)}}`
  return [`“${text.get(first) ?? ''}”`, ...others.map((locale) => `${locale} “${text.get(locale)}”`)].join(' / ') + rendered
}
