import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'

// Whatever the text: nothing is thrown, and of every line with words it is said what became of it.

const FOLDER = new URL('./texts/', import.meta.url)
const LINES = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.read'))
  .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))

const line = fc.oneof(
  { arbitrary: fc.constantFrom(...LINES), weight: 6 },
  { arbitrary: fc.string({ maxLength: 80 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }), weight: 1 },
  { arbitrary: fc.constantFrom('', '•', '-', '|', ':', '09:00', '24:00–25:00', '1.', '(a)', '—'), weight: 1 },
)

test('every line of any text has its use, or is a problem that quotes it', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const text = lines.join('\n')
      const { uses, problems } = readAgendaText(text)
      const told = new Set([...uses.keys(), ...problems.map((problem) => problem.line)])
      const withWords = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).flatMap((raw, at) => (/[\p{L}\p{N}]/u.test(raw) ? [at + 1] : []))
      expect(withWords.filter((number) => !told.has(number))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('no title is made of words that the text does not have', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = lines.join(' ').replace(/\s+/g, ' ')
      const titles = readAgendaText(lines.join('\n')).agenda?.days.flatMap(({ slots }) => slots.map(({ title }) => title)) ?? []
      const words = new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])
      for (const title of titles)
        for (const word of title.match(/[\p{L}\p{N}]+/gu) ?? []) expect([...words].some((known) => known.includes(word))).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('a line too long for an agenda is quoted by its beginning, and the rest is read', () => {
  const { agenda, problems } = readAgendaText(`5 May 2027\n09:00–10:00 Opening\n${'x'.repeat(5_000_000)}`)
  expect(problems.map(({ line, code, quote }) => [line, code, quote.length <= 120])).toEqual([
    [3, 'line-too-long', true],
    [3, 'text-too-long', true],
  ])
  expect(agenda?.days[0]?.slots.map(({ title }) => title)).toEqual(['Opening'])
})
