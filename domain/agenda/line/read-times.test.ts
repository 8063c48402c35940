import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLineHead } from '#domain/agenda/line/line-head'
import { readTimes } from '#domain/agenda/line/read-times'
import { LONG_FORM } from '#harness/long-form'

test('the time at the head of a line is read apart from what follows it', () => {
  expect(readTimes('9.30 – 11.00 Opening')).toEqual({
    ask: null,
    read: { times: { start: '09:30', end: '11:00', when: null }, rest: 'Opening' },
  })
  expect(readTimes('all day Exhibition')).toEqual({
    ask: null,
    read: { times: { start: null, end: null, when: 'all day' }, rest: 'Exhibition' },
  })
  expect(readTimes('10:00–10:00 Talk')).toEqual({
    ask: 'equal-times',
    readings: [
      { times: { start: '10:00', end: null, when: null }, rest: 'Talk' },
      { times: { start: '10:00', end: '22:00', when: null }, rest: 'Talk' },
    ],
  })
  expect(readTimes('25:00 Opening')).toEqual({
    ask: 'impossible-time',
    readings: [{ times: { start: null, end: null, when: null }, rest: '25:00 Opening' }],
  })
  for (const line of ['Opening', '5 years of the Process', '']) expect(readTimes(line), line).toBeNull()
})

const clock = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

describe('times as Gavel itself prints them', () => {
  test('read back as the same times', () => {
    fc.assert(
      fc.property(clock, fc.option(clock), fc.constantFrom('–', ' – ', '-', '\u00A0–\u00A0'), (start, end, dash) => {
        fc.pre(end === null || end > start || end === '00:00' || (start >= '18:00' && end <= '06:00' && end < start))
        fc.pre(end !== start)
        const printed = end === null ? start : `${start}${dash}${end}`
        expect(readTimes(`${printed} Opening`)).toEqual({ ask: null, read: { times: { start, end, when: null }, rest: 'Opening' } })
      }),
      { numRuns: LONG_FORM ? 5_000 : 200 },
    )
  })

  test('read back as the same times where the end is said to be of the next day', () => {
    const said = fc.constantFrom(
      '+1',
      '\u00A0+1',
      ' (the next day)',
      ' of the next day',
      ' (на следующий день)',
      ' следующего дня',
      ', келесі күні',
    )
    fc.assert(
      fc.property(clock, clock, said, (start, end, nextDay) => {
        fc.pre(end <= start)
        expect(readTimes(`${start}–${end}${nextDay} Opening`)).toEqual({
          ask: null,
          read: { times: { start, end, when: null }, rest: 'Opening' },
        })
      }),
      { numRuns: LONG_FORM ? 5_000 : 200 },
    )
  })

  test('that last into the next day and are unlikely to are among the readings of a question', () => {
    fc.assert(
      fc.property(clock, clock, (start, end) => {
        fc.pre(end < start)
        const read = readTimes(`${start}–${end} Opening`)
        const readings = read?.ask === null ? [read.read] : (read?.readings ?? [])
        expect(readings).toContainEqual({ times: { start, end, when: null }, rest: 'Opening' })
      }),
      { numRuns: LONG_FORM ? 5_000 : 200 },
    )
  })
})

// Words that say a time together with its figures, and need not be kept.
const OF_A_TIME =
  /^(?:from|to|until|till|at|between|and|am|pm|a|p|m|noon|midnight|hrs|h|onwards|next|day|с|до|по|в|и|далее|ч|мин|утра|дня|вечера|ночи|часов|сағат|дан|ден|ге|ға|да|де|дейін|бастап|аралығында|кешкі|таңғы|item|items|agenda|пункт|повестки|тармақ)$/iu
const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? []

const PIECES = [
  ...['9:30', '14.00', '9', '930', '2030', '25:00', '24:00', '7.1', '10-15', '14-30', '9h30', '9ч', '12', 'IV.', '1.', '3)', '½', '١٢'],
  ...['–', '-', '—', '−', '…', '/', ':', ',', '(', ')', '[', ']', '\t', '\u00A0', '«', '“', '•', '№'],
  ...[
    'am',
    'p.m.',
    'noon',
    'from',
    'to',
    'until',
    'at',
    'about',
    'after',
    'before',
    'the',
    'plenary',
    'all day',
    'morning',
    'TBC',
    'Item 4',
  ],
  ...['с', 'до', 'в', 'около', 'после', 'заседания', 'весь день', 'утром', 'утра', 'Пункт 4', 'ориентировочно', 'Открытие'],
  ...[
    'сағат',
    'дейін',
    '9:30-дан',
    'кейін',
    'отырыстан',
    'күні бойы',
    'шамамен',
    '4-тармақ',
    'Ашылу',
    'Opening',
    'lunch',
    'GMT',
    'next day',
    'October',
  ],
]
const typedLine = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(' ')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

test('whatever is typed, nothing fails, and every word is in the number, in the words for the time, in the title, or of the clock', () => {
  fc.assert(
    fc.property(typedLine, (typed) => {
      const head = readLineHead(typed)
      const readings = head.ask === null ? [head.read] : head.readings
      expect(readings.length).toBeGreaterThan(0)
      for (const { number, start, end, when, title } of readings) {
        expect(when === null || start === null).toBe(true)
        expect(start !== null || end === null).toBe(true)
        expect(number === null || (number.length > 0 && number.length <= 12)).toBe(true)
        const kept = [number, when, title].flatMap((text) => wordsOf(text ?? ''))
        for (const word of kept) expect(typed).toContain(word)
        const lost = wordsOf(typed).filter((word) => !kept.includes(word) && !OF_A_TIME.test(word))
        expect(lost, `${typed} → ${JSON.stringify({ number, start, end, when, title })}`).toEqual([])
      }
    }),
    { numRuns: LONG_FORM ? 20_000 : 400 },
  )
})

test('figures are lost only where they are read as a clock', () => {
  fc.assert(
    fc.property(typedLine, (typed) => {
      const head = readLineHead(typed)
      for (const { number, start, when, title } of head.ask === null ? [head.read] : head.readings) {
        if (start !== null) continue
        const figures = (text: string) => text.match(/\d/g)?.length ?? 0
        expect(figures([number, when, title].join(' ')), typed).toBe(figures(typed))
      }
    }),
    { numRuns: LONG_FORM ? 20_000 : 200 },
  )
})

test('a whole paper pasted into the field is read at once', () => {
  const paper = '9:30–10:00 (tbc) after the plenary, item 9 '.repeat(500)
  const lines = [paper, `Opening ${paper}`, `after ${paper}`, '9 '.repeat(5_000), `${'a '.repeat(5_000)}кейін`, '('.repeat(5_000)]
  // Time of this thread's own: what others take of the machine does not count.
  const began = process.threadCpuUsage()
  for (const line of lines) readLineHead(line)
  const { user, system } = process.threadCpuUsage(began)
  expect((user + system) / 1_000).toBeLessThan(3_000)
})
