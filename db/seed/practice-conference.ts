import { readDemoAgenda } from '#db/seed/demo-agenda'
import { addDays, type CalendarDate } from '#domain/time/calendar'

/** Weeks enough for its papers to be on record. */
const DAYS_SINCE_CONFERENCE = 14

/** The days of the practice conference: the last 6 to 8 October that is over for some time on the day the record is loaded. */
export function conferenceDays(today: CalendarDate): [CalendarDate, CalendarDate, CalendarDate] {
  const latest = addDays(today, -DAYS_SINCE_CONFERENCE)
  const year = Number(latest.slice(0, 4))
  const first = `${latest > `${year}-10-08` ? year : year - 1}-10-06`
  return [first, addDays(first, 1), addDays(first, 2)]
}

const FACTS = {
  slug: 'practice-conference',
  type: 'ministerial',
  ordinal: '',
  original: 'en',
  timeZone: 'Asia/Almaty',
  alsoZones: 'Europe/Istanbul',
  title: {
    en: 'Practice ministerial conference (demonstration)',
    ru: 'Учебная министерская конференция (демонстрация)',
    kk: 'Жаттығу министрлік конференциясы (демонстрация)',
  },
  theme: {
    en: 'People on the move, and the services that meet them',
    ru: 'Люди в пути и службы, которые их встречают',
    kk: 'Жолдағы адамдар және оларды қарсы алатын қызметтер',
  },
  city: { en: 'Almaty', ru: 'Алматы', kk: 'Алматы' },
  country: { en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' },
  venue: { en: 'Congress Centre', ru: 'Конгресс-центр', kk: 'Конгресс-орталық' },
}

/**
 * A conference that was never held, to show all that an agenda can hold: published as a provisional agenda, then as its first day
 * adopted it. Its title says that it is a demonstration wherever it is listed. It names no person.
 */
export function practiceConference(today: CalendarDate) {
  const days = conferenceDays(today)
  const [startsOn, , endsOn] = days
  const { preamble, ...agenda } = readDemoAgenda('./practice-conference.json')
  return {
    facts: { ...FACTS, preamble: preamble ?? {}, startsOn, endsOn },
    participants: [
      ...['AF', 'AZ', 'KZ', 'KG', 'TJ', 'TR', 'TM'].map((state) => [`state:${state}`, 'member'] as const),
      ...['IR', 'PK'].map((state) => [`state:${state}`, 'observer'] as const),
    ],
    organizations: ['IOM', 'UNHCR'],
    agenda: { ...agenda, days: agenda.days.map((day, at) => ({ ...day, date: days[at] ?? endsOn })) },
    adoptedOn: startsOn,
    notes: {
      provisional: 'The provisional agenda, as it was sent to delegations.',
      adopted: 'As the Conference adopted it on its first day.',
    },
  }
}
