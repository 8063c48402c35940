import type { ListPlace } from '#server/files/word-styles'
import { attributeIn, childOf, childrenOf, type XmlElement } from '#server/files/xml-tree'

type Level = { start: number; format: string; text: string }

/** Says the label of each paragraph of a list, in the order of the file: it counts. Null for a place that the file does not explain. */
export type Numbering = (place: ListPlace) => string | null

/** Reads the part of numbering; a file without one has no lists. */
export function wordNumbering(root: XmlElement | null): Numbering {
  const abstract = new Map(byId(root, 'abstractNum', 'abstractNumId'))
  const lists = new Map(
    byId(root, 'num', 'numId').map(([id, num]) => {
      const of = attributeIn(num, 'abstractNumId') ?? ''
      return [id, { of, levels: levelsOf(abstract.get(of) ?? null, num) }]
    }),
  )
  // Lists made of one pattern count on together, unless one is told where to start.
  const counts = new Map<string, number[]>()
  return ({ list, level }) => {
    const found = lists.get(list)
    const own = found?.levels[level]
    if (found === undefined || own === undefined) return null
    const key = found.levels.some((one) => one?.restarts) ? `list ${list}` : `pattern ${found.of}`
    const count = counts.get(key) ?? []
    count.length = Math.min(count.length, level + 1)
    count[level] = (count[level] ?? own.start - 1) + 1
    counts.set(key, count)
    return labelOf(found.levels, count, own)
  }
}

function byId(root: XmlElement | null, name: string, id: string): [string, XmlElement][] {
  return root === null ? [] : childrenOf(root, name).map((element) => [element.attributes[id] ?? '', element])
}

function levelsOf(pattern: XmlElement | null, num: XmlElement): ((Level & { restarts: boolean }) | undefined)[] {
  const overrides = new Map(childrenOf(num, 'lvlOverride').map((override) => [override.attributes.ilvl ?? '', override]))
  const levels: ((Level & { restarts: boolean }) | undefined)[] = []
  for (const written of pattern === null ? [] : childrenOf(pattern, 'lvl')) {
    const at = Number(written.attributes.ilvl)
    const override = overrides.get(written.attributes.ilvl ?? '') ?? null
    const own = childOf(override, 'lvl') ?? written
    const restart = attributeIn(override, 'startOverride')
    if (at >= 0 && at <= 8)
      levels[at] = {
        start: numberIn(restart ?? attributeIn(own, 'start') ?? '1'),
        format: attributeIn(own, 'numFmt') ?? 'decimal',
        text: attributeIn(own, 'lvlText') ?? '',
        restarts: restart !== null,
      }
  }
  return levels
}

function numberIn(text: string): number {
  const number = Number.parseInt(text, 10)
  return number >= 0 && number < 100_000 ? number : 1
}

// “%1.%2” names the counts of the levels above and its own.
function labelOf(levels: readonly (Level | undefined)[], count: readonly number[], own: Level): string | null {
  if (own.format === 'none') return null
  if (own.format === 'bullet') return '•'
  const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const level = levels[at]
    return level === undefined ? '' : asFormatted(count[at] ?? level.start, level.format)
  })
  return label.trim() === '' ? null : label.trim()
}

const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя'

function asFormatted(count: number, format: string): string {
  if (format === 'lowerLetter') return lettered(count, 'abcdefghijklmnopqrstuvwxyz')
  if (format === 'upperLetter') return lettered(count, 'abcdefghijklmnopqrstuvwxyz').toUpperCase()
  if (format === 'russianLower') return lettered(count, RUSSIAN)
  if (format === 'russianUpper') return lettered(count, RUSSIAN).toUpperCase()
  if (format === 'lowerRoman') return roman(count).toLowerCase()
  if (format === 'upperRoman') return roman(count)
  return format === 'decimalZero' ? String(count).padStart(2, '0') : String(count)
}

// After the last letter Word doubles them: aa, bb.
function lettered(count: number, letters: string): string {
  if (count < 1) return ''
  const letter = letters[(count - 1) % letters.length] ?? ''
  return letter.repeat(Math.min(Math.floor((count - 1) / letters.length) + 1, 30))
}

function roman(count: number): string {
  const signs: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let left = Math.min(count, 3_999)
  let text = ''
  for (const [value, sign] of signs)
    while (left >= value) {
      text += sign
      left -= value
    }
  return text
}
