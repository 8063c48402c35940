import { describe, expect, test } from 'vitest'
import type { AgendaDocument, DocumentContribution } from '#domain/agenda/agenda-document'
import { changesBetween } from '#domain/agenda/changes'
import { ownAppearances, ownChanges } from '#domain/agenda/own-changes'
import { agenda, day, inEnglish, meeting, part, slot, somebody } from '#harness/sample-agenda'

// What two versions of a programme mean to one reader: an expert of Tajikistan.

const MINE = { personId: 'me', states: ['TJ'], organizations: ['o1'] }
const me = (more: Partial<DocumentContribution> = {}) => somebody('mine', { personId: 'me', ...more })
const ours = (more: Partial<DocumentContribution> = {}) => somebody('ours', { state: 'TJ', ...more })
const session = (...contributions: DocumentContribution[]) => agenda(slot('a', '10:00', '10:30', { contributions }))

const read = (before: AgendaDocument, after: AgendaDocument) => ownChanges(before, after, MINE, changesBetween(before, after))
/** Each change in short; of what is said as to everybody its code. */
const told = (before: AgendaDocument, after: AgendaDocument) =>
  read(before, after).own.map((one) => (one.kind === 'told' ? one.change.code : `${one.whose} ${one.kind}`))

const TITLE = inEnglish('Slot a')
const at = (start: string, end: string, date = '2027-10-05') => ({ date, start, end, when: null })
const PRESENTER = [{ role: 'presenter', label: null }]

test('who comes into a session is told when it is and in what role, and nothing of it twice', () => {
  expect(read(session(), session(me()))).toEqual({
    own: [{ kind: 'appears', whose: 'own', title: TITLE, after: at('10:00', '10:30'), roles: PRESENTER }],
    others: 0,
  })
  expect(read(session(), session(ours())).own).toEqual([
    { kind: 'appears', whose: 'delegation', title: TITLE, after: at('10:00', '10:30'), roles: PRESENTER },
  ])
  expect(told(agenda(), session(me()))).toEqual(['own appears'])
})

test('the reader and their delegation are told apart in one session', () => {
  expect(told(session(me()), session(me(), ours()))).toEqual(['delegation appears'])
  expect(told(session(ours()), session(me(), ours()))).toEqual(['own appears'])
  expect(told(session(me(), ours()), session(me()))).toEqual(['delegation leaves'])
  expect(told(session(me(), ours()), agenda())).toEqual(['own gone', 'delegation gone'])
})

describe('a session at another time', () => {
  const from = (start: string, end: string, ...contributions: DocumentContribution[]) => agenda(slot('a', start, end, { contributions }))

  test('is told once to who appears in it twice, and to each side by itself', () => {
    const twice = [me({ role: 'moderator' }), me({ id: 'again' })]
    expect(read(from('10:00', '10:30', ...twice), from('11:00', '11:30', ...twice)).own).toEqual([
      { kind: 'moved', whose: 'own', title: TITLE, before: at('10:00', '10:30'), after: at('11:00', '11:30') },
    ])
    expect(told(from('10:00', '10:30', me(), ours()), from('11:00', '11:30', me(), ours()))).toEqual(['own moved', 'delegation moved'])
  })

  test('with parts at times of their own: those that moved, and not those that stay', () => {
    const parts = (second: string) =>
      agenda(
        slot('a', '09:00', '12:00', {
          parts: [
            { ...part('Borders', me()), start: '09:00', end: '09:30' },
            { ...part('Visas', me({ id: 'again' })), start: second, end: '12:00' },
          ],
        }),
      )
    expect(read(parts('10:00'), parts('11:00')).own.filter(({ kind }) => kind !== 'told')).toEqual([
      { kind: 'moved', whose: 'own', title: inEnglish('Visas'), before: at('10:00', '12:00'), after: at('11:00', '12:00') },
    ])
  })

  test('of a meeting that moves as a whole it is told as of the meeting alone', () => {
    const before = session(me())
    const week = { ...meeting, startsOn: '2027-10-12', endsOn: '2027-10-13' }
    const moved = (start: string, end: string): AgendaDocument => ({
      ...agenda(),
      meeting: week,
      days: [day('2027-10-12', slot('a', start, end, { contributions: [me()] }))],
    })
    expect(told(before, moved('10:00', '10:30'))).toEqual(['meeting-moved-whole'])
    // What moves within it as well is told from the day that it would have been on.
    expect(read(before, moved('14:00', '14:30')).own[0]).toEqual({
      kind: 'moved',
      whose: 'own',
      title: TITLE,
      before: at('10:00', '10:30', '2027-10-12'),
      after: at('14:00', '14:30', '2027-10-12'),
    })
  })
})

describe('another role', () => {
  test('is told by all that the reader now is, and not again as a change of the programme', () => {
    expect(read(session(me()), session(me({ role: 'moderator' })))).toEqual({
      own: [{ kind: 'role', whose: 'own', title: TITLE, roles: [{ role: 'moderator', label: null }] }],
      others: 0,
    })
    const both = session(me(), me({ id: 'again', role: 'moderator' }))
    expect(read(session(me()), both).own).toEqual([
      { kind: 'role', whose: 'own', title: TITLE, roles: [{ role: 'moderator', label: null }, ...PRESENTER] },
    ])
    expect(told(both, session(me()))).toEqual(['own role'])
  })

  test('is not what changes in the order of the list, or for somebody else in the session', () => {
    const moderates = me({ id: 'again', role: 'moderator' })
    expect(told(session(me(), moderates), session(moderates, me()))).toEqual(['order-changed'])
    const other = (role: DocumentContribution['role']) => session(me(), somebody('x', { role }))
    expect(told(other('presenter'), other('host'))).toEqual(['field-changed'])
    const bothOther = session(me({ role: 'moderator' }), somebody('x', { role: 'host' }))
    expect(told(other('presenter'), bothOther)).toEqual(['own role', 'field-changed'])
  })
})

test('others who come and go in their session are told of, as to everybody', () => {
  const [aida, bolat] = [somebody('aida'), somebody('bolat', { role: 'host' })]
  expect(told(session(), session(me(), bolat))).toEqual(['own appears', 'person-added'])
  expect(told(session(me(), bolat), session(bolat))).toEqual(['own leaves'])
  expect(told(session(me(), bolat), session())).toEqual(['own leaves', 'person-removed'])
  expect(told(session(me()), session(me({ role: 'chair' }), aida))).toEqual(['own role', 'person-added'])
})

test('what is told of others’ sessions is counted; where and when the meeting is, concerns all', () => {
  const before: AgendaDocument = agenda(slot('b', '12:00', '13:00', { contributions: [somebody('x')] }))
  const after: AgendaDocument = {
    ...agenda(slot('b', '12:00', '14:00', { contributions: [somebody('y')] })),
    meeting: { ...meeting, venue: inEnglish('Hotel'), theme: inEnglish('Asylum') },
  }
  const { own, others } = read(before, after)
  expect([own.map((one) => one.kind === 'told' && one.change.values), others]).toEqual([
    [{ where: 'meeting', field: 'venue', after: 'Hotel' }],
    3,
  ])
})

test('where they appear: once for each slot or part, in the order of the programme', () => {
  const document = agenda(
    slot('a', '10:00', '10:30', { contributions: [me({ role: 'moderator' }), me({ id: 'again' }), ours()] }),
    slot('b', '11:00', '12:00', { contributions: [somebody('x')], parts: [part('Borders', ours())] }),
    slot('c', '13:00', '14:00', { contributions: [somebody('y')] }),
  )
  expect(ownAppearances(document, MINE)).toEqual([
    { title: TITLE, on: at('10:00', '10:30'), slotId: 'a' },
    { title: inEnglish('Borders'), on: at('11:00', '12:00'), slotId: 'b' },
  ])
})
