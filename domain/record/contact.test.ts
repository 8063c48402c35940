import { expect, test } from 'vitest'
import { writtenAnew } from '#domain/record/contact'

test('a text of the contact begins in the first language that has words, and its translations render it', () => {
  expect(writtenAnew(null, { en: '', ru: '', kk: '' })).toBeNull()
  expect(writtenAnew(null, { en: '', ru: 'Алматы', kk: '' })).toEqual({ original: 'ru', ru: 'Алматы' })
  expect(writtenAnew(null, { en: 'Almaty', ru: 'Алматы', kk: '' })).toEqual({
    original: 'en',
    en: 'Almaty',
    ru: 'Алматы',
    renders: { ru: 'Almaty' },
  })
})

test('a translation that was left as it was does not render the new original', () => {
  const text = { original: 'en' as const, en: 'Almaty', ru: 'Алматы', renders: { ru: 'Almaty' } }
  expect(writtenAnew(text, { en: 'Astana', ru: 'Алматы', kk: '' })).toEqual({ ...text, en: 'Astana' })
  expect(writtenAnew(text, { en: 'Astana', ru: 'Астана', kk: '' })).toEqual({
    ...text,
    en: 'Astana',
    ru: 'Астана',
    renders: { ru: 'Astana' },
  })
})

test('where the original is emptied, another language takes its place; where all are, nothing is left', () => {
  const text = { original: 'en' as const, en: 'Almaty', ru: 'Алматы', renders: { ru: 'Almaty' } }
  expect(writtenAnew(text, { en: '', ru: 'Алматы', kk: '' })).toEqual({ original: 'ru', ru: 'Алматы' })
  expect(writtenAnew(text, { en: '', ru: '', kk: '' })).toBeNull()
})
