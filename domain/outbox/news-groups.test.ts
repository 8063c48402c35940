import { expect, test } from 'vitest'
import { ALWAYS_AT_ONCE, CHOSEN_GROUPS, chosenGroup, isOnDesk, NEWS_GROUPS } from '#domain/outbox/news-groups'
import { NEWS_FOR, NEWS_KINDS } from '#domain/outbox/news-kinds'

// What an account chooses about, and what it is told of at once whatever it chose.

test('programmes, outcome texts and notes are chosen about; what binds a State and what guards an account is not', () => {
  const chosen = NEWS_KINDS.filter((kind) => chosenGroup(kind) !== null)
  for (const kind of chosen) expect(kind).toMatch(/^(agenda-|text-|revision-|proposal-|note$)/)
  for (const kind of NEWS_KINDS.filter((kind) => /^(silence|handover|password|account)-/.test(kind))) expect(chosenGroup(kind)).toBeNull()
  expect([...CHOSEN_GROUPS, ...ALWAYS_AT_ONCE].toSorted()).toEqual([...NEWS_GROUPS].toSorted())
})

test('what waits for the day’s message is still news when that leaves, on the longest day too', () => {
  for (const kind of NEWS_KINDS.filter((kind) => chosenGroup(kind) !== null)) expect(NEWS_FOR[kind]).toBeGreaterThan(25)
})

test('the desk shows all but secret addresses, what its reader cannot sign in to, and the day’s message itself', () => {
  expect(NEWS_KINDS.filter((kind) => !isOnDesk(kind))).toEqual(['password-forgotten', 'account-closed', 'digest', 'account-invited'])
})
