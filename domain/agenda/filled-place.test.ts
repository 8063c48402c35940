import { expect, test } from 'vitest'
import { type Appearance, EMPTY_APPEARANCE } from '#domain/agenda/agenda-draft'
import { withoutPerson, withPerson } from '#domain/agenda/filled-place'
import { inEnglish } from '#harness/sample-agenda'

const place = (more: Partial<Appearance>): Appearance => ({
  ...EMPTY_APPEARANCE,
  role: 'panelist',
  topic: inEnglish('Data'),
  minutes: 10,
  status: 'tbc',
  ...more,
})
const person = {
  id: 'p',
  name: inEnglish('A. Name'),
  honorific: inEnglish('Ms.'),
  position: inEnglish('Head of department'),
  state: 'KG',
  organizationId: null,
}
const { id: _, ...printed } = person

test('who takes the place of a State speaks for it; role, topic and minutes stay', () => {
  expect(withPerson(place({ state: 'KZ' }), person)).toEqual(place({ ...printed, personId: 'p', state: 'KZ' }))
  expect(withPerson(place({ organizationId: 'iom' }), person)).toEqual(
    place({ ...printed, personId: 'p', state: null, organizationId: 'iom' }),
  )
})

test('who takes a post keeps its words, and brings a State where it has none', () => {
  const post = { position: inEnglish('Deputy Minister') }
  expect(withPerson(place(post), person)).toEqual(place({ ...printed, personId: 'p', ...post }))
  expect(withPerson(place({}), person)).toEqual(place({ ...printed, personId: 'p' }))
})

test('in the place of somebody named a person brings all that the directory says', () => {
  const named = { personId: 'q', name: inEnglish('B. Other'), position: inEnglish('Minister'), state: 'KZ' }
  expect(withPerson(place(named), person)).toEqual(place({ ...printed, personId: 'p' }))
  expect(withPerson(place({ ...named, personId: null }), person)).toEqual(place({ ...printed, personId: 'p' }))
})

test('taken out again, the person leaves the place as it was: a State’s, or a post’s', () => {
  const states = place({ state: 'KZ' })
  expect(withoutPerson(withPerson(states, person), person.position)).toEqual(states)
  const post = place({ state: 'KZ', position: inEnglish('Deputy Minister') })
  expect(withoutPerson(withPerson(post, person), person.position)).toEqual(post)
  expect(withoutPerson(withPerson(post, { ...person, position: null }), null)).toEqual(post)
})
