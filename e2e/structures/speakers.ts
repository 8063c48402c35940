import type { Structure } from './structure'

// Who speaks: States in protocol order, posts without names, pairs, talks with their minutes.

const MEMBERS = ['Afghanistan', 'Azerbaijan', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Türkiye', 'Turkmenistan']

export const TOUR_DE_TABLE: Structure = {
  name: 'a tour de table of all Member States, seven minutes each',
  slug: 'tour-de-table',
  startsOn: '2027-02-09',
  endsOn: '2027-02-09',
  timeZone: 'Asia/Baku',
  city: 'Baku',
  standing: { code: 'final' },
  days: [
    {
      date: '2027-02-09',
      entries: [
        {
          time: '10:00–11:30',
          kind: 'session',
          title: 'Statements of delegations',
          people: [
            { role: 'chair', post: 'Chairperson of the meeting' },
            ...MEMBERS.map((state) => ({ role: 'presenter' as const, state, minutes: 7 })),
            { role: 'line', line: 'Observers speak after the members' },
          ],
        },
      ],
    },
  ],
}

export const HYBRID_WITH_TWO_ZONES: Structure = {
  name: 'a meeting half in a room and half on screens, with the times of two zones and a link to join',
  slug: 'hybrid',
  startsOn: '2027-10-28',
  endsOn: '2027-10-29',
  timeZone: 'Asia/Almaty',
  alsoZones: ['Europe/Zurich'],
  city: 'Almaty',
  standing: { code: 'provisional' },
  days: [
    {
      date: '2027-10-28',
      entries: [
        {
          time: '13:00–14:30',
          kind: 'session',
          title: 'First exchange',
          papers: [{ title: 'Join by video', href: 'https://video.example/first' }],
          people: [
            { role: 'moderator', organization: 'UNHCR', video: true },
            { role: 'presenter', state: 'Pakistan', video: true, topic: 'Registration without paper' },
          ],
        },
      ],
    },
    {
      date: '2027-10-29',
      entries: [
        {
          time: '02:00–03:00',
          kind: 'session',
          title: 'First exchange, repeated for the Americas',
          people: [{ role: 'moderator', organization: 'IOM' }],
        },
      ],
    },
  ],
}

export const TIMES_INSIDE_A_SESSION: Structure = {
  name: 'a session with times inside it, joint presenters and a respondent',
  slug: 'times-inside',
  startsOn: '2027-01-21',
  endsOn: '2027-01-21',
  timeZone: 'Asia/Dushanbe',
  city: 'Dushanbe',
  standing: { code: 'provisional' },
  days: [
    {
      date: '2027-01-21',
      entries: [
        {
          time: '09:00–12:30',
          kind: 'session',
          title: 'Data and dignity',
          place: 'Blue room',
          people: [{ role: 'moderator', organization: 'IOM' }],
          parts: [
            {
              title: 'Counting people',
              time: '09:00–10:15',
              people: [
                { role: 'presenter', post: 'Head of statistics', topic: 'What is counted, and what is not', minutes: 20 },
                { role: 'presenter', post: 'Head of registration', joins: true },
                { role: 'discussant', label: 'Respondent', state: 'Tajikistan', minutes: 5 },
              ],
            },
            { title: 'Coffee', time: '10:15–10:45', place: 'Terrace' },
            { title: 'Keeping data safe', time: '10:45–12:30', people: [{ role: 'panelist', organization: 'UNHCR', status: 'tbc' }] },
          ],
        },
      ],
    },
  ],
}

export const POSTS_WITHOUT_NAMES: Structure = {
  name: 'posts without names, roles under other words, and somebody who declined',
  slug: 'posts-without-names',
  startsOn: '2027-08-17',
  endsOn: '2027-08-17',
  timeZone: 'Asia/Almaty',
  city: 'Almaty',
  standing: { code: 'draft' },
  days: [
    {
      date: '2027-08-17',
      entries: [
        {
          time: '10:00–11:00',
          kind: 'opening',
          title: 'Opening ceremony',
          people: [
            { role: 'moderator', label: 'Director of ceremonies', post: 'Announcer of the city theatre' },
            { role: 'welcome', post: 'Deputy Minister of Health' },
            { role: 'presenter', label: 'Keynote', post: 'Rector of the host university' },
            { role: 'closing', post: 'Representative of a foundation', status: 'declined' },
            { role: 'rapporteur', post: 'Rapporteur of the meeting', status: 'tbc' },
          ],
        },
      ],
    },
  ],
}
