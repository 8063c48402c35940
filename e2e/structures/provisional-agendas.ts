import type { Structure } from './structure'

// Numbered agendas, whose list of items comes first and whose programme follows it, or never comes.

const RECOMMENDATIONS = [
  { text: 'Reception at the border' },
  { text: 'Registration and documents' },
  { text: 'Support for host communities' },
]

export const TWO_DAYS_WITHOUT_TIMES: Structure = {
  name: 'a provisional agenda of the United Nations over two days, without a single time',
  slug: 'two-days-without-times',
  startsOn: '2027-10-05',
  endsOn: '2027-10-06',
  timeZone: 'Asia/Almaty',
  city: 'Almaty',
  preamble: 'The session opens on Tuesday morning.\nDelegations that wish to speak put their names on the list by Monday evening.',
  standing: { code: 'provisional' },
  items: [
    { number: '1', title: 'Opening of the meeting' },
    {
      number: '2',
      title: 'Adoption of the agenda',
      purpose: 'decision',
      papers: [{ symbol: 'T/9/1', title: 'Provisional agenda', href: 'https://papers.example/t-9-1' }],
    },
    {
      number: '3',
      title: 'Recommendations',
      abstract: 'Taken up in the order of the papers.',
      subItems: RECOMMENDATIONS,
      papers: [{ symbol: 'T/9/2' }, { symbol: 'T/9/3' }, { symbol: 'T/9/4', title: 'Host communities: a note' }],
    },
    { number: '4', title: 'Reports of the groups', purpose: 'information' },
    { number: '5', title: 'Place and date of the next meeting', purpose: 'decision' },
    { number: '6', title: 'Other matters' },
  ],
  days: [
    {
      date: '2027-10-05',
      entries: [
        { time: '', kind: 'opening', item: { number: '1' } },
        { time: '', kind: 'session', item: { number: '2' } },
        { time: '', kind: 'session', item: { number: '3', of: [0, 1] } },
      ],
    },
    {
      date: '2027-10-06',
      entries: [
        { time: 'Morning', kind: 'session', item: { number: '3', of: [2] }, continued: true },
        { time: 'Afternoon', kind: 'session', item: { number: '4' }, deals: [{ number: '5' }, { number: '6' }] },
      ],
    },
  ],
}

export const LIST_ALONE: Structure = {
  name: 'a provisional agenda that is a list of items and nothing else',
  slug: 'list-alone',
  startsOn: '2027-05-03',
  endsOn: '2027-05-03',
  timeZone: 'Asia/Bishkek',
  city: 'Bishkek',
  standing: { code: 'draft' },
  items: [
    {
      number: '0',
      title: 'Arrangements before the meeting',
      subItems: [
        { label: null, text: 'Seats' },
        { label: null, text: 'Badges' },
      ],
    },
    { number: 'I', title: 'Adoption of the agenda', purpose: 'decision' },
    {
      number: 'II',
      title: 'Work plan',
      purpose: 'discussion',
      subItems: [
        { label: 'II.1', text: 'This year' },
        { label: 'II.2', text: 'The next' },
      ],
    },
    { number: '7.1', title: 'Budget', papers: [{ title: 'Budget in figures', href: 'https://papers.example/budget' }] },
  ],
  days: [{ date: '2027-05-03', entries: [] }],
}

export const ONE_ITEM_OVER_FOUR_HALF_DAYS: Structure = {
  name: 'one item over four half-days, each with other sub-items of it',
  slug: 'four-half-days',
  startsOn: '2027-06-07',
  endsOn: '2027-06-08',
  timeZone: 'Asia/Almaty',
  city: 'Almaty',
  standing: { code: 'provisional' },
  items: [
    {
      number: '8',
      title: 'Implementation of the plan of action',
      purpose: 'discussion',
      subItems: ['Law', 'Training', 'Data', 'Return', 'Money', 'Next steps'].map((text) => ({ text })),
    },
  ],
  days: [
    {
      date: '2027-06-07',
      entries: [
        { time: '10:00–13:00', kind: 'session', item: { number: '8', of: [0, 1] } },
        { time: '15:00–18:00', kind: 'session', item: { number: '8', of: [2] }, continued: true },
      ],
    },
    {
      date: '2027-06-08',
      entries: [
        { time: '10:00–13:00', kind: 'session', item: { number: '8', of: [3, 4] }, continued: true },
        { time: '15:00–18:00', kind: 'session', item: { number: '8', of: [5] }, continued: true },
      ],
    },
  ],
}

export const SEVERAL_ITEMS_IN_ONE_SLOT: Structure = {
  name: 'several items in one sitting, some of them in part, and parts that name the items they deal with',
  slug: 'several-items',
  startsOn: '2019-04-09',
  endsOn: '2019-04-09',
  timeZone: 'Asia/Dushanbe',
  city: 'Dushanbe',
  standing: { code: 'adopted', adoptedOn: '2019-04-09', amended: true },
  items: [
    { number: '4', title: 'Reports', subItems: [{ text: 'By the Chair' }, { text: 'By the groups' }] },
    { number: '5', title: 'Accounts' },
    { number: '6', title: 'Elections', subItems: [{ text: 'Of a rapporteur' }, { text: 'Of a drafting group' }] },
  ],
  days: [
    {
      date: '2019-04-09',
      entries: [
        {
          time: '09:30–11:00',
          kind: 'session',
          title: 'Matters of organization',
          deals: [{ number: '4', of: [1] }, { number: '5' }, { number: '6', of: [0] }],
          parts: [
            { title: 'Reports, taken together', deals: [{ number: '4', of: [1] }] },
            { title: 'Accounts and elections', deals: [{ number: '5' }, { number: '6', of: [0] }] },
          ],
        },
        { time: '11:15–12:00', kind: 'session', item: { number: '6', of: [1] } },
      ],
    },
  ],
}
