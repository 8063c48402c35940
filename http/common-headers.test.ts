import { expect, test } from 'vitest'
import { headersAt } from './common-headers.ts'

test('browsers are told to come back by TLS alone where the public address is https, and nowhere else', () => {
  const told = (address: string) => Object.fromEntries(headersAt(address))['Strict-Transport-Security']
  expect([told('https://gavel.example'), told('http://gavel.example')]).toEqual(['max-age=63072000', undefined])
})
