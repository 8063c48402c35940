import type { Structure } from './structure'

// Programmes of ministers: what is open to whom, who gives the dinner, and what has no time.

export const MEDIA_PROGRAMME: Structure = {
  name: 'a programme for the media, with words in place of times',
  slug: 'media-programme',
  startsOn: '2027-11-16',
  endsOn: '2027-11-16',
  timeZone: 'Asia/Almaty',
  city: 'Almaty',
  preamble: 'Journalists bring the badge that they were given when they were accredited.',
  standing: { code: 'final' },
  days: [
    {
      date: '2027-11-16',
      note: 'The press centre is open from 7:00.',
      entries: [
        { time: 'All day', kind: 'logistics', title: 'Arrival of delegations', place: 'Main entrance', access: 'media' },
        { time: '10:00–10:15', kind: 'opening', title: 'Opening remarks', access: 'media' },
        {
          time: '10:15–12:00',
          kind: 'session',
          title: 'First plenary session',
          access: 'closed',
          people: [{ role: 'chair', state: 'Kazakhstan' }],
        },
        { time: 'After the plenary', kind: 'logistics', title: 'Press point', place: 'Press corner', access: 'media' },
        { time: '13:00–14:30', kind: 'meal', title: 'Working lunch', access: 'invitation' },
        { time: 'About 19:30', kind: 'photo', title: 'Family picture', place: 'Stairs', access: 'media' },
      ],
    },
  ],
}

export const OPEN_AND_CLOSED_BLOCKS: Structure = {
  name: 'open and closed blocks, each with a chair of its own',
  slug: 'open-and-closed',
  startsOn: '2027-03-18',
  endsOn: '2027-03-19',
  timeZone: 'Asia/Bishkek',
  city: 'Bishkek',
  standing: { code: 'draft' },
  days: [
    {
      date: '2027-03-18',
      title: 'Open day',
      place: 'State Library',
      entries: [
        {
          time: '09:00–10:30',
          kind: 'session',
          title: 'Open block: what was done',
          access: 'open',
          people: [{ role: 'chair', state: 'Kyrgyzstan' }],
        },
        {
          time: '11:00–12:30',
          kind: 'session',
          title: 'Open block: questions',
          access: 'open',
          people: [{ role: 'chair', state: 'Tajikistan' }],
        },
      ],
    },
    {
      date: '2027-03-19',
      title: 'Closed day',
      place: 'Government House',
      note: 'Heads of delegation and one adviser.',
      entries: [
        {
          time: '09:00–10:30',
          kind: 'session',
          title: 'Closed block: funds',
          access: 'closed',
          people: [{ role: 'chair', state: 'Azerbaijan' }],
        },
        {
          time: '11:00–12:30',
          kind: 'session',
          title: 'Closed block: the next year',
          access: 'closed',
          people: [{ role: 'chair', state: 'Turkmenistan', status: 'tbc' }],
        },
      ],
    },
  ],
}

export const DINNER_PAST_MIDNIGHT: Structure = {
  name: 'a dinner with a host that ends past midnight, and a session until 24:00',
  slug: 'past-midnight',
  startsOn: '2018-06-05',
  endsOn: '2018-06-06',
  timeZone: 'Asia/Almaty',
  city: 'Almaty',
  standing: { code: 'as-held' },
  days: [
    {
      date: '2018-06-05',
      entries: [
        {
          time: '20:00–01:30',
          kind: 'reception',
          title: 'Dinner',
          place: 'Garden restaurant',
          access: 'invitation',
          people: [{ role: 'host', state: 'Kazakhstan' }],
        },
      ],
    },
    {
      date: '2018-06-06',
      entries: [
        { time: '09:00–17:00', kind: 'session', title: 'Negotiation of the text' },
        { time: '21:00–24:00', kind: 'session', title: 'Negotiation of the text, second reading', access: 'closed' },
        { time: '23:30–', kind: 'logistics', title: 'Cars to the hotels' },
      ],
    },
  ],
}

export const ARRIVAL_BEFORE_THE_OPENING: Structure = {
  name: 'a day of arrivals before the opening, and an excursion after the closing',
  slug: 'arrival-before',
  startsOn: '2027-04-20',
  endsOn: '2027-04-23',
  timeZone: 'Asia/Samarkand',
  city: 'Samarkand',
  standing: { code: 'provisional' },
  days: [
    {
      date: '2027-04-20',
      title: 'Arrivals',
      place: 'Airport',
      entries: [{ time: 'All day', kind: 'logistics', title: 'Delegations are met at the airport' }],
    },
    { date: '2027-04-21', entries: [{ time: '10:00–12:00', kind: 'opening', title: 'Opening and first session' }] },
    { date: '2027-04-22', entries: [{ time: '10:00–12:00', kind: 'closing', title: 'Last session and closing' }] },
    {
      date: '2027-04-23',
      title: 'Excursion',
      entries: [
        { time: 'Morning', kind: 'logistics', title: 'Excursion to the observatory' },
        { time: 'Upon return', asked: true, kind: 'logistics', title: 'Transfer to the airport' },
      ],
    },
  ],
}
