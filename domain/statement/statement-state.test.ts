import { describe, expect, test } from 'vitest'
import { type StatementFacts, statementState } from '#domain/statement/statement-state'

const at = (hour: number) => new Date(Date.UTC(2027, 4, 18) + hour * 3_600_000).toISOString()
const nothing: StatementFacts = { circulations: [], adoptedAt: null, issuedAt: null, withdrawnAt: null }
const comments = (hour: number) => ({ purpose: 'comments' as const, openedAt: at(hour) })
const silence = (hour: number, more: { withdrawnAt?: string; brokenAt?: string[] } = {}) => ({
  purpose: 'silence' as const,
  openedAt: at(hour),
  expiresAt: at(hour + 72),
  withdrawnAt: null,
  brokenAt: [],
  ...more,
})
const stateAt = (facts: Partial<StatementFacts>, hour: number) => statementState({ ...nothing, ...facts }, at(hour))

test('a text without any act is in drafting', () => {
  expect(stateAt({}, 0)).toBe('drafting')
})

describe('an act counts from its exact instant', () => {
  test('circulating', () => {
    expect([stateAt({ circulations: [comments(10)] }, 9), stateAt({ circulations: [comments(10)] }, 10)]).toEqual([
      'drafting',
      'consulting',
    ])
    expect([stateAt({ circulations: [silence(10)] }, 9), stateAt({ circulations: [silence(10)] }, 10)]).toEqual(['drafting', 'silence'])
  })

  test('adopting, issuing and withdrawing, each after the one before', () => {
    const facts = { circulations: [comments(0)], adoptedAt: at(10), issuedAt: at(20), withdrawnAt: at(30) }
    expect([9, 10, 19, 20, 29, 30].map((hour) => stateAt(facts, hour))).toEqual([
      'consulting',
      'settled',
      'settled',
      'issued',
      'issued',
      'withdrawn',
    ])
  })
})

test('silence that has held settles the text; broken or withdrawn, it returns the text to consultation', () => {
  expect(stateAt({ circulations: [silence(0)] }, 72)).toBe('settled')
  expect(stateAt({ circulations: [silence(0, { brokenAt: [at(5)] })] }, 72)).toBe('consulting')
  expect(stateAt({ circulations: [silence(0, { withdrawnAt: at(5) })] }, 72)).toBe('consulting')
})

test('the latest circulation counts, in whatever order they are read; of two at one instant, the later row', () => {
  expect(stateAt({ circulations: [silence(10), comments(0)] }, 20)).toBe('silence')
  expect(stateAt({ circulations: [comments(0), silence(10)] }, 20)).toBe('silence')
  expect(stateAt({ circulations: [silence(10), comments(20)] }, 20)).toBe('consulting')
  expect(stateAt({ circulations: [comments(10), silence(10)] }, 10)).toBe('silence')
  expect(stateAt({ circulations: [silence(10), comments(10)] }, 10)).toBe('consulting')
})
