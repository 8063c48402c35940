import { expect, test } from 'vitest'
import { isSameName } from '#domain/agenda/reading/same-name'

test.each([
  ['Ann Lee', 'Анна Ли'],
  ['Ulan Umarov', 'Улан Умаров'],
  ['Jamila Yusupova', 'Джамиля Юсупова'],
  ['William Hale', 'Уильям Хейл'],
  ['Christina Zhanova', 'Кристина Жанова'],
])('%s and %s may be one person', (latin, cyrillic) => {
  expect([isSameName(latin, cyrillic), isSameName(cyrillic, latin)]).toEqual([true, true])
})

test.each([
  ['Tom Hale', 'Иван Петров'],
  ['Ann Lee', 'Иван Петров'],
  ['Ann Lee', 'Ann Lee'],
])('%s and %s are two, or not said in two scripts', (one, other) => {
  expect(isSameName(one, other)).toBe(false)
})
