import { expect, test } from 'vitest'
import { withoutTokens } from '#domain/outbox/without-tokens'

test('links that open something by themselves lose their token, and other addresses stay', () => {
  const token = 'aZ09_-'.repeat(7)
  const text = `Answer:\nhttps://process.example/ru/answer/${token}\nhttps://process.example/en/set-password/${token}?x=1`
  expect(withoutTokens(text)).toBe('Answer:\nhttps://process.example/ru/answer/…\nhttps://process.example/en/set-password/…?x=1')
  const other = 'https://process.example/en/desk/asked/0f8fad5b-d9cb-469f-a165-70867728950e and /en/answer/given'
  expect(withoutTokens(other)).toBe(other)
})
