import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AgendaReading } from '#domain/agenda/reading/agenda-reading'
import type { Correction } from '#domain/agenda/reading/corrections'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { SAID } from '#domain/agenda/reading/said'

const TEXT = [
  'Day 1, 5 May 2027',
  '',
  '09:00 – 10:00',
  'Opening of the meeting',
  'Ms. Aigerim Nurlanova, Deputy Minister',
  '',
  '10:00 – 11:00',
  'Border management and its digital tools in the countries of the region',
  'Data exchange',
  'Advisor on visas of the Border Service',
  '10:30 is when the bus leaves.',
  '',
  '11:00 Coffee break',
].join('\n')

function slots({ agenda }: AgendaReading) {
  return agenda?.days.flatMap(({ slots }) =>
    slots.map(({ start, title, abstract, contributions, parts }) => ({
      start,
      title,
      abstract,
      people: [...contributions, ...parts.flatMap((part) => part.contributions)].map(
        ({ name, position, text }) => name ?? position ?? text,
      ),
      parts: parts.map((part) => [part.title, part.abstract]),
    })),
  )
}

const said = (...corrections: [number, Correction['as']][]) =>
  readAgendaText(
    TEXT,
    corrections.map(([line, as]) => ({ line, as })),
  )

const NOTHING = { abstract: null, people: [], parts: [] }

test('a line that is said to be a title begins an entry without a time', () => {
  expect(slots(said([9, 'title']))?.map(({ start, title }) => [start, title])).toContainEqual([null, 'Data exchange'])
})

test('below a time alone, the line that is said to be its title is that, and what stood between stays with it', () => {
  const [opening] = slots(said([5, 'title'], [4, 'prose'])) ?? []
  expect(opening).toMatchObject({ start: '09:00', abstract: 'Opening of the meeting' })
  expect(opening?.title).toContain('Nurlanova')
})

test('a line that is said to be a person is somebody who appears', () => {
  expect(slots(said([10, 'person'], [11, 'left-out']))?.[1]?.people).toEqual(['Advisor on visas of the Border Service'])
})

test('prose begins no entry, though it begins with a clock', () => {
  const read = said([10, 'left-out'], [11, 'prose'])
  expect(slots(read)?.map(({ start }) => start)).toEqual(['09:00', '10:00', '11:00'])
  expect(JSON.stringify(slots(read)?.[1])).toContain('10:30 is when the bus leaves.')
})

test('two entries that are said to be one keep the time and the title of the first', () => {
  expect(slots(said([13, 'same-entry']))?.map(({ start }) => start)).not.toContain('11:00')
})

test('a line that goes on stands behind the words above it, and has their use', () => {
  const read = said([9, 'goes-on'], [10, 'left-out'], [11, 'left-out'])
  expect(slots(read)?.[1]).toEqual({
    ...NOTHING,
    start: '10:00',
    title: 'Border management and its digital tools in the countries of the region Data exchange',
  })
  expect([8, 9, 10].map((line) => read.uses.get(line))).toEqual(['title', 'title', 'left-out'])
})

test('it is known in which line each day, entry and person began', () => {
  const { agenda, origins } = said()
  const [day] = agenda?.days ?? []
  expect([day, ...(day?.slots.slice(0, 2) ?? []), day?.slots[0]?.contributions[0]].map((made) => made && origins.get(made))).toEqual([
    1, 3, 7, 5,
  ])
  // Nothing that is not of the programme has a line.
  const made = agenda?.days.flatMap((each) => [
    each,
    ...each.slots.flatMap((slot) => [slot, ...slot.contributions, ...slot.parts.flatMap(({ contributions }) => contributions)]),
  ])
  expect([...origins.keys()].filter((one) => !made?.some((other) => other === one))).toEqual([])
})

const TABLE = 'Time\tTitle\tWho\n09:00\tOpening\tMs. Anna\nBek, Minister\n\n10:00\tTalks\tMr. Omar Lee\nHall B'

test('a line that goes on in a table goes on in its last column; one left out, and a blank one whatever is said of it, is nothing', () => {
  const read = readAgendaText(TABLE, [
    { line: 3, as: 'goes-on' },
    { line: 4, as: 'left-out' },
    { line: 6, as: 'left-out' },
  ])
  expect(slots(read)).toEqual([
    { ...NOTHING, start: '09:00', title: 'Opening', people: ['Anna Bek'] },
    { ...NOTHING, start: '10:00', title: 'Talks', people: ['Omar Lee'] },
  ])
  expect([...read.uses].sort(([a], [b]) => a - b)).toEqual([
    [1, 'label'],
    [2, 'title'],
    [3, 'title'],
    [5, 'title'],
    [6, 'left-out'],
  ])
})

test('however a text is corrected, nothing is thrown and every line is accounted for', () => {
  const correction = fc.record({ line: fc.integer({ min: 0, max: 15 }), as: fc.constantFrom(...SAID) })
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 8 }), (corrections) => {
      const { uses, problems } = readAgendaText(TEXT, corrections)
      const told = new Set([...uses.keys(), ...problems.map(({ line }) => line)])
      expect(TEXT.split('\n').flatMap((line, at) => (line === '' || told.has(at + 1) ? [] : [at + 1]))).toEqual([])
    }),
    { numRuns: 200 },
  )
})
