import { expect, test } from 'vitest'
import type { OpenMatters } from '#domain/statement/open-matters'
import { silenceMattersKey, withoutVoice } from '#domain/statement/silence-matters'
import { STATEMENT_KINDS } from '#domain/statement/statement-terms'

test('a Member State without a voice takes no part in the meeting, or in another capacity; others are not named', () => {
  const participants = [
    { state: null, capacity: 'organization' as const },
    { state: 'TM', capacity: 'observer' as const },
    { state: 'KZ', capacity: 'member' as const },
    { state: 'DE', capacity: 'guest' as const },
  ]
  expect(withoutVoice(['UZ', 'KZ', 'TM', 'AF'], participants)).toEqual([
    { state: 'UZ', as: null },
    { state: 'TM', as: 'observer' },
    { state: 'AF', as: null },
  ])
  expect(withoutVoice(['KZ'], participants)).toEqual([])
})

test('what is acknowledged before silence: brackets and proposals, and of a text that must be agreed the proposals alone', () => {
  const open = (brackets: number, unanswered: string[]): OpenMatters => ({
    brackets,
    unanswered,
    bracketed: [],
    headless: [],
    behind: [],
    ahead: false,
  })
  const keys = (matters: OpenMatters) => Object.fromEntries(STATEMENT_KINDS.map((kind) => [kind, silenceMattersKey(kind, matters)]))
  const each = (chairs: string, agreed: string) => ({
    'chairs-statement': chairs,
    'chairs-summary': chairs,
    communique: agreed,
    declaration: agreed,
  })
  expect(keys(open(0, []))).toEqual(each('', ''))
  expect(keys(open(2, []))).toEqual(each('2/', ''))
  expect(keys(open(0, ['b', 'a']))).toEqual(each('0/a,b', '0/a,b'))
  expect(keys(open(2, ['b', 'a']))).toEqual(each('2/a,b', '0/a,b'))
  expect(keys(open(1, ['a']))).toEqual(each('1/a', '0/a'))
})

test('the proposals themselves are left in the order they came', () => {
  const unanswered = ['b', 'a']
  silenceMattersKey('communique', { brackets: 0, unanswered, bracketed: [], headless: [], behind: [], ahead: false })
  expect(unanswered).toEqual(['b', 'a'])
})
