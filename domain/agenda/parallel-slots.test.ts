import { expect, test } from 'vitest'
import type { DocumentDay, DocumentSlot } from '#domain/agenda/agenda-document'
import { dayEntries } from '#domain/agenda/parallel-slots'
import { original } from '#domain/text/localized-text'

const place = (name: string) => original('en', name)

function slot(id: string, times: string, at: string | null = null): DocumentSlot {
  const [start = '', end = ''] = times.split('-')
  return {
    id,
    start: start || null,
    end: end || null,
    when: null,
    place: at === null ? null : place(at),
    access: null,
    number: null,
    purpose: null,
    kind: 'session',
    itemId: id,
    title: original('en', id),
    continued: false,
    abstract: null,
    subItems: [],
    papers: [],
    deals: [],
    contributions: [],
    parts: [],
  }
}

/** The day as short words: a slot by its id, a group by its times and lanes. */
function set(slots: DocumentSlot[], { dayPlace = null, venue = null }: { dayPlace?: string | null; venue?: string | null } = {}) {
  const day: DocumentDay = { date: '2027-10-05', title: null, note: null, place: dayPlace === null ? null : place(dayPlace), slots }
  return dayEntries(day, venue === null ? null : place(venue)).map((entry) =>
    'slot' in entry
      ? `${entry.slot.id}${entry.alongside ? ' alongside' : ''}`
      : [
          `${entry.group.start}-${entry.group.end ?? ''}`,
          ...entry.group.lanes.map((lane) => `${lane.place?.en ?? ''}: ${lane.slots.map(({ id }) => id).join(' ')}`),
        ],
  )
}

test('what begins when another ends does not make it one that lasts long', () => {
  const talks = ['09:00-09:30', '09:30-10:00', '10:00-10:30'].map((times, at) => slot(`T${at}`, times, 'Saryarka'))
  const after = slot('After', '11:00-11:30', 'Saryarka')
  const [beside] = set([slot('Long', '09:00-11:00', 'Altai'), ...talks, slot('Link', '10:30-11:15', 'Tulip'), after])
  expect(beside).toEqual(['09:00-11:30', 'Altai: Long', 'Saryarka: T0 T1 T2 After', 'Tulip: Link'])
})

test('what begins when another ends is not beside it', () => {
  const long = slot('Long', '09:00-11:00', 'Altai')
  const short = [slot('B', '09:00-09:30', 'Saryarka'), slot('C', '09:30-10:00', 'Saryarka'), slot('D', '11:00-11:30', 'Saryarka')]
  expect(set([long, ...short, slot('E', '11:00-12:00', 'Altai')])).toEqual([
    ['09:00-11:00', 'Altai: Long', 'Saryarka: B C'],
    ['11:00-12:00', 'Saryarka: D', 'Altai: E'],
  ])
})

test('slots that overlap in different places are put side by side, those of one room follow each other', () => {
  expect(set([slot('A', '10:00-12:00', 'Altai'), slot('B', '10:00-12:00', 'Saryarka'), slot('Lunch', '12:00-13:00')])).toEqual([
    ['10:00-12:00', 'Altai: A', 'Saryarka: B'],
    'Lunch',
  ])
  expect(set([slot('A', '10:00-12:00'), slot('B', '10:30-11:00'), slot('C', '12:00-13:00', 'Lobby')])).toEqual(['A', 'B', 'C'])
})

test('a lane holds what follows in its room; the group lasts from the first start to the last end', () => {
  expect(
    set([
      slot('A1', '10:00-11:30', 'Altai'),
      slot('B1', '10:00-13:00', 'Saryarka'),
      slot('A2', '11:45-12:45', 'Altai'),
      slot('Lunch', '13:00-14:00'),
    ]),
  ).toEqual([['10:00-13:00', 'Altai: A1 A2', 'Saryarka: B1'], 'Lunch'])
})

test('the place of a slot is its own, else the day’s, else the venue', () => {
  const two = [slot('A', '10:00-12:00'), slot('B', '10:00-12:00', 'Altai')]
  expect(set(two, { dayPlace: 'Altai', venue: 'Hotel' })).toEqual(['A', 'B'])
  expect(set(two, { venue: 'Altai' })).toEqual(['A', 'B'])
  expect(set(two, { venue: 'Hotel' })).toEqual([['10:00-12:00', 'Hotel: A', 'Altai: B']])
  expect(set(two)).toEqual([['10:00-12:00', ': A', 'Altai: B']])
})

test('an open end meets nothing that begins later, only what begins with it', () => {
  expect(set([slot('Press', '13:00-', 'Lobby'), slot('A', '14:00-15:00', 'Altai')])).toEqual(['Press', 'A'])
  expect(set([slot('Press', '14:00-', 'Lobby'), slot('A', '14:00-15:00', 'Altai')])).toEqual([['14:00-', 'Lobby: Press', 'Altai: A']])
})

test('a dinner past midnight meets what begins before midnight elsewhere', () => {
  expect(set([slot('Dinner', '21:00-01:00', 'Terrace'), slot('Drafting', '22:00-23:00', 'Altai')])).toEqual([
    ['21:00-01:00', 'Terrace: Dinner', 'Altai: Drafting'],
  ])
})

test('what lasts as long as four slots of another room stands before them, and is said to go on alongside', () => {
  const rooms = ['09:00-10:00', '10:00-11:00', '11:00-12:00', '12:00-13:00'].map((times, index) => slot(`A${index}`, times, 'Altai'))
  expect(set([slot('Exhibition', '09:00-18:00', 'Lobby'), ...rooms])).toEqual(['Exhibition alongside', 'A0', 'A1', 'A2', 'A3'])
  const three = rooms.slice(0, 3)
  expect(set([slot('Committee', '09:00-12:00', 'Lobby'), ...three])).toEqual([['09:00-12:00', 'Lobby: Committee', 'Altai: A0 A1 A2']])
  const [first, ...rest] = rooms.map((entry, index) => ({ ...entry, id: `B${index}`, place: place('Saryarka') }))
  const both = [
    ...rooms.slice(0, 1),
    ...(first ? [first] : []),
    slot('Exhibition', '09:00-18:00', 'Lobby'),
    ...rooms.slice(1),
    ...rest,
  ].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))
  expect(set(both)[0]).toBe('Exhibition alongside')
  expect(set(both)).toHaveLength(5)
})

test('an untimed slot in the midst of a group stands in the lane of its room, or after the group', () => {
  const [a, b] = [slot('A', '10:00-12:00', 'Altai'), slot('B', '10:00-12:00', 'Saryarka')]
  expect(set([a, slot('Photo', '', 'Altai'), b])).toEqual([['10:00-12:00', 'Altai: A Photo', 'Saryarka: B']])
  const [early, late] = [slot('Early', '10:00-11:00', 'Altai'), slot('Late', '11:00-12:00', 'Altai')]
  expect(set([early, slot('Photo', '', 'Altai'), b, slot('Press', '', 'Altai'), late])).toEqual([
    ['10:00-12:00', 'Altai: Early Photo Press Late', 'Saryarka: B'],
  ])
  expect(set([a, slot('Arrivals', ''), b, slot('Lunch', '12:00-13:00')])).toEqual([
    ['10:00-12:00', 'Altai: A', 'Saryarka: B'],
    'Arrivals',
    'Lunch',
  ])
  expect(set([slot('All day', '', 'Altai'), a, b])).toEqual(['All day', ['10:00-12:00', 'Altai: A', 'Saryarka: B']])
})

test('no slot is lost or printed twice', () => {
  const rooms = ['Altai', 'Saryarka', 'Lobby']
  const many = Array.from({ length: 60 }, (_, index) => {
    const hour = 8 + Math.floor(index / 6)
    const times =
      index % 7 === 0
        ? ''
        : `${String(hour).padStart(2, '0')}:${index % 2 ? '00' : '30'}-${String(hour + 1 + (index % 3)).padStart(2, '0')}:00`
    return slot(String(index), times, rooms[index % 4] ?? null)
  })
  const printed = dayEntries({ date: '2027-10-05', title: null, note: null, place: null, slots: many }, null).flatMap((entry) =>
    'slot' in entry ? [entry.slot.id] : entry.group.lanes.flatMap((lane) => lane.slots.map(({ id }) => id)),
  )
  expect([...printed].sort()).toEqual(many.map(({ id }) => id).sort())
})
