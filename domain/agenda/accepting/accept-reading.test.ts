import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { acceptReading } from '#domain/agenda/accepting/accept-reading'
import type { Accepting } from '#domain/agenda/accepting/accepted'
import { areDatesOfMeeting } from '#domain/agenda/accepting/dates-of-reading'
import { type AgendaDraft, EMPTY_APPEARANCE } from '#domain/agenda/agenda-draft'
import { changesBetween } from '#domain/agenda/changes'
import { compose } from '#domain/agenda/compose'
import { contributionsIn, daysInOrder, partsOfSlot, slotsOfDay } from '#domain/agenda/draft-order'
import type { ReadAgenda, ReadContribution } from '#domain/agenda/reading/agenda-reading'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { original, words } from '#domain/text/localized-text'

const FOLDER = new URL('../reading/texts/', import.meta.url)

/** A meeting of three days with nothing on them. */
function emptyDraft(): AgendaDraft {
  return {
    meeting: {
      id: 'meeting',
      slug: 'm',
      type: 'som',
      ordinal: null,
      title: original('en', 'A meeting'),
      theme: null,
      startsOn: '2027-05-05',
      endsOn: '2027-05-07',
      timeZone: 'Asia/Almaty',
      city: null,
      country: null,
      venue: null,
      preamble: null,
      alsoZones: [],
    },
    days: ['2027-05-05', '2027-05-06', '2027-05-07'].map((date, at) => ({
      id: `day-${at}`,
      date,
      version: 1,
      title: null,
      note: null,
      place: null,
    })),
    slots: [],
    items: [],
    parts: [],
    contributions: [],
  }
}

function counting(more: Partial<Accepting> = {}, prefix = 'new'): Accepting {
  let count = 0
  return { dates: 'as-written', people: new Map(), dayIds: new Map(), newId: () => `${prefix}-${++count}`, ...more }
}

function agendaIn(text: string): ReadAgenda {
  const { agenda } = readAgendaText(text)
  if (agenda === null) throw new Error('no agenda in the text')
  return agenda
}

const TEXTS = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.read'))
  .flatMap((name) => {
    const { agenda } = readAgendaText(readFileSync(new URL(name, FOLDER), 'utf8'))
    return agenda === null ? [] : [{ name, agenda }]
  })

const peopleSaid = (people: readonly ReadContribution[]) => people.map(({ role, name, position, text }) => [role, name, position, text])

/** What an organiser would see of the draft, without ids. */
function seenIn(draft: AgendaDraft) {
  return daysInOrder(draft).flatMap(({ id }) =>
    slotsOfDay(draft, id).map((slot) => {
      const item = draft.items.find((entry) => entry.id === slot.itemId)
      const who = (partId: string | null) =>
        contributionsIn(draft, slot.id, partId).map(({ role, name, position, text }) => [
          role,
          words(name, 'en') || null,
          words(position, 'en') || null,
          words(text, 'en') || null,
        ])
      return {
        start: slot.start,
        title: words(item?.title, 'en'),
        people: who(null),
        parts: partsOfSlot(draft, slot.id).map((part) => [words(part.title, 'en'), who(part.id)]),
      }
    }),
  )
}

test('every entry of a text is in the draft, at its time, with its title and its people, and nothing else is', () => {
  for (const { name, agenda } of TEXTS) {
    const said = agenda.days.flatMap(({ slots }) =>
      slots.map(({ start, title, contributions, parts }) => ({
        start,
        title,
        people: peopleSaid(contributions),
        parts: parts.map((part) => [part.title, peopleSaid(part.contributions)]),
      })),
    )
    const seen = seenIn(acceptReading(emptyDraft(), agenda, counting()))
    const bare = (title: string) => title.replace(/\s*\([^()]*\)$/, '')
    const sorted = <T extends { start: string | null; title: string }>(slots: T[]) =>
      slots.map((slot) => JSON.stringify({ ...slot, title: bare(slot.title) })).sort()
    expect([name, sorted(seen)]).toEqual([name, sorted(said)])
  }
})

test('a text accepted a second time changes nothing', () => {
  for (const { name, agenda } of TEXTS) {
    const once = acceptReading(emptyDraft(), agenda, counting())
    expect([name, acceptReading(once, agenda, counting({}, 'newer'))]).toEqual([name, once])
  }
})

const FIRST =
  'Day 1, 5 May 2027\n\n09:00 – 10:00 Opening\n\n10:00 – 11:00 Borders\nModerator: Ms. Aigerim Nurlanova, Deputy Minister\n\n11:00 – 11:30 Coffee break\n'
const SECOND =
  'Day 1, 5 May 2027\n\n09:00 – 10:00 Opening\n\n10:30 – 11:00 Borders\nModerator: Ms. Aigerim Nurlanova, Minister\n\n14:00 – 15:00 Visas\n'

test('a later text onto a draft: entries that are the same keep their ids, and the changes can be told', () => {
  const first = acceptReading(emptyDraft(), agendaIn(FIRST), counting())
  const second = acceptReading(first, agendaIn(SECOND), counting({}, 'newer'))
  expect(second.slots.slice(0, 2).map(({ id }) => id)).toEqual(first.slots.slice(0, 2).map(({ id }) => id))
  expect(second.contributions[0]?.id).toBe(first.contributions[0]?.id)
  const changes = changesBetween(compose(first, new Map()), compose(second, new Map()))
  expect(changes.map(({ code }) => code)).toEqual(['slot-retimed', 'field-changed', 'slot-added', 'slot-removed'])
})

test('what no text says stays: who somebody is, that they declined, another language, and the days the text does not have', () => {
  const first = acceptReading(emptyDraft(), agendaIn(`${FIRST}\nDay 2, 6 May 2027\n\n09:00 – 10:00 Visit\n`), counting())
  const [moderator] = first.contributions
  if (moderator === undefined) throw new Error('nobody was read')
  const declined = { ...moderator, id: 'declined', name: original('en', 'Rahim Karimov'), status: 'declined' as const }
  const translated = first.items.map((item, at) => (at === 0 && item.title ? { ...item, title: { ...item.title, ru: 'Открытие' } } : item))
  const kept = { ...first, items: translated, contributions: [{ ...moderator, personId: 'person-1' }, declined] }
  const second = acceptReading(kept, agendaIn(FIRST), counting({}, 'newer'))
  expect(second.contributions.map(({ id, personId, status }) => [id, personId, status])).toEqual([
    [moderator.id, 'person-1', 'confirmed'],
    ['declined', null, 'declined'],
  ])
  expect(second.items[0]?.title).toEqual({ original: 'en', en: 'Opening', ru: 'Открытие' })
  expect(seenIn(second).at(-1)?.title).toBe('Visit')
})

test('a programme of another year is put on the meeting’s own days, one after another', () => {
  const agenda = agendaIn('Day 1, 27 September 2018\n\n09:00 Opening\n\nDay 2, 28 September 2018\n\n09:00 Visit\n')
  expect(areDatesOfMeeting(agenda, emptyDraft())).toBe(false)
  const { days, slots } = acceptReading(emptyDraft(), agenda, counting({ dates: 'in-order' }))
  expect([days.length, slots.map(({ dayId }) => dayId)]).toEqual([3, ['day-0', 'day-1']])
})

test('a person of the directory is named only where somebody said so', () => {
  const people = new Map([['Aigerim Nurlanova', { id: 'person-1', state: 'KZ', organizationId: null }]])
  const who = (more: Partial<Accepting>) =>
    acceptReading(emptyDraft(), agendaIn(FIRST), counting(more)).contributions.map(({ personId, state }) => [personId, state])
  expect([who({}), who({ people })]).toEqual([[[null, null]], [['person-1', 'KZ']]])
})

test('a text has the dates of the meeting where each is one of its days, and where it says none', () => {
  const visit = (day: string) => areDatesOfMeeting(agendaIn(`${day}\n\n09:00 Opening\n10:00 Visit\n`), emptyDraft())
  expect(['Day 1, 5 May 2027', 'Day 1', '8 May 2027, Saturday'].map(visit)).toEqual([true, true, false])
})

const DAY = 'Day 1, 5 May 2027\n\n'
const titleOf = (draft: AgendaDraft, itemId: string) => words(draft.items.find(({ id }) => id === itemId)?.title, 'en')

/** Each slot with the title of its item, its number, and the place of that item among those of the day. */
function dealtIn(draft: AgendaDraft) {
  const ids = [...new Set(draft.slots.map(({ itemId }) => itemId))]
  return draft.slots.map(({ itemId, continued }) => [ids.indexOf(itemId), titleOf(draft, itemId), continued])
}

test('an entry goes on with an item only where it says so, has no words of its own, and no number', () => {
  const dealt = (text: string) => dealtIn(acceptReading(emptyDraft(), agendaIn(DAY + text), counting()))
  expect(dealt('09:00 Report\n10:00 Visas\n11:00 Report (continued)\n')).toEqual([
    [0, 'Report', false],
    [1, 'Visas', false],
    [0, 'Report', true],
  ])
  expect(dealt('09:00 Coffee break\n10:00 Visas\n11:00 Coffee break\n')).toEqual([
    [0, 'Coffee break', false],
    [1, 'Visas', false],
    [2, 'Coffee break', false],
  ])
  expect(dealt('09:00 2. Report\n10:00 Visas\n11:00 3. Report (continued)\n')).toEqual([
    [0, 'Report', false],
    [1, 'Visas', false],
    [2, 'Report (continued)', false],
  ])
  expect(dealt('09:00 Report\n10:00 Visas\n11:00 Report (continued)\n– the fund\n– the budget\n')).toEqual([
    [0, 'Report', false],
    [1, 'Visas', false],
    [2, 'Report (continued)', false],
  ])
})

test('an item of a later list is the one of its title, else of its number; an item that is in it no more is gone', () => {
  const listed = (draft: AgendaDraft, prefix: string, ...items: string[]) =>
    acceptReading(draft, agendaIn(`Senior Officials Meeting\n\nProvisional agenda\n\n${items.join('\n')}\n`), counting({}, prefix))
  const seen = ({ items }: AgendaDraft) => items.map(({ id, number, title, listRank }) => [id, number, words(title, 'en'), listRank])
  const first = listed(emptyDraft(), 'new', '1. Opening', '2. Review', '3. Visas', '4. Closing')
  expect(seen(first)).toEqual([
    ['new-1', '1', 'Opening', 0],
    ['new-2', '2', 'Review', 1],
    ['new-3', '3', 'Visas', 2],
    ['new-4', '4', 'Closing', 3],
  ])
  expect(seen(listed(first, 'newer', '1. Opening', '2. Budget', '3. Closing', '5. Data'))).toEqual([
    ['new-1', '1', 'Opening', 0],
    ['new-2', '2', 'Budget', 1],
    ['new-4', '3', 'Closing', 2],
    ['newer-1', '5', 'Data', 3],
  ])
})

test('letters of sub-items are as the text has them', () => {
  const text = 'Senior Officials Meeting\n\nProvisional agenda\n\n1. Review\n(a) Visas\n(b) Data\n2. Closing\n– Thanks\n'
  const { items } = acceptReading(emptyDraft(), agendaIn(text), counting())
  expect(items.map(({ subItems }) => subItems.map(({ label, text: said }) => [label, words(said, 'en')]))).toEqual([
    [
      ['a', 'Visas'],
      ['b', 'Data'],
    ],
    [[null, 'Thanks']],
  ])
})

test('a part keeps its times where a later text says none, and whoever declined to speak in it stays there while it stands', () => {
  const agenda = agendaIn(`${DAY}09:00 – 12:00 Session on borders\n09:00 – 10:00 Visas\n10:00 – 11:00 Data\n13:00 Lunch\n`)
  const first = acceptReading(emptyDraft(), agenda, counting())
  const [visas, data] = first.parts
  if (visas === undefined || data === undefined) throw new Error('no parts were read')
  expect(first.parts.map(({ start, end }) => [start, end])).toEqual([
    ['09:00', '10:00'],
    ['10:00', '11:00'],
  ])
  const declined = [visas, data].map(({ id, slotId }) => ({
    ...EMPTY_APPEARANCE,
    id: `declined-${id}`,
    version: 1,
    slotId,
    partId: id,
    rank: 0,
    name: original('en', 'Rahim Karimov'),
    status: 'declined' as const,
  }))
  const later = {
    ...agenda,
    days: agenda.days.map((day) => ({
      ...day,
      slots: day.slots.map((slot) => ({
        ...slot,
        parts: slot.parts.slice(0, 1).map((part) => ({ ...part, start: null, end: null })),
      })),
    })),
  }
  const second = acceptReading({ ...first, contributions: declined }, later, counting({}, 'newer'))
  expect(second.parts).toEqual([visas])
  expect(second.contributions).toEqual([
    { ...declined[0], rank: 0 },
    { ...declined[1], rank: 1, partId: null },
  ])
})
