import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { earliestExpiry, silenceState } from '#domain/statement/silence'
import { actorOf, isOpenTo, mustBeAgreed, ruleFor, STATE_TABLE, STATEMENT_ACTS } from '#domain/statement/state-table'
import { type StatementFacts, statementState } from '#domain/statement/statement-state'
import { STATEMENT_KINDS, STATEMENT_STATES } from '#domain/statement/statement-terms'
import { instantAt } from '#domain/time/calendar'

const at = (hour: number) => new Date(Date.UTC(2027, 4, 18) + hour * 3_600_000).toISOString()
const silence = (more: Partial<Parameters<typeof silenceState>[0]> = {}) => ({
  openedAt: at(0),
  expiresAt: at(72),
  withdrawnAt: null,
  brokenAt: [],
  ...more,
})

describe('silence', () => {
  test('has held at the instant of its expiry, and not a millisecond before', () => {
    const before = new Date(Date.parse(at(72)) - 1).toISOString()
    expect([silenceState(silence(), before), silenceState(silence(), at(72)), silenceState(silence(), at(1000))]).toEqual([
      'open',
      'unbroken',
      'unbroken',
    ])
  })

  test('is broken by an objection before the expiry, and not by one at the expiry or later', () => {
    const just = new Date(Date.parse(at(72)) - 1).toISOString()
    expect(silenceState(silence({ brokenAt: [just] }), at(72))).toBe('broken')
    expect(silenceState(silence({ brokenAt: [at(72)] }), at(73))).toBe('unbroken')
    expect(silenceState(silence({ brokenAt: [at(80)] }), at(90))).toBe('unbroken')
  })

  test('ends with the earliest act that ends it', () => {
    expect(silenceState(silence({ brokenAt: [at(10)], withdrawnAt: at(11) }), at(100))).toBe('broken')
    expect(silenceState(silence({ withdrawnAt: at(9) }), at(100))).toBe('withdrawn')
    expect(silenceState(silence({ brokenAt: [at(11), at(9)], withdrawnAt: at(10) }), at(100))).toBe('broken')
    expect(silenceState(silence({ brokenAt: [at(11)], withdrawnAt: at(10) }), at(100))).toBe('withdrawn')
    expect(silenceState(silence({ withdrawnAt: at(72) }), at(100))).toBe('unbroken')
  })

  test('counts as broken if it is broken and withdrawn at the same instant', () => {
    expect(silenceState(silence({ brokenAt: [at(10)], withdrawnAt: at(10) }), at(100))).toBe('broken')
  })

  test('is open until the exact instant that ends it', () => {
    const just = new Date(Date.parse(at(10)) - 1).toISOString()
    expect([silenceState(silence({ brokenAt: [at(10)] }), just), silenceState(silence({ brokenAt: [at(10)] }), at(10))]).toEqual([
      'open',
      'broken',
    ])
  })

  test('lasts its hours even when the clocks change', () => {
    // Almaty changed from UTC+6 to UTC+5 at midnight on 1 March 2024, so 23:30 came twice.
    const opened = instantAt('2024-02-27', '23:30', 'Asia/Almaty')
    expect(earliestExpiry(opened, 72)).toBe('2024-03-01T17:30:00.000Z')
    expect(instantAt('2024-03-01', '22:30', 'Asia/Almaty')).toBe('2024-03-01T17:30:00.000Z')
    expect(instantAt('2024-03-01', '23:30', 'Asia/Almaty') > earliestExpiry(opened, 72)).toBe(true)
  })
})

test('a Chair’s Statement is never adopted, a Summary is not consulted on, a text of all States is issued only after it is agreed', () => {
  const never = STATE_TABLE.filter((rule) => rule.act === 'record-adoption').flatMap((rule) => rule.kinds)
  expect(never).toEqual(['communique', 'declaration'])
  expect(STATE_TABLE.filter((rule) => rule.kinds.includes('chairs-summary')).map((rule) => rule.act)).toEqual([
    'draft',
    'revise',
    'issue',
    'correct',
    'withdraw',
    'undo-withdrawal',
  ])
  for (const kind of STATEMENT_KINDS.filter(mustBeAgreed))
    expect(STATE_TABLE.filter((rule) => rule.act === 'issue' && rule.kinds.includes(kind)).map((rule) => rule.from)).toEqual([['settled']])
})

test('a communiqué and a declaration must be agreed before issue; a Chair’s Statement and a Summary need not be', () => {
  expect(STATEMENT_KINDS.map((kind) => [kind, mustBeAgreed(kind)])).toEqual([
    ['chairs-statement', false],
    ['chairs-summary', false],
    ['communique', true],
    ['declaration', true],
  ])
  const issuedFrom = (kind: (typeof STATEMENT_KINDS)[number]) => STATEMENT_STATES.filter((state) => isOpenTo(kind, state, 'issue'))
  expect(STATEMENT_KINDS.map(issuedFrom)).toEqual([
    ['drafting', 'consulting', 'settled'],
    ['drafting', 'consulting', 'settled'],
    ['settled'],
    ['settled'],
  ])
})

test('each act has exactly one kind of actor; the end of silence has none but time', () => {
  expect(Object.fromEntries(STATEMENT_ACTS.map((act) => [act, actorOf(act)]))).toEqual({
    draft: 'drafter',
    revise: 'drafter',
    circulate: 'chair',
    comment: 'recipient',
    propose: 'recipient',
    answer: 'chair',
    'open-silence': 'chair',
    'break-silence': 'entitled',
    'withdraw-silence': 'chair',
    'silence-ends': 'time',
    'record-adoption': 'chair',
    'strike-adoption': 'chair',
    issue: 'chair',
    correct: 'chair',
    withdraw: 'chair',
    'undo-withdrawal': 'chair',
  })
  for (const rule of STATE_TABLE) expect(rule.actor, rule.act).toBe(actorOf(rule.act))
})

test('every rule leads to its target state through the dated rows that its act writes', () => {
  for (const rule of STATE_TABLE.filter((rule) => rule.to !== null))
    for (const kind of rule.kinds)
      for (const from of rule.from) {
        const facts = factsIn(from)
        expect(statementState(facts, at(10)), from).toBe(from)
        const after = applied(facts, rule.act, at(11))
        expect(statementState(after, rule.act === 'silence-ends' ? at(72) : at(12)), `${kind} ${from} ${rule.act}`).toBe(rule.to)
      }
})

test('random acts: no issue against the table, no way back from issued, and broken silence never settles a text', () => {
  const step = fc.record({ act: fc.constantFrom(...STATEMENT_ACTS), hours: fc.integer({ min: 1, max: 100 }) })
  fc.assert(
    fc.property(fc.constantFrom(...STATEMENT_KINDS), fc.array(step, { maxLength: 40 }), (kind, steps) => {
      let facts: StatementFacts = { circulations: [], adoptedAt: null, issuedAt: null, withdrawnAt: null }
      let hour = 0
      let wasIssued = false
      for (const { act, hours } of steps) {
        hour += hours
        const state = statementState(facts, at(hour))
        if (wasIssued) expect(['issued', 'withdrawn']).toContain(state)
        const last = facts.circulations.at(-1)
        if (state === 'settled' && facts.adoptedAt === null && last?.purpose === 'silence')
          expect(last.brokenAt.filter((instant) => instant < last.expiresAt)).toEqual([])
        const rule = ruleFor(kind, state, act)
        if (rule === null || act === 'silence-ends') continue
        if (act === 'issue' && mustBeAgreed(kind)) expect(state).toBe('settled')
        const issuedAt = facts.issuedAt
        facts = applied(facts, act, at(hour))
        if (issuedAt !== null) expect(facts.issuedAt).toBe(issuedAt)
        wasIssued ||= act === 'issue'
        if (rule.to !== null) expect(statementState(facts, at(hour))).toBe(rule.to)
      }
    }),
  )
})

test('the table in the documentation is the same as in the code', () => {
  const page = readFileSync('docs/statement-states.md', 'utf8')
  for (const { act, kinds, from, actor, to } of STATE_TABLE)
    expect(page).toContain(`| ${act} | ${kinds.join(', ')} | ${from.join(', ')} | ${actor} | ${to ?? '–'} |`)
  expect(page.split('\n').filter((line) => line.startsWith('| ')).length).toBe(STATE_TABLE.length + 1)
})

test('nobody can do an act that has no rule', () => {
  expect(STATEMENT_KINDS.filter((kind) => isOpenTo(kind, 'withdrawn', 'correct') || isOpenTo(kind, 'withdrawn', 'draft'))).toEqual([])
})

function factsIn(state: string): StatementFacts {
  const none: StatementFacts = { circulations: [], adoptedAt: null, issuedAt: null, withdrawnAt: null }
  if (state === 'consulting') return { ...none, circulations: [{ purpose: 'comments', openedAt: at(0) }] }
  if (state === 'silence') return { ...none, circulations: [{ purpose: 'silence', ...silence() }] }
  if (state === 'settled') return { ...none, circulations: [{ purpose: 'silence', ...silence({ expiresAt: at(5) }) }] }
  if (state === 'issued') return { ...none, issuedAt: at(1) }
  if (state === 'withdrawn') return { ...none, issuedAt: at(1), withdrawnAt: at(2) }
  return none
}

// What each act writes, as its command does.
function applied(facts: StatementFacts, act: string, when: string): StatementFacts {
  const last = facts.circulations.at(-1)
  const ending = (more: object) => ({
    ...facts,
    circulations: facts.circulations.map((circulation) => (circulation === last ? { ...circulation, ...more } : circulation)),
  })
  if (act === 'circulate') return { ...facts, circulations: [...facts.circulations, { purpose: 'comments', openedAt: when }] }
  if (act === 'open-silence') {
    const opened = { purpose: 'silence' as const, openedAt: when, expiresAt: earliestExpiry(when, 72), withdrawnAt: null, brokenAt: [] }
    return { ...facts, circulations: [...facts.circulations, opened] }
  }
  if (act === 'break-silence') return ending({ brokenAt: [...(last?.purpose === 'silence' ? last.brokenAt : []), when] })
  if (act === 'withdraw-silence') return ending({ withdrawnAt: when })
  if (act === 'record-adoption') return { ...facts, adoptedAt: when }
  if (act === 'strike-adoption') return { ...facts, adoptedAt: null }
  if (act === 'issue') return { ...facts, issuedAt: when }
  if (act === 'undo-withdrawal') return { ...facts, withdrawnAt: null }
  return act === 'withdraw' ? { ...facts, withdrawnAt: when } : facts
}
