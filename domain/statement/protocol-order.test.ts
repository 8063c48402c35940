import { expect, test } from 'vitest'
import type { MeetingCapacity } from '#domain/meeting/meeting-terms'
import { inProtocolOrder } from '#domain/statement/protocol-order'

const state = (code: string, capacity: MeetingCapacity) => ({ state: code, organizationId: null, capacity })
const organization = (id: string, capacity: MeetingCapacity) => ({ state: null, organizationId: id, capacity })

// The names as the language has them: Kazakhstan before Kyrgyzstan in English, Казахстан before Кыргызстан in Russian.
const names = {
  states: { AF: 'Afghanistan', KZ: 'Kazakhstan', KG: 'Kyrgyzstan', TJ: 'Tajikistan' },
  organizations: { o1: 'UNHCR', o2: 'ICMPD', o3: 'IOM' },
}
const delegations = [
  organization('o1', 'observer'),
  organization('unknown', 'observer'),
  state('XX', 'observer'),
  organization('o3', 'organization'),
  state('TJ', 'member'),
  state('XX', 'member'),
  state('AF', 'observer'),
  organization('o2', 'observer'),
  state('KG', 'member'),
  state('KZ', 'guest'),
  state('KZ', 'member'),
  state('KG', 'resource'),
]
const ordered = [
  state('KZ', 'member'),
  state('KG', 'member'),
  state('TJ', 'member'),
  // A State that the record has no name of comes after those it knows.
  state('XX', 'member'),
  state('AF', 'observer'),
  state('XX', 'observer'),
  organization('unknown', 'observer'),
  organization('o2', 'observer'),
  organization('o1', 'observer'),
  state('KZ', 'guest'),
  organization('o3', 'organization'),
  state('KG', 'resource'),
]

test('members come first, then observers and the others; in each, States in the order of their names, then organisations by theirs', () => {
  expect(inProtocolOrder(delegations, names)).toEqual(ordered)
  expect(inProtocolOrder(delegations.toReversed(), names)).toEqual(ordered)
  expect(inProtocolOrder([], names)).toEqual([])
})

test('where the names of States come in another order, so do the States', () => {
  const states = { TJ: 'Таджикистан', KG: 'Кыргызстан', KZ: 'Қазақстан' }
  const members = ordered.slice(0, 3)
  expect(inProtocolOrder(members, { ...names, states }).map((member) => member.state)).toEqual(['TJ', 'KG', 'KZ'])
})

test('the list that was given stays as it was', () => {
  const given = [state('TJ', 'member'), state('KZ', 'member')]
  inProtocolOrder(given, names)
  expect(given).toEqual([state('TJ', 'member'), state('KZ', 'member')])
})
