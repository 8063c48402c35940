import { expect, test } from 'vitest'
import { objectionsEnd, silenceEnd } from '#domain/statement/silence'

const [OPENED, BROKEN, BETWEEN, WITHDRAWN, EXPIRES, AFTER] = [18, 19, 20, 21, 22, 23].map((day) => `2027-05-${day}T08:00:00.000Z`)
const silence = { openedAt: OPENED ?? '', expiresAt: EXPIRES ?? '', withdrawnAt: null, brokenAt: [] }

test('silence ends with its expiry, or with the break or the withdrawal that came before', () => {
  const ends = (more: object) => silenceEnd({ ...silence, ...more }, AFTER ?? '')
  expect(ends({})).toBe(EXPIRES)
  expect(ends({ brokenAt: [BROKEN] })).toBe(BROKEN)
  expect(ends({ withdrawnAt: WITHDRAWN })).toBe(WITHDRAWN)
  expect(ends({ withdrawnAt: WITHDRAWN, brokenAt: [BETWEEN, BROKEN] })).toBe(BROKEN)
  expect(ends({ withdrawnAt: EXPIRES, brokenAt: [AFTER] })).toBe(EXPIRES)
  // What has not come yet ends nothing.
  expect(silenceEnd({ ...silence, brokenAt: [WITHDRAWN ?? ''] }, BETWEEN ?? '')).toBe(EXPIRES)
})

test('objections are put on file until the expiry, whoever broke the silence, or until it was withdrawn before', () => {
  expect(objectionsEnd(silence)).toBe(EXPIRES)
  expect(objectionsEnd({ ...silence, withdrawnAt: WITHDRAWN ?? '' })).toBe(WITHDRAWN)
  expect(objectionsEnd({ ...silence, withdrawnAt: AFTER ?? '' })).toBe(EXPIRES)
})
