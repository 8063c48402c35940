import type { Advances, OpenFont } from './advances.ts'
import { type Fallback, measuredAdvances } from './fallbacks.ts'
import { rangeOf } from './letters.ts'
import type { StandIn } from './stand-ins.ts'

/** Sizes go by steps: each is this much larger than the one before. Letters on one step share a rule. */
const STEP = 1.04

/** How many steps a letter may be from the usual size, so that no word looks odd. Signs stand alone, and may be further. */
const MOST_STEPS = { normal: 2, italic: 3, sign: 7 }

/**
 * The `@font-face` rules that make a reader's own font take the room of ours, so that no line breaks anew when ours
 * comes. One size for a whole font would be right on the mean and wrong in many a line: each rule holds the letters
 * of one script that need one size. `counts` says how often each letter stands in our texts.
 */
export function fallbackRules(fallback: Fallback, standIns: readonly StandIn[], counts: ReadonlyMap<string, number>): string[] {
  const theirs = measuredAdvances(fallback)
  const width = (of: Advances, letters: readonly string[]) =>
    sum(letters.map((letter) => (of.get(letter) ?? 0) * (counts.get(letter) ?? 0)))
  const scripts = [...Map.groupBy(theirs.keys(), scriptOf)].map(([script, letters]) => ({
    script,
    letters,
    bySteps: groupBySteps(letters, standIns[0]?.advances ?? new Map(), theirs, MOST_STEPS[fallback.style]),
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

/** The space is by itself: nobody sees its size, so it need not be near the letters'. */
function scriptOf(letter: string): 'space' | 'cyrillic' | 'latin' {
  if (letter.trim() === '') return 'space'
  return /\p{Script=Cyrillic}/u.test(letter) ? 'cyrillic' : 'latin'
}

function groupBySteps(letters: readonly string[], ours: Advances, theirs: Advances, mostSteps: number): Map<number, string[]> {
  const size = (letter: string) => (ours.get(letter) ?? 0) / (theirs.get(letter) ?? 1)
  const words = letters.filter(isLetter)
  const usual = words.length === 0 ? 1 : sum(words.map(size)) / words.length
  return Map.groupBy(letters, (letter) => {
    if (letter.trim() === '') return 0
    const most = isLetter(letter) ? mostSteps : MOST_STEPS.sign
    const steps = Math.round(Math.log(size(letter) / usual) / Math.log(STEP))
    return Math.min(Math.max(steps, -most), most)
  })
}

const isLetter = (letter: string) => /\p{L}/u.test(letter)

/** A line takes its height and its baseline from the font that holds the space, so that one alone is told ours. */
function heightOf(font: OpenFont['font'], size: number): string {
  const { ascender, descender, lineGap } = font.hExtents()
  const override = (extent: number) => percent(extent / font.face.upem / size)
  return `;ascent-override:${override(ascender)};descent-override:${override(-descender)};line-gap-override:${override(lineGap)}`
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const percent = (ratio: number) => `${(ratio * 100).toFixed(1)}%`
