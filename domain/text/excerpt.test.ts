import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

test('a text that is short enough stays whole, on one line', () => {
  expect(excerpt('Labour migration\nand rights ', 40)).toBe('Labour migration and rights')
})

test('a longer one ends between words, without the sign that stood there, and says that it goes on', () => {
  expect(excerpt('Labour migration, economies and societies', 20)).toBe('Labour migration…')
})

test('a word longer than all the room is cut', () => {
  expect(excerpt('Шекарааралықынтымақтастық', 10)).toBe('Шекарааралық'.slice(0, 10).concat('…'))
})
