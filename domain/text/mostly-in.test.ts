import { expect, test } from 'vitest'
import { mostlyIn } from '#domain/text/mostly-in'

const english = { original: 'en', en: 'A session on migration' } as const
const both = { original: 'en', en: 'Lunch', kk: 'Түскі ас' } as const

test('a page is mostly in another language when more than half of its words are', () => {
  expect(mostlyIn([english, both, null], 'kk')).toBe('en')
  expect(mostlyIn([english, both], 'en')).toBeNull()
  expect(mostlyIn([both, both], 'kk')).toBeNull()
  expect(mostlyIn([], 'kk')).toBeNull()
})

test('one long text in the reader’s language outweighs several short ones in another', () => {
  const long = { original: 'kk', kk: 'Орталық Азиядағы көші-қон туралы ұзақ мәтін, бірнеше сөйлем.' } as const
  expect(mostlyIn([long, english], 'kk')).toBeNull()
  expect(mostlyIn([long, english], 'en')).toBe('kk')
})
