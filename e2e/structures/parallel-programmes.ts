import type { Day, Entry, Structure } from './structure'

// What happens in several rooms at once.

export const COMMITTEES_IN_PARALLEL: Structure = {
  name: 'two committees that sit at the same time, between plenary sittings',
  slug: 'committees',
  startsOn: '2027-09-13',
  endsOn: '2027-09-13',
  timeZone: 'Asia/Ashgabat',
  city: 'Ashgabat',
  standing: { code: 'provisional' },
  days: [
    {
      date: '2027-09-13',
      place: 'Great Hall',
      entries: [
        { time: '09:00–10:00', kind: 'opening', title: 'Plenary: opening', people: [{ role: 'chair', state: 'Turkmenistan' }] },
        {
          time: '10:30–12:30',
          kind: 'session',
          title: 'Committee on law',
          place: 'Room A',
          people: [{ role: 'chair', post: 'Chairperson of the committee on law' }],
        },
        {
          time: '10:30–12:30',
          kind: 'session',
          title: 'Committee on reception',
          place: 'Room B',
          people: [{ role: 'chair', post: 'Chairperson of the committee on reception' }],
        },
        { time: '10:45–11:45', kind: 'other', title: 'Side event on schools', place: 'Lobby', access: 'open' },
        { time: '14:00–16:00', kind: 'session', title: 'Plenary: reports of the committees' },
      ],
    },
  ],
}

const ROOMS = ['Aral', 'Balkhash', 'Caspian', 'Issyk', 'Karakul', 'Zaysan']

const inEachRoom = (time: string, title: string): Entry[] =>
  ROOMS.map((room) => ({ time, kind: 'session', title: `${title} ${room}`, place: `${room} room` }))

const conferenceDay = (date: string, at: number): Day => ({
  date,
  title: `Day ${at + 1}`,
  entries: [
    ...inEachRoom('09:30–11:00', `Workshop ${at + 1}.1,`),
    { time: '11:00–11:30', kind: 'break', title: 'Coffee break' },
    ...(at < 2 ? inEachRoom('11:30–13:00', `Workshop ${at + 1}.2,`) : []),
  ],
})

export const EIGHT_DAYS_IN_SIX_ROOMS: Structure = {
  name: 'a conference of eight days in six rooms',
  slug: 'eight-days',
  startsOn: '2027-07-05',
  endsOn: '2027-07-12',
  timeZone: 'Asia/Almaty',
  city: 'Almaty',
  standing: { code: 'final' },
  days: Array.from({ length: 8 }, (_, at) => conferenceDay(`2027-07-${String(5 + at).padStart(2, '0')}`, at)),
}
