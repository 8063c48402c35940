import { readDemoAgenda } from '#db/seed/demo-agenda'
import { addDays, type CalendarDate } from '#domain/time/calendar'

// The demo record. Titles, names, positions and times come from the sources; abstracts are invented for the demonstration.

/** Password of every demo account. A server with demo accounts runs on loopback only. */
export const DEMO_PASSWORD = 'almaty-2013'

export const DEMO_ACCOUNTS = [
  { email: 'admin@demo.example', displayName: 'Admin', appointment: 'admin' },
  { email: 'chair@demo.example', displayName: 'Organiser, Chair’s team', appointment: 'organiser:state:KZ' },
  { email: 'support@demo.example', displayName: 'Organiser, Support Unit', appointment: 'organiser:support-unit' },
  { email: 'delegate.kg@demo.example', displayName: 'Delegate, Kyrgyzstan', appointment: 'delegate:state:KG' },
  { email: 'delegate.tj@demo.example', displayName: 'Delegate, Tajikistan', appointment: 'delegate:state:TJ' },
  { email: 'observer.pk@demo.example', displayName: 'Delegate, Pakistan (observer)', appointment: 'delegate:state:PK' },
] as const

/** The 5th SOM, Bishkek, 27 and 28 September 2018, as its agenda was circulated. */
export const SOM_5 = {
  facts: {
    slug: 'som-5',
    type: 'som',
    ordinal: 5,
    original: 'en',
    startsOn: '2018-09-27',
    endsOn: '2018-09-28',
    timeZone: 'Asia/Bishkek',
    title: {
      en: '5th Almaty Process Senior Officials Meeting (SOM)',
      ru: '5-е совещание старших должностных лиц Алматинского процесса',
      kk: 'Алматы процесі аға лауазымды тұлғаларының 5-кеңесі',
    },
    theme: {
      en: 'Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation.',
      ru: 'Мобильность населения в Центральной Азии: права уязвимых мигрантов и беженцев и новые возможности регионального сотрудничества.',
      kk: 'Орталық Азиядағы халықтың ұтқырлығы: осал мигранттар мен босқындардың құқықтары және өңірлік ынтымақтастықтың жаңа мүмкіндіктері.',
    },
    city: { en: 'Bishkek', ru: 'Бишкек', kk: 'Бішкек' },
    country: { en: 'Kyrgyzstan', ru: 'Кыргызстан', kk: 'Қырғызстан' },
    venue: { en: 'Orion Hotel', ru: 'отель «Орион»', kk: '«Орион» қонақүйі' },
  },
  note: 'The agenda of September 2018, as it was circulated before the meeting.',
  participants: [
    ...['AF', 'AZ', 'KZ', 'KG', 'TJ', 'TR', 'TM'].map((state) => [`state:${state}`, 'member'] as const),
    ['state:PK', 'observer'] as const,
  ],
  organizations: [
    { shortName: 'Abu Dhabi Dialogue', name: 'Abu Dhabi Dialogue' },
    { shortName: 'Daris', name: 'Information and Advisory Centre ‘Daris’' },
    { shortName: 'PIL', name: 'PIL Research Company' },
  ],
  chairperson: { person: 'ibraimzhanov-bolotbek-saparbayevich', from: '2018-09-27', lastKnownOn: '2018-09-28', termFrom: '2016-11-01' },
  agenda: () => readDemoAgenda('./som-5.json'),
} as const

/** How the Process is reached, as far as a source says: the leaflet's address on the web. */
export const CONTACT = { version: 0, web: 'https://www.iom.int/almaty-process' } as const

/** Two months, so that a handover prepared in practice comes before the meeting. */
const DAYS_TO_PRACTICE = 60

/** The days of the practice meeting: the first 18 and 19 May far enough ahead of the day the record is loaded. */
export function practiceDays(today: CalendarDate): [CalendarDate, CalendarDate] {
  const earliest = addDays(today, DAYS_TO_PRACTICE)
  const year = Number(earliest.slice(0, 4))
  const first = `${earliest <= `${year}-05-18` ? year : year + 1}-05-18`
  return [first, addDays(first, 1)]
}

const PRACTICE_FACTS = {
  slug: 'practice',
  type: 'som',
  ordinal: '',
  original: 'en',
  timeZone: 'Asia/Almaty',
  title: { en: 'Practice meeting', ru: 'Учебное совещание', kk: 'Жаттығу кеңесі' },
  theme: { en: 'A programme to try things on', ru: 'Программа для упражнений' },
  city: { en: 'Almaty', ru: 'Алматы', kk: 'Алматы' },
  country: { en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' },
  venue: {},
}

/** A draft to practise on, with mistakes to be found, at its days. It names no real person. */
export function practice(today: CalendarDate) {
  const days = practiceDays(today)
  const [startsOn, endsOn] = days
  const agenda = readDemoAgenda('./practice.json')
  return {
    facts: { ...PRACTICE_FACTS, startsOn, endsOn },
    participants: PRACTICE_PARTICIPANTS,
    agenda: { ...agenda, days: agenda.days.map((day, at) => ({ ...day, date: days[at] ?? endsOn })) },
  }
}

const PRACTICE_PARTICIPANTS = [
  ...['AF', 'AZ', 'KZ', 'KG', 'TJ', 'TR', 'TM'].map((state) => [`state:${state}`, 'member'] as const),
  ['state:IR', 'observer'] as const,
  ['state:PK', 'observer'] as const,
]
