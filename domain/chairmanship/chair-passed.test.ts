import { expect, test } from 'vitest'
import { type ChairPassed, passedIn, valuesOf } from '#domain/chairmanship/chair-passed'

const late = { received: '2027-02-28T19:00:07.000Z', ended: '2027-02-28T19:00:00.000Z', zone: 'Asia/Almaty' }

test('when an act came too late, and to whom the Chair had passed, goes through the flat values of a refusal and back', () => {
  const passed: ChairPassed = { ...late, chair: { en: 'Tajikistan', ru: 'Таджикистан', kk: 'Тәжікстан' } }
  const values = { ...late, 'chair.en': 'Tajikistan', 'chair.ru': 'Таджикистан', 'chair.kk': 'Тәжікстан' }
  expect([valuesOf(passed), passedIn(values)]).toEqual([values, passed])
})

test('where nobody is in the Chair no name is said', () => {
  expect([valuesOf({ ...late, chair: null }), passedIn(late)]).toEqual([late, { ...late, chair: null }])
})

test('a refusal without its values says nothing, and not a wrong thing', () => {
  expect(passedIn({})).toEqual({ received: '', ended: '', zone: '', chair: null })
  expect(passedIn({ 'chair.en': 'Tajikistan' })).toMatchObject({ chair: { en: 'Tajikistan', ru: '', kk: '' } })
})
