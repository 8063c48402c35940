import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as accountPolicy from '#domain/policy/account-policy'
import * as agendaPolicy from '#domain/policy/agenda-policy'
import type { LinkOf, ToldByLink } from '#domain/policy/answer-policy'
import * as answerPolicy from '#domain/policy/answer-policy'
import * as handoverPolicy from '#domain/policy/handover-policy'
import * as outboxPolicy from '#domain/policy/outbox-policy'
import { CAST, NAMES, type Name } from '#domain/policy/policy-cast'
import { RIGHTS } from '#domain/policy/policy-table'
import * as recordPolicy from '#domain/policy/record-policy'
import * as statementPolicy from '#domain/policy/statement-policy'
import * as viewers from '#domain/policy/viewer'

const { answersFor } = handoverPolicy
const { delegationKey, delegationOf, isSameDelegation, ownAmong, speaksFor } = statementPolicy
const { organizationsOf, statesOf } = viewers
const { canUnsubscribe, canUsePasswordLink } = accountPolicy
const { canAnswerByLink, canBeToldByLink } = answerPolicy

describe('who may do what', () => {
  test.each(RIGHTS)('$act', ({ can, may }) => {
    const named = (answer: (name: Name) => unknown) => Object.fromEntries(NAMES.map((name) => [name, answer(name)]))
    expect(named((name) => can(CAST[name]))).toEqual(named((name) => may.includes(name)))
  })
})

type Answer = { states: string[]; organizations: string[]; speaksFor: string[] }
const answer = (more: Partial<Answer> = {}): Answer => ({ states: [], organizations: [], speaksFor: [], ...more })

test('the States and organisations a viewer works for, and the delegations they speak for', () => {
  const expected: Record<Name, Answer> = {
    'a visitor': answer(),
    'an account whose appointment ended': answer(),
    'a speaker of no State': answer(),
    'a delegate of a member': answer({ states: ['KG'], speaksFor: ['state:KG'] }),
    'a delegate of an observer': answer({ states: ['PK'], speaksFor: ['state:PK'] }),
    'a delegate of an organisation': answer({ organizations: ['iom'], speaksFor: ['organization:iom'] }),
    'a delegate of a State and of an organisation': answer({
      states: ['KG'],
      organizations: ['iom'],
      speaksFor: ['state:KG', 'organization:iom'],
    }),
    'a delegate of the State in the Chair': answer({ states: ['KZ'], speaksFor: ['state:KZ'] }),
    'an organiser of another State': answer({ states: ['UZ'], speaksFor: ['state:UZ'] }),
    'an organiser of the incoming State before the overlap': answer({ states: ['TJ'], speaksFor: ['state:TJ'] }),
    'an organiser of the incoming State in the overlap': answer({ states: ['TJ'], speaksFor: ['state:TJ'] }),
    'an organiser of the Support Unit': answer(),
    'an organiser of the Chair on the team': answer({ states: ['KZ'] }),
    'an organiser of the Chair off the team': answer({ states: ['KZ'] }),
    'an admin': answer(),
    'an admin who is a delegate too': answer({ states: ['KG'], speaksFor: ['state:KG'] }),
    'a Support Unit organiser who is a delegate too': answer({ organizations: ['iom'], speaksFor: ['organization:iom'] }),
    'a Chair organiser who is its delegate too': answer({ states: ['KZ'], speaksFor: ['state:KZ'] }),
    'an organiser of both the Chair and the incoming State': answer({ states: ['KZ', 'TJ'], speaksFor: ['state:TJ'] }),
  }
  const found = NAMES.map((name) => {
    const viewer = CAST[name]
    const all = { states: statesOf(viewer), organizations: organizationsOf(viewer), speaksFor: speaksFor(viewer).map(delegationKey) }
    return [name, all] as const
  })
  expect(Object.fromEntries(found)).toEqual(expected)
})

test('two appointments for one State count once', () => {
  const twice = { ...CAST['a delegate of a member'], appointments: Array(2).fill({ role: 'delegate', of: { kind: 'state', state: 'KG' } }) }
  expect([speaksFor(twice), statesOf(twice)]).toEqual([[{ state: 'KG', organizationId: null }], ['KG']])
})

test('of the delegations that received a text, a viewer’s own are those they speak for', () => {
  const sentTo = ['PK', 'TJ', 'KZ'].map((state) => ({ state, organizationId: null, circulation: 1 }))
  expect(ownAmong(CAST['an organiser of both the Chair and the incoming State'], sentTo)).toEqual([sentTo[1]])
})

test('in a handover each organiser answers for their own State; an organiser of both answers first for the outgoing one', () => {
  const between = { outgoing: 'KZ', incoming: 'TJ' }
  const answers = NAMES.map((name) => [name, answersFor(CAST[name], between)] as const).filter(([, states]) => states.length > 0)
  expect(Object.fromEntries(answers)).toEqual({
    'an organiser of the incoming State before the overlap': ['TJ'],
    'an organiser of the incoming State in the overlap': ['TJ'],
    'an organiser of the Chair on the team': ['KZ'],
    'an organiser of the Chair off the team': ['KZ'],
    'a Chair organiser who is its delegate too': ['KZ'],
    'an organiser of both the Chair and the incoming State': ['KZ', 'TJ'],
  })
})

test('two delegations are the same if they have the same State, or the same organisation', () => {
  const [kg, pk] = ['KG', 'PK'].map((state) => ({ state, organizationId: null }))
  const [iom, unhcr] = ['iom', 'unhcr'].map((organizationId) => ({ state: null, organizationId }))
  if (!kg || !pk || !iom || !unhcr) throw new Error('four delegations')
  expect([isSameDelegation(kg, { ...kg }), isSameDelegation(iom, { ...iom })]).toEqual([true, true])
  expect([isSameDelegation(kg, pk), isSameDelegation(iom, unhcr), isSameDelegation(kg, iom)]).toEqual([false, false, false])
})

test('a form names a delegation as “state:KG” or “organization:id”; anything else is no delegation', () => {
  for (const word of ['state:KG', 'organization:8b0:1'])
    expect(delegationKey(delegationOf(word) ?? { state: '', organizationId: null })).toBe(word)
  const none = ['', 'state', 'state:', 'state:K', 'state:KGZ', 'state:kg', 'organization', 'organization:', 'team:KG', 'iom', ' state:KG']
  expect(none.map(delegationOf)).toEqual(none.map(() => null))
})

test('a password link works once, before its expiry, while the account is open', () => {
  const at = '2027-02-01T10:00:00.000Z'
  const link = { usedAt: null, closedAt: null, expiresAt: '2027-02-01T10:00:00.001Z' }
  expect(canUsePasswordLink(link, at)).toBe(true)
  expect(canUsePasswordLink({ ...link, expiresAt: at }, at)).toBe(false)
  expect(canUsePasswordLink({ ...link, usedAt: '2027-01-31T09:00:00.000Z' }, at)).toBe(false)
  expect(canUsePasswordLink({ ...link, closedAt: '2027-01-31T09:00:00.000Z' }, at)).toBe(false)
})

test('a link in a message ends messages while the account is open', () => {
  expect([canUnsubscribe({ closedAt: null }), canUnsubscribe({ closedAt: '2027-01-31T09:00:00.000Z' })]).toEqual([true, false])
})

test('whoever holds an answer link answers by it, while its appearance is of whom it was asked and wants what it is for', () => {
  const at = '2027-02-01T10:00:00.000Z'
  const asked = { personId: null, state: 'TJ', organizationId: null }
  const works: LinkOf = {
    purpose: 'speaker',
    expiresAt: '2027-02-01T10:00:00.001Z',
    endedAt: null,
    asked,
    now: { ...asked, organizationId: 'an organisation that the State brings', wants: 'speaker' },
    sameName: true,
    meetingEnded: false,
    at,
  }
  const stands = { ...asked, wants: 'speaker' as const }
  for (const name of NAMES) expect(canAnswerByLink(CAST[name], works)).toBe(true)
  const ofOrganization = { ...asked, state: null, organizationId: 'an organisation' }
  expect(canAnswerByLink(CAST['a visitor'], { ...works, asked: ofOrganization, now: { ...ofOrganization, wants: 'speaker' } })).toBe(true)
  const ended: Partial<LinkOf>[] = [
    { expiresAt: at },
    { endedAt: '2027-01-31T09:00:00.000Z' },
    { sameName: false },
    { meetingEnded: true },
    { purpose: 'answer' },
    { now: null },
    { now: { ...stands, wants: null } },
    { now: { ...stands, state: 'UZ' } },
    { now: { ...stands, state: null } },
    { now: { ...stands, personId: 'somebody' } },
    { asked: { ...asked, state: null, organizationId: 'another' }, now: { ...stands, state: null, organizationId: 'an organisation' } },
  ]
  for (const more of ended) expect(canAnswerByLink(CAST['a visitor'], { ...works, ...more })).toBe(false)
})

test('who was asked by a link is written to there, answered or not, while the appearance is theirs and nobody was asked anew', () => {
  const at = '2027-02-01T10:00:00.000Z'
  const ofState = { personId: null, state: 'TJ', organizationId: null }
  const stands = { expiresAt: '2027-02-01T10:00:00.001Z', asked: ofState, now: ofState, sameName: true, askedAnew: false, at }
  const contact: ToldByLink = { ...stands, purpose: 'speaker' }
  const speaker: ToldByLink = {
    ...stands,
    purpose: 'answer',
    asked: { ...ofState, personId: 'a person' },
    now: { ...ofState, personId: 'a person' },
  }
  for (const name of NAMES) expect([canBeToldByLink(CAST[name], contact), canBeToldByLink(CAST[name], speaker)]).toEqual([true, true])
  const never: Partial<ToldByLink>[] = [
    { expiresAt: at },
    { askedAnew: true },
    { now: null },
    { now: { ...ofState, state: 'UZ' } },
    { now: { ...ofState, state: null, organizationId: 'an organisation' } },
  ]
  for (const more of never)
    expect([
      canBeToldByLink(CAST['a visitor'], { ...contact, ...more }),
      canBeToldByLink(CAST['a visitor'], { ...speaker, ...more }),
    ]).toEqual([false, false])
  // Whoever named the speaker is the State's contact still; a speaker is replaced by another.
  const renamed: Partial<ToldByLink>[] = [{ sameName: false }, { now: { ...ofState, personId: 'another' } }]
  for (const more of renamed)
    expect([
      canBeToldByLink(CAST['a visitor'], { ...contact, ...more }),
      canBeToldByLink(CAST['a visitor'], { ...speaker, ...more }),
    ]).toEqual([true, false])
})

test('every function of the policy has a test in this file', () => {
  const modules = {
    'account-policy.ts': accountPolicy,
    'agenda-policy.ts': agendaPolicy,
    'answer-policy.ts': answerPolicy,
    'handover-policy.ts': handoverPolicy,
    'outbox-policy.ts': outboxPolicy,
    'record-policy.ts': recordPolicy,
    'statement-policy.ts': statementPolicy,
    'viewer.ts': viewers,
  }
  const files = readdirSync('domain/policy').filter((file) => !/\.test\.ts$|^policy-(cast|table)\.ts$/.test(file))
  expect(files.sort()).toEqual(Object.keys(modules))
  // What answers something else than yes or no, or asks of no viewer, has a test of its own above.
  const elsewhere = [
    answersFor,
    canAnswerByLink,
    canBeToldByLink,
    canUnsubscribe,
    canUsePasswordLink,
    delegationKey,
    delegationOf,
    isSameDelegation,
    organizationsOf,
    ownAmong,
    speaksFor,
    statesOf,
  ]
  const asked = new Set([...RIGHTS.map((row) => row.asks), ...elsewhere.map((right) => right.name)])
  const exported = Object.values(modules).flatMap((module) =>
    Object.entries(module).flatMap(([name, what]) => (typeof what === 'function' ? [name] : [])),
  )
  expect(exported.filter((name) => !asked.has(name))).toEqual([])
})
