import { expect, test } from 'vitest'
import { asHeading } from '#domain/text/as-heading'

test('a theme has no full stop at its end; dots that leave something out stay', () => {
  expect(asHeading({ original: 'en', en: 'Rights of migrants.', ru: 'Права мигрантов.' })).toEqual({
    original: 'en',
    en: 'Rights of migrants',
    ru: 'Права мигрантов',
  })
  expect(asHeading({ original: 'en', en: 'And so on...' })).toEqual({ original: 'en', en: 'And so on...' })
  expect(asHeading(null)).toBeNull()
})
