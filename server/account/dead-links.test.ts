import { expect, test } from 'vitest'
import { expectNothingWritten } from '#harness/expect-act'
import { testWorld } from '#harness/test-world'
import { countDeadLink, isBarredFromLinks } from '#server/account/sign-in-limits'

// Whoever guesses answer links is stopped; a mail scanner that opens old ones is not.

const clock = testWorld()

test('after sixty links that do not work from one line, none is opened from there for a quarter of an hour; from others they are', async () => {
  for (let tried = 0; tried < 59; tried += 1) await countDeadLink('192.0.2.1')
  await expectNothingWritten(async () => expect(await isBarredFromLinks('192.0.2.1')).toBe(false))
  await countDeadLink('192.0.2.1')
  expect([await isBarredFromLinks('192.0.2.1'), await isBarredFromLinks('192.0.2.2')]).toEqual([true, false])
  clock.pass(15 * 60_000)
  expect(await isBarredFromLinks('192.0.2.1')).toBe(false)
})
