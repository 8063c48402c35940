import type { Advances, OpenFont } from './advances.ts'
import { type Fallback, measuredAdvances } from './fallbacks.ts'
import { rangeOf } from './letters.ts'
import type { StandIn } from './stand-ins.ts'

/**
 * A letter has the usual size of its script, or is larger or smaller by this, so that no word looks odd. More sizes hardly fit better,
 * and a browser spends long on many rules before it paints.
 */
const STEP = 1.06

/**
 * The `@font-face` rules that give a reader's own font the widths of ours, so that lines do not break again when ours arrives. One
 * size for a whole font would fit on average and miss in many lines, so each rule holds the letters of one script that need one
 * size. `counts`: how often each letter occurs in our texts.
 */
export function fallbackRules(fallback: Fallback, standIns: readonly StandIn[], counts: ReadonlyMap<string, number>): string[] {
  const theirs = measuredAdvances(fallback)
  const width = (of: Advances, letters: readonly string[]) =>
    sum(letters.map((letter) => (of.get(letter) ?? 0) * (counts.get(letter) ?? 0)))
  const scripts = [...Map.groupBy(theirs.keys(), scriptOf)].map(([script, letters]) => ({
    script,
    letters,
    bySteps: groupBySteps(letters, standIns[0]?.advances ?? new Map(), theirs),
  }))
  return standIns.flatMap(({ advances, weights, font }) =>
    scripts.flatMap(({ script, letters, bySteps }) => {
      const usual = width(advances, letters) / sum([...bySteps].map(([steps, group]) => width(theirs, group) * STEP ** steps))
      return [...bySteps].map(([steps, group]) => {
        const size = usual * STEP ** steps
        const height = script === 'space' ? heightOf(font, size) : ''
        return `@font-face{font-family:"${fallback.family}";font-style:${fallback.style};font-weight:${weights};src:${fallback.local.map((name) => `local("${name}")`).join(',')};unicode-range:${rangeOf(group)};size-adjust:${percent(size)}${height}}`
      })
    }),
  )
}

/** The space has its own group: nobody sees its size, so it need not be near that of the letters. */
function scriptOf(letter: string): 'space' | 'cyrillic' | 'latin' {
  if (letter.trim() === '') return 'space'
  return /\p{Script=Cyrillic}/u.test(letter) ? 'cyrillic' : 'latin'
}

function groupBySteps(letters: readonly string[], ours: Advances, theirs: Advances): Map<number, string[]> {
  const size = (letter: string) => (ours.get(letter) ?? 0) / (theirs.get(letter) ?? 1)
  const words = letters.filter(isLetter)
  const usual = words.length === 0 ? 1 : sum(words.map(size)) / words.length
  return Map.groupBy(letters, (letter) => {
    if (letter.trim() === '') return 0
    const steps = Math.round(Math.log(size(letter) / usual) / Math.log(STEP))
    return Math.min(Math.max(steps, -1), 1)
  })
}

const isLetter = (letter: string) => /\p{L}/u.test(letter)

/** A line gets its height and baseline from the font that has the space, so only that rule sets them. */
function heightOf(font: OpenFont['font'], size: number): string {
  const { ascender, descender, lineGap } = font.hExtents()
  const override = (extent: number) => percent(extent / font.face.upem / size)
  return `;ascent-override:${override(ascender)};descent-override:${override(-descender)};line-gap-override:${override(lineGap)}`
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const percent = (ratio: number) => `${(ratio * 100).toFixed(1)}%`
