import { expect, test } from 'vitest'
import { byName } from '#domain/text/name-order'

const NAMES = ['Zhang', 'Қала', 'Лим', 'Émile', 'Әлем', 'Бек']

test('names stand where a reader of each language looks for them', () => {
  expect([...NAMES].sort(byName('kk'))).toEqual(['Әлем', 'Бек', 'Қала', 'Лим', 'Émile', 'Zhang'])
  expect([...NAMES].sort(byName('en'))).toEqual(['Émile', 'Zhang', 'Әлем', 'Бек', 'Қала', 'Лим'])
  expect(['Ёлкин', 'Яковлев', 'Егоров', 'Жуков'].sort(byName('ru'))).toEqual(['Егоров', 'Ёлкин', 'Жуков', 'Яковлев'])
})
