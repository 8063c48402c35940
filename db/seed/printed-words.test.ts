import { expect, test } from 'vitest'
import { SOM_5 } from '#db/seed/demo-record'
import { CHAIRPERSONS } from '#db/seed/demo-statements'
import { printed } from '#db/seed/printed-words'

test('every honorific and position of the demo record exists in Russian and Kazakh, and no name does', () => {
  const agenda = SOM_5.agenda()
  const appearances = agenda.days.flatMap((day) =>
    day.slots.flatMap((slot) => [...(slot.contributions ?? []), ...(slot.parts ?? []).flatMap((part) => part.contributions)]),
  )
  const words = [...agenda.people, ...appearances].flatMap(({ honorific, position }) => [honorific, position])
  const posts = CHAIRPERSONS.flatMap(({ person, posts }) => [person.honorific, ...posts.map(({ position }) => position)])
  const all = [...new Set([...words, ...posts])]
    .filter((word) => typeof word === 'string' && word !== '')
    .map((word) => (typeof word === 'string' ? word : ''))
  expect(all.length).toBeGreaterThan(30)
  expect(all.filter((word) => !printed(word).ru || !printed(word).kk)).toEqual([])
  expect(printed('')).toEqual({ en: '', ru: '', kk: '' })
  expect(agenda.people.filter(({ name }) => Object.keys(printed(name)).join() !== 'en')).toEqual([])
})
