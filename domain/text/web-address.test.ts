import { expect, test } from 'vitest'
import { isWebAddress } from '#domain/text/web-address'

test('a link is an address of the web, and nothing that could run in a browser', () => {
  const links = ['https://www.unhcr.org/a?b=c#d', 'http://example.org', 'https://пример.рф/документ']
  const others = [
    '',
    'example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'https://a b',
    ' https://a.org',
    'mailto:a@b.org',
    'ftp://a.org',
  ]
  expect(links.map(isWebAddress)).toEqual(links.map(() => true))
  expect(others.map(isWebAddress)).toEqual(others.map(() => false))
})
