import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROLES } from '#domain/agenda/agenda-terms'
import { inProtocolPlaces, isTourDeTable } from '#domain/agenda/protocol-places'
import { inEnglish, somebody } from '#harness/sample-agenda'

const ORDER = ['AF', 'AZ', 'KZ', 'KG', 'TJ', 'TR', 'TM', 'PK']
const placeOf = (state: string) => ORDER.indexOf(state)
const state = (code: string, more: Parameters<typeof somebody>[1] = {}) => somebody(code, { name: null, state: code, ...more })
const ordered = (...people: ReturnType<typeof somebody>[]) => inProtocolPlaces(people, placeOf).map(({ id }) => id)

test('those who speak for States exchange places; all others stay where they are', () => {
  const table = [
    state('KZ', { id: 'chairs', role: 'chair' }),
    state('TM'),
    somebody('un', { organizationId: 'un' }),
    state('AF'),
    somebody('expert'),
    state('KG'),
    somebody('line', { role: 'line', name: null }),
    state('AZ', { id: 'moderates', role: 'moderator' }),
  ]
  expect(ordered(...table)).toEqual(['chairs', 'AF', 'un', 'KG', 'expert', 'TM', 'line', 'moderates'])
})

test('each label and each role keeps its own places', () => {
  const closing = { role: 'closing' } as const
  const keynote = { roleLabel: inEnglish('Keynote') }
  expect(ordered(state('TJ'), state('KZ', closing), state('AF'), state('AZ', closing))).toEqual(['AF', 'AZ', 'TJ', 'KZ'])
  expect(ordered(state('TJ', keynote), state('KZ'), state('AF', keynote), state('AZ'))).toEqual(['AF', 'AZ', 'TJ', 'KZ'])
})

test('joint presenters move with the first of them; two of one State keep their order', () => {
  const joins = { joins: true }
  expect(ordered(state('TM'), state('AF', { id: 'with TM', ...joins }), state('AZ'), somebody('with AZ', joins))).toEqual([
    'AZ',
    'with AZ',
    'TM',
    'with TM',
  ])
  expect(ordered(state('TM'), state('AF', { id: 'second', state: 'AF' }), state('AF', { id: 'third', state: 'AF' }))).toEqual([
    'second',
    'third',
    'TM',
  ])
})

test('it is a tour de table when two States take turns under one word', () => {
  expect(isTourDeTable([state('KZ'), state('AF')])).toBe(true)
  expect(isTourDeTable([state('KZ'), state('KZ')])).toBe(false)
  expect(isTourDeTable([state('KZ'), state('AF', { role: 'closing' })])).toBe(false)
  expect(isTourDeTable([state('KZ', { role: 'chair' }), state('AF', { role: 'chair' })])).toBe(false)
  expect(isTourDeTable([state('KZ'), state('AF', { joins: true })])).toBe(false)
  expect(isTourDeTable([somebody('a'), somebody('b')])).toBe(false)
})

test('nobody is lost or doubled, nobody without a State moves, and a second press changes nothing', () => {
  const person = fc.record({
    role: fc.constantFrom(...ROLES),
    state: fc.constantFrom(null, ...ORDER),
    roleLabel: fc.constantFrom(null, inEnglish('Keynote')),
  })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), (drawn) => {
      const people = drawn.map((more, at) => somebody(String(at), more))
      const after = inProtocolPlaces(people, placeOf)
      expect(after.map(({ id }) => id).sort()).toEqual(people.map(({ id }) => id).sort())
      for (const [at, one] of people.entries()) if (one.state === null) expect(after[at]).toBe(one)
      expect(inProtocolPlaces(after, placeOf)).toEqual(after)
    }),
  )
})
