import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { LocalizedText } from '#domain/text/localized-text'
import { draftAgenda, draftContribution, draftDay, draftItem, draftPart, draftSlot, inEnglish, meeting } from '#harness/sample-agenda'

// The draft of one meeting with something of everything a programme can have: a list of items, two halls at once, a session that goes on
// after lunch, parts with times of their own, a dinner over midnight, an entry without a time, people of every kind and every status.

const inTwo = (en: string, ru: string): LocalizedText => ({ original: 'en', en, ru, renders: { ru: en } })
const older = (en: string, ru: string): LocalizedText => ({ original: 'en', en, ru, renders: { ru: `${en} as it was` } })

const days = [
  draftDay('first', '2027-10-05', { title: inTwo('Experts', 'Эксперты'), place: inEnglish('Hall A') }),
  draftDay('second', '2027-10-06', { title: older('High level', 'Высокий уровень'), note: inEnglish('Lunch is served in the garden.') }),
]

const items = [
  draftItem('adoption', {
    number: '1',
    listRank: 0,
    title: inTwo('Adoption of the agenda', 'Утверждение повестки дня'),
    purpose: 'decision',
    papers: [
      { id: 'paper-1', symbol: 'AP/2027/1', title: inEnglish('Provisional agenda'), href: 'https://example.org/1' },
      { id: 'paper-2', symbol: null, title: older('Annotations', 'Аннотации'), href: null },
    ],
  }),
  draftItem('borders', {
    number: '2',
    listRank: 1,
    title: inTwo('Management of borders', 'Управление границами'),
    abstract: older('What has been done since the last meeting.', 'Что сделано с прошлой встречи.'),
    subItems: [
      { id: 'land', text: inEnglish('Land borders') },
      { id: 'air', label: 'ii', text: inTwo('Airports', 'Аэропорты') },
      { id: 'sea', label: null, text: inEnglish('Ports') },
    ],
  }),
  draftItem('statement', { number: '3', listRank: 2, title: inEnglish('Statement of the Chair'), purpose: 'discussion' }),
  draftItem('coffee', { title: inTwo('Coffee', 'Кофе') }),
  draftItem('welcome', { title: inEnglish('Opening') }),
  draftItem('photo', { title: inEnglish('Family photo') }),
  draftItem('lunch', { title: inEnglish('Lunch') }),
  draftItem('health', { title: inEnglish('Health of people on the move'), abstract: inEnglish('Clinics at the crossings.') }),
  draftItem('data', { title: inEnglish('Sharing data'), subItems: [{ id: 'privacy', text: inEnglish('Privacy') }] }),
  draftItem('dinner', { title: inEnglish('Dinner') }),
  draftItem('arrival', { title: inEnglish('Arrival of delegations') }),
  draftItem('round', { title: inTwo('Tour de table', 'Выступления делегаций') }),
]

const slots = [
  draftSlot('arrival-slot', null, null, { rank: 0, when: inEnglish('From noon'), kind: 'logistics', itemId: 'arrival', dayId: 'first' }),
  draftSlot('opening', '09:00', '09:30', { rank: 1, kind: 'opening', itemId: 'welcome', access: 'media' }),
  draftSlot('adopting', '09:30', '09:45', { rank: 2, itemId: 'adoption' }),
  draftSlot('coffee-slot', '09:45', '10:15', { rank: 3, kind: 'break', itemId: 'coffee', place: inEnglish('Foyer') }),
  draftSlot('borders-slot', '10:15', '12:00', { rank: 4, itemId: 'borders', subItemIds: ['land', 'air'], access: 'closed' }),
  draftSlot('health-slot', '10:15', '11:15', { rank: 5, itemId: 'health', place: inTwo('Hall B', 'Зал Б') }),
  draftSlot('data-slot', '11:15', '12:00', {
    rank: 6,
    itemId: 'data',
    place: inTwo('Hall B', 'Зал Б'),
    deals: [{ itemId: 'statement', subItemIds: null }],
  }),
  draftSlot('lunch-slot', '12:00', '13:00', { rank: 7, kind: 'meal', itemId: 'lunch', pinned: true, place: inEnglish('Garden') }),
  draftSlot('borders-again', '13:00', '14:30', { rank: 8, itemId: 'borders', continued: true, subItemIds: ['sea'] }),
  draftSlot('photo-slot', '14:35', null, { rank: 9, kind: 'photo', itemId: 'photo' }),
  draftSlot('dinner-slot', '21:30', '00:30', { rank: 10, kind: 'reception', itemId: 'dinner', place: older('Terrace', 'Терраса') }),
  draftSlot('round-slot', '09:00', '12:30', { rank: 0, kind: 'discussion', itemId: 'round', dayId: 'second' }),
  draftSlot('closing', '12:30', '12:45', {
    rank: 1,
    kind: 'closing',
    itemId: 'statement',
    dayId: 'second',
    deals: [{ itemId: 'borders', subItemIds: ['air'] }],
  }),
].map((slot) => ({ ...slot, dayId: slot.dayId === 'second' ? 'second' : 'first' }))

const parts = [
  draftPart('land-part', 'borders-slot', {
    rank: 0,
    title: inTwo('On land', 'На суше'),
    start: '10:15',
    end: '11:00',
    abstract: inEnglish('Posts on rivers.'),
  }),
  draftPart('air-part', 'borders-slot', {
    rank: 1,
    title: inEnglish('In the air'),
    start: '11:00',
    end: '12:00',
    place: inEnglish('Hall A'),
    deals: [{ itemId: 'adoption', subItemIds: null }],
  }),
  draftPart('any-part', 'borders-slot', { rank: 2, title: inEnglish('Any other matter') }),
]

const people = [
  draftContribution('host', 'opening', {
    rank: 0,
    role: 'welcome',
    state: 'KZ',
    honorific: inEnglish('H.E.'),
    name: inEnglish('Aru Askar'),
    position: inEnglish('Minister'),
    personId: 'p-aru',
    minutes: 10,
  }),
  draftContribution('guest', 'opening', {
    rank: 1,
    role: 'welcome',
    organizationId: 'o-iom',
    name: null,
    status: 'invited',
    dueOn: '2027-09-01',
    minutes: 25,
  }),
  draftContribution('led', 'borders-slot', {
    rank: 0,
    role: 'moderator',
    personId: 'p-aru',
    honorific: inEnglish('Ms.'),
    name: inEnglish('Aru Askar'),
    state: 'KZ',
    status: 'tbc',
  }),
  draftContribution('one', 'borders-slot', {
    rank: 1,
    partId: 'land-part',
    state: 'TJ',
    name: inTwo('Daler Nur', 'Далер Нур'),
    position: older('Head of Department', 'Начальник отдела'),
    topic: inTwo('Bridges', 'Мосты'),
    minutes: 20,
  }),
  draftContribution('two', 'borders-slot', {
    rank: 2,
    partId: 'land-part',
    state: 'KG',
    name: inEnglish('Bermet Osh'),
    joins: true,
    status: 'declined',
  }),
  draftContribution('three', 'borders-slot', {
    rank: 3,
    partId: 'air-part',
    state: 'UZ',
    name: inEnglish('Timur Sai'),
    attendance: 'video',
    topic: inEnglish('Gates'),
  }),
  draftContribution('line', 'borders-slot', {
    rank: 4,
    role: 'line',
    name: null,
    text: inTwo('Questions and answers', 'Вопросы и ответы'),
  }),
  draftContribution('four', 'health-slot', {
    rank: 0,
    personId: 'p-timur',
    state: 'UZ',
    name: inEnglish('Timur Sai'),
    status: 'invited',
    topic: inEnglish('Clinics'),
  }),
  draftContribution('five', 'health-slot', {
    rank: 1,
    role: 'panelist',
    roleLabel: inTwo('Respondent', 'Оппонент'),
    name: inEnglish('Leyla Guseva'),
    organizationId: 'o-unhcr',
  }),
  draftContribution('six', 'borders-again', {
    rank: 0,
    role: 'moderator',
    personId: 'p-aru',
    honorific: inEnglish('H.E.'),
    name: inEnglish('Aru Askar'),
    state: 'KZ',
    status: 'confirmed',
  }),
  ...['TJ', 'KZ', 'KG'].map((state, rank) =>
    draftContribution(`round-${state}`, 'round-slot', { rank, state, name: null, position: inEnglish('Head of delegation'), minutes: 7 }),
  ),
]

/** The programme as it stands before anything is done to it. */
export const fullProgramme: AgendaDraft = draftAgenda({
  meeting: {
    ...meeting,
    city: inTwo('Almaty', 'Алматы'),
    venue: inEnglish('House of Ministries'),
    theme: older('Moving safely', 'Безопасное движение'),
  },
  days,
  items,
  slots,
  parts,
  contributions: people,
})
