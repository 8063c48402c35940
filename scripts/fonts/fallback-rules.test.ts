import { beforeAll, expect, it } from 'vitest'
import { letterCounts, sample, sentencesIn } from './advances.ts'
import { FACES } from './faces.ts'
import { fallbackRules } from './fallback-rules.ts'
import { type Fallback, fallbacksOf, measuredAdvances } from './fallbacks.ts'
import { lettersOf, MATCHED } from './letters.ts'
import { type StandIn, standInsOf } from './stand-ins.ts'

const texts = sample()
const counts = letterCounts(texts)
const matched = new Set(lettersOf(MATCHED))
const measured: { fallback: Fallback; standIn: StandIn; rules: string[] }[] = []

beforeAll(async () => {
  for (const face of FACES)
    for (const standIn of await standInsOf(face, texts))
      for (const fallback of fallbacksOf(face)) measured.push({ fallback, standIn, rules: fallbackRules(fallback, [standIn], counts) })
}, 120_000)

/** The size of each letter, as a browser reads it from the rules. */
function sizesOf(rules: readonly string[]): Map<string, number> {
  return new Map(
    rules.flatMap((rule) => {
      const [, range = '', size = ''] = /unicode-range:([^;]+);size-adjust:([\d.]+)%/.exec(rule) ?? []
      return [...lettersOf(range)].map((letter) => [letter, Number(size) / 100] as const)
    }),
  )
}

it.each(['en', 'ru', 'kk'])('a fallback font takes the width of our font to within one per cent, in %s', (locale) => {
  const letters = [...letterCounts(sentencesIn(`messages/${locale}.json`))].filter(([letter]) => matched.has(letter))
  const off = measured.map(({ fallback, standIn, rules }) => {
    const sizes = sizesOf(rules)
    const theirs = measuredAdvances(fallback)
    const ours = letters.reduce((sum, [letter, times]) => sum + times * (standIn.advances.get(letter) ?? 0), 0)
    const room = letters.reduce((sum, [letter, times]) => sum + times * (theirs.get(letter) ?? 0) * (sizes.get(letter) ?? 0), 0)
    return { what: `${fallback.measured} ${standIn.weights}`, off: room / ours - 1 }
  })
  expect(off.length).toBe(12)
  expect(off.filter((font) => Math.abs(font.off) > 0.01)).toEqual([])
})

it('every common letter gets exactly one size, and no rule is without letters', () => {
  for (const { fallback, rules } of measured) {
    const sizes = sizesOf(rules)
    expect([...sizes.keys()].sort()).toEqual([...measuredAdvances(fallback).keys()].sort())
    expect(rules.filter((rule) => !/unicode-range:U\+/.test(rule))).toEqual([])
  }
})

it('a line in a fallback has the height and baseline of our font', () => {
  for (const { standIn, rules } of measured) {
    const [space = ''] = rules.filter((rule) => rule.includes('ascent-override'))
    const [, size = '', ascent = '', descent = ''] =
      /size-adjust:([\d.]+)%;ascent-override:([\d.]+)%;descent-override:([\d.]+)%/.exec(space) ?? []
    const { ascender, descender } = standIn.font.hExtents()
    const em = standIn.font.face.upem
    expect(sizesOf([space]).has(' ')).toBe(true)
    expect((Number(ascent) * Number(size)) / 10_000).toBeCloseTo(ascender / em, 2)
    expect((Number(descent) * Number(size)) / 10_000).toBeCloseTo(-descender / em, 2)
  }
})
