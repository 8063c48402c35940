import { expect, test } from 'vitest'
import { placeAfterSignIn } from '#server/web/place-after-sign-in'

test.each(['/en/desk/people?text=Roman', '/ru/desk/meetings/practice/statement?say=1d48-5b#say', '/kk/meetings/closed-som', '/en'])(
  'one is back at %s, query and place included',
  (address) => {
    expect(placeAfterSignIn(address, 'ru')).toBe(address)
  },
)

test.each([
  '//evil.example',
  'https://evil.example/en',
  '/en\\evil',
  '/xx/desk',
  'javascript:alert(1)',
  '/en/desk\n',
  '',
  undefined,
  ['/en/desk'],
])('sign-in leads to the desk and never to %j', (address) => {
  expect(placeAfterSignIn(address, 'ru')).toBe('/ru/desk')
})
