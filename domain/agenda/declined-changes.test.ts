import { expect, test } from 'vitest'
import { changesBetween } from '#domain/agenda/changes'
import { withoutChangesOfDeclined } from '#domain/agenda/declined-changes'
import { agenda, inEnglish, slot, somebody } from '#harness/sample-agenda'

// A version of today that follows one of an earlier release, which printed who had declined: all that changed is told.

test('somebody who came or went is still told of, by a name, a post, an organisation or a State', () => {
  const people = [
    somebody('a'),
    somebody('b', { name: null, position: inEnglish('Deputy Minister of Health'), state: 'KG' }),
    somebody('c', { name: null, organization: 'IOM' }),
    somebody('d', { name: null, state: 'TJ' }),
  ]
  const [none, all] = [agenda(slot('s', '09:00', '10:00')), agenda(slot('s', '09:00', '10:00', { contributions: people }))]
  for (const [before, after] of [
    [none, all],
    [all, none],
  ] as const) {
    const changes = changesBetween(before, after)
    expect(changes).toHaveLength(4)
    expect(withoutChangesOfDeclined(changes, after, before)).toEqual(changes)
  }
})

test('of who declined nothing is told, whoever else has that role in the session', () => {
  const told = (name: string, role = 'presenter') => ({
    code: 'person-added' as const,
    slotId: 's',
    values: { title: 'Slot s', role, name },
  })
  const after = agenda(slot('s', '09:00', '10:00', { contributions: [somebody('a'), somebody('b', { name: null, state: 'TJ' })] }))
  const changes = [told('Name of a'), told('Declined'), told('Name of a', 'chair'), told('TJ'), told('KG')]
  expect(withoutChangesOfDeclined(changes, after, null)).toEqual([told('Name of a'), told('TJ')])
})
