import { expect, test } from 'vitest'
import { deskTimeline, placeBeside } from '#domain/agenda/desk-timeline'
import { draftAgenda, draftSlot, inEnglish } from '#harness/sample-agenda'

const inHall = (hall: string) => ({ place: inEnglish(hall) })

test('days are drawn from an hour before the first beginning to an hour after the last end, all at one scale', () => {
  const draft = draftAgenda({
    slots: [draftSlot('a', '08:30', '10:00'), draftSlot('n', null, null), draftSlot('late', '22:00', '00:30', { dayId: 'd2' })],
  })
  expect(deskTimeline(draft)).toEqual({
    days: [
      {
        dayId: 'd1',
        from: 420,
        to: 1560,
        bars: [{ id: 'a', from: 510, to: 600, open: false, lane: 0, lanes: 1 }],
        untimed: ['n'],
        places: [],
      },
      {
        dayId: 'd2',
        from: 420,
        to: 1560,
        bars: [{ id: 'late', from: 1320, to: 1470, open: false, lane: 0, lanes: 1 }],
        untimed: [],
        places: [],
      },
    ],
  })
  // One beneath the other, each day has hours of its own.
  expect(deskTimeline(draft, false).days.map(({ from, to }) => [from, to])).toEqual([
    [420, 660],
    [1260, 1560],
  ])
  expect(deskTimeline(draftAgenda()).days).toMatchObject([{ from: 480, to: 1140 }, {}])
})

test('places are lanes: what is held at the same time stands beside, and beside a place lies the next one', () => {
  const [a, b, all] = [
    draftSlot('a', '09:00', '10:00', inHall('Hall A')),
    draftSlot('b', '09:30', '10:30', inHall('Hall B')),
    draftSlot('all', '11:00', '12:00'),
  ]
  const [day] = deskTimeline(draftAgenda({ slots: [a, b, all] })).days
  expect(day?.bars.map(({ id, lane, lanes }) => [id, lane, lanes])).toEqual([
    ['a', 0, 2],
    ['b', 1, 2],
    ['all', 0, 1],
  ])
  if (day === undefined) throw new Error('no day')
  expect([placeBeside(day, a, 1), placeBeside(day, b, -1), placeBeside(day, b, 1), placeBeside(day, all, 1)]).toEqual([
    inEnglish('Hall B'),
    inEnglish('Hall A'),
    null,
    null,
  ])
})
