import { describe, expect, test } from 'vitest'
import type { AgendaDocument, DocumentItem, DocumentSlot } from '#domain/agenda/agenda-document'
import type { Change } from '#domain/agenda/change'
import { changesBetween } from '#domain/agenda/changes'
import { LOCALES, type Locale } from '#domain/text/locale'
import { addDays } from '#domain/time/calendar'
import { agenda, day, inEnglish, meeting, part, slot, somebody } from '#harness/sample-agenda'
import { changeSentence } from '#messages/change-sentence'
import { translator } from '#messages/translator'

const STATES: Record<string, string> = { KG: 'Kyrgyzstan', TJ: 'Tajikistan' }

const inWords = (changes: readonly Change[], locale: Locale = 'en') =>
  changes.map((change) => changeSentence(change, { locale, t: translator(locale), stateName: (code) => STATES[code] ?? code }))
const told = (before: AgendaDocument, after: AgendaDocument, locale: Locale = 'en') => inWords(changesBetween(before, after), locale)
const ofSlot = (before: Partial<DocumentSlot>, after: Partial<DocumentSlot>, locale: Locale = 'en') =>
  told(agenda(slot('a', '09:00', '10:00', before)), agenda(slot('a', '09:00', '10:00', after)), locale)
const ofMeeting = (after: Partial<AgendaDocument['meeting']>) => told(agenda(), { ...agenda(), meeting: { ...meeting, ...after } })

const item = (id: string, more: Partial<DocumentItem> = {}): DocumentItem => ({
  id,
  number: null,
  title: inEnglish(`Item ${id}`),
  abstract: null,
  purpose: null,
  subItems: [],
  papers: [],
  ...more,
})

describe('a meeting that moved as a whole', () => {
  const week = (...days: AgendaDocument['days']): AgendaDocument => ({ ...agenda(), days })
  const before = week(
    day('2027-10-05', slot('a', '09:00', '10:00'), slot('b', '10:00', '11:00')),
    day('2027-10-06', slot('c', '09:00', '10:00')),
  )
  const moved = { ...meeting, startsOn: '2027-10-12', endsOn: '2027-10-13' }

  test('is one sentence, with its programme', () => {
    const after = { ...before, meeting: moved, days: before.days.map((one) => ({ ...one, date: addDays(one.date, 7) })) }
    expect(told(before, after)).toEqual(['The meeting moved from 5–6 October 2027 to 12–13 October 2027, and the programme with it.'])
    expect(told(before, after, 'ru')).toEqual([
      'Совещание перенесено вместе с программой: 12–13 октября 2027\u00A0г. (прежде 5–6 октября 2027\u00A0г.).',
    ])
  })

  test('names what did not move with it by the days it was on', () => {
    const after = {
      ...before,
      meeting: moved,
      days: [day('2027-10-12', slot('a', '09:00', '10:00')), day('2027-10-13', slot('c', '09:00', '10:00'), slot('new', '10:00', '11:00'))],
    }
    expect(told(before, after)).toEqual([
      'The meeting moved from 5–6 October 2027 to 12–13 October 2027, and the programme with it.',
      'New: “Slot new”, Wednesday 13 October, 10:00–11:00.',
      'Taken out: “Slot b”, Tuesday 5 October, 10:00–11:00.',
    ])
  })

  test('is no move of the programme where that stayed on its days', () => {
    expect(told(before, { ...before, meeting: moved })).toEqual([
      'The meeting, first day: “12 October 2027” instead of “5 October 2027”.',
      'The meeting, last day: “13 October 2027” instead of “6 October 2027”.',
    ])
  })
})

test('the facts of a meeting, its zones and the words before its programme', () => {
  expect(ofMeeting({ preamble: inEnglish('Dress is informal.') })).toEqual(['The meeting, words before the programme added.'])
  expect(ofMeeting({ alsoZones: ['Asia/Tashkent', 'UTC'] })).toEqual(['The meeting, further time zones added: “Tashkent time, UTC”.'])
  expect(ofMeeting({ type: 'workshop' })).toEqual(['The meeting, kind of meeting: “Workshop” instead of “Senior Officials Meeting”.'])
})

test('the standing of a version is said in the words it is printed with', () => {
  const standing = (code: 'provisional' | 'adopted' | 'final', amended = false, adoptedOn: string | null = null) => ({
    ...agenda(),
    standing: { code, amended, adoptedOn },
  })
  expect(told(standing('final'), standing('provisional'))).toEqual(['The agenda, standing: “Provisional agenda” instead of “Final”.'])
  expect(told(standing('provisional'), standing('adopted', true, '2027-10-05'))).toEqual([
    'The agenda, standing: “Adopted by the meeting on 5 October 2027, as orally amended” instead of “Provisional agenda”.',
  ])
  // It is asked for since the release that asks for it: its being there is nothing that anybody did to the agenda.
  expect(told(agenda(), standing('provisional'))).toEqual([])
})

describe('the list of items', () => {
  const [opening, borders] = [
    item('1', { number: '1', title: inEnglish('Opening') }),
    item('2', { number: '2', title: inEnglish('Borders') }),
  ]
  const listed = (...items: DocumentItem[]): AgendaDocument => ({ ...agenda(), items })

  test('items come, go, change places and are reworded', () => {
    expect(told(listed(opening), listed(opening, borders))).toEqual(['Put on the agenda: 2 “Borders”.'])
    expect(told(listed(opening, borders), listed(borders))).toEqual(['Taken off the agenda: 1 “Opening”.'])
    expect(told(listed(opening, borders), listed(borders, opening))).toEqual(['Item 1 “Opening”: at another place on the agenda.'])
    expect(told(listed(borders), listed({ ...borders, number: '7.1' }))).toEqual(['Item 7.1 “Borders”, number: “7.1” instead of “2”.'])
    expect(told(listed(borders), listed({ ...borders, title: inEnglish('Border crossings') }))).toEqual([
      'Item 2 “Border crossings”: retitled; it was “Borders”.',
    ])
  })

  test('what an item says is told once, not again of each slot that prints it', () => {
    const print = (of: DocumentItem): AgendaDocument => ({
      ...listed(of),
      days: [
        day(
          '2027-10-05',
          slot('a', '09:00', '10:00', { itemId: of.id, number: of.number, title: of.title, deals: [{ itemId: of.id, subItemIds: null }] }),
          slot('b', '14:00', '15:00', { itemId: of.id, number: of.number, title: of.title, deals: [{ itemId: of.id, subItemIds: null }] }),
        ),
      ],
    })
    expect(told(print(borders), print({ ...borders, number: '3', title: inEnglish('Crossings') }))).toEqual([
      'Item 3 “Crossings”, number: “3” instead of “2”.',
      'Item 3 “Crossings”: retitled; it was “Borders”.',
    ])
  })

  test('that a slot deals with other items, or with other sub-items of one', () => {
    const subItems = ['a', 'b', 'c'].map((label) => ({ id: label, label, text: inEnglish(`Point ${label}`) }))
    const of = (...deals: DocumentSlot['deals']): AgendaDocument => ({
      ...listed(opening, { ...borders, subItems }),
      days: [day('2027-10-05', slot('a', '09:00', '10:00', { deals }))],
    })
    expect(told(of(), of({ itemId: '2', subItemIds: ['a', 'c'] }))).toEqual(['“Slot a”: now deals with item 2 “Borders”, a), c).'])
    expect(told(of({ itemId: '1', subItemIds: null }), of())).toEqual(['“Slot a”: no longer deals with item 1 “Opening”.'])
    expect(told(of({ itemId: '2', subItemIds: null }), of({ itemId: '2', subItemIds: ['b'] }))).toEqual([
      '“Slot a”, item 2 “Borders”: b) instead of all of it.',
    ])
  })

  test('papers', () => {
    const paper = (symbol: string, title: string, href: string | null = null) => ({ symbol, title: inEnglish(title), href })
    const of = (...papers: DocumentItem['papers']) => listed({ ...borders, papers })
    expect(told(of(), of(paper('AP/SOM/6/1', 'Draft')))).toEqual(['Item 2 “Borders”, paper added: “AP/SOM/6/1 Draft”.'])
    expect(told(of(paper('AP/1', 'Draft')), of(paper('AP/1', 'Final text')))).toEqual([
      'Item 2 “Borders”, paper: “Final text” instead of “Draft”.',
    ])
    expect(told(of(paper('AP/1', 'Draft')), of(paper('AP/1', 'Draft', 'https://a.example/1')))).toEqual([
      'Item 2 “Borders”, address of a paper added: “https://a.example/1”.',
    ])
  })
})

describe('days', () => {
  const of = (...days: AgendaDocument['days']): AgendaDocument => ({ ...agenda(), days })

  test('come, go, and get a heading', () => {
    const [first, second] = [day('2027-10-05'), { ...day('2027-10-06'), title: inEnglish('Ministerial day') }]
    expect(told(of(first), of(first, second))).toEqual(['New day: Wednesday 6 October, “Ministerial day”.'])
    expect(told(of(first, second), of(first))).toEqual(['Day taken out: Wednesday 6 October.'])
    expect(told(of(first), of({ ...first, place: inEnglish('Saryarka Hall') }))).toEqual([
      'Tuesday 5 October, place added: “Saryarka Hall”.',
    ])
  })
})

describe('a slot', () => {
  test('gets words for a time, a time for words, or an end on the next day', () => {
    const untimed = (when: string | null) =>
      agenda(slot('a', '09:00', null, { start: null, end: null, when: when === null ? null : inEnglish(when) }))
    expect(told(agenda(slot('a', '09:00', '10:00')), untimed('After the plenary'))).toEqual([
      '“Slot a”: After the plenary instead of 09:00–10:00.',
    ])
    expect(told(untimed(null), agenda(slot('a', '22:00', '01:00')))).toEqual(['“Slot a”: 22:00–01:00 (the next day) instead of no time.'])
    expect(told(agenda(), untimed(null))).toEqual(['New: “Slot a”, Tuesday 5 October, no time.'])
  })

  test('is at another place, for others, of another number, in another order', () => {
    expect(ofSlot({ place: inEnglish('Altai') }, { place: inEnglish('Saryarka') })).toEqual([
      '“Slot a”, place: “Saryarka” instead of “Altai”.',
    ])
    expect(ofSlot({}, { access: 'media' })).toEqual(['“Slot a”, access added: “Open to the media”.'])
    expect(ofSlot({ number: '3' }, { number: null })).toEqual(['“Slot a”, number taken out: “3”.'])
    const [a, b] = [slot('a', '09:00', null, { start: null }), slot('b', '09:00', null, { start: null })]
    expect(told(agenda(a, b), agenda(b, a))).toEqual(['“Slot a”: at another place in the day.'])
  })

  test('is told with its day and time where another has its title: there are three coffee breaks', () => {
    const coffee = (id: string, start: string, end: string, more: Partial<DocumentSlot> = {}) =>
      slot(id, start, end, { title: inEnglish('Coffee break'), ...more })
    const [first, second] = [coffee('a', '10:30', '11:00'), coffee('b', '15:30', '16:00')]
    expect(told(agenda(first, second), agenda(first, coffee('b', '15:45', '16:15')))).toEqual([
      '“Coffee break” (Tuesday 5 October): 15:45–16:15 instead of 15:30–16:00.',
    ])
    const inTheFoyer = agenda(first, coffee('b', '15:30', '16:00', { place: inEnglish('Foyer') }))
    expect(told(agenda(first, second), inTheFoyer)).toEqual(['“Coffee break” (Tuesday 5 October, 15:30–16:00), place added: “Foyer”.'])
    expect(told(agenda(first, second), inTheFoyer, 'ru')).toEqual([
      '«Coffee break» (Вторник, 5 октября, 15:30–16:00), добавлено — место: «Foyer».',
    ])
  })

  test('moved to another day is told with both times', () => {
    const of = (first: DocumentSlot[], second: DocumentSlot[]): AgendaDocument => ({
      ...agenda(),
      days: [day('2027-10-05', ...first), day('2027-10-06', ...second)],
    })
    const [before, after] = [of([slot('a', '09:00', '10:00')], []), of([], [slot('a', '11:00', '12:00')])]
    expect(told(before, after)).toEqual(['“Slot a”: moved from Tuesday 5 October, 09:00–10:00 to Wednesday 6 October, 11:00–12:00.'])
    expect(told(before, after, 'kk')).toHaveLength(1)
  })

  test('is marked as continued, or no longer', () => {
    expect(ofSlot({}, { continued: true })).toEqual(['“Slot a”: marked as continued.'])
    expect(ofSlot({ continued: true }, {})).toEqual(['“Slot a”: no longer marked as continued.'])
  })

  test('has sub-items under other labels', () => {
    const subs = (...labels: (string | null)[]) => ({ subItems: labels.map((label, at) => ({ label, text: inEnglish(`Point ${at}`) })) })
    expect(ofSlot(subs('a', 'b'), subs('i', null))).toEqual(['“Slot a”, labels of sub-items: “i, •” instead of “a, b”.'])
    expect(ofSlot(subs('a'), subs('a', 'b'))).toEqual(['“Slot a”, sub-item added: “b) Point 1”.'])
  })

  test('has a part at another time', () => {
    const p = part('Closing words')
    expect(ofSlot({ parts: [p] }, { parts: [{ ...p, start: '09:40', end: '10:00' }] })).toEqual([
      '“Slot a”, part “Closing words”, time added: “09:40–10:00”.',
    ])
  })

  test('has a translation that was found right again: its page said that the original was newer', () => {
    const title = (renders: string) => ({ title: { ...inEnglish('Opening'), ru: 'Открытие', renders: { ru: renders } } })
    expect(ofSlot(title('Opening of the meeting'), title('Opening'))).toEqual([
      '“Opening”, title: the Russian text is up to date with the original.',
    ])
    expect(ofSlot(title('Opening'), { title: { ...inEnglish('Opening'), ru: 'Открытие' } })).toEqual([])
  })
})

describe('somebody in a slot', () => {
  const who = (before: Parameters<typeof somebody>[1], after: Parameters<typeof somebody>[1], locale: Locale = 'en') =>
    ofSlot({ contributions: [somebody('x', before)] }, { contributions: [somebody('x', after)] }, locale)

  test('takes the place that a State held, with all that is theirs', () => {
    const state = { name: null, state: 'KG', status: 'tbc' as const }
    const named = { state: 'KG', personId: 'p', name: inEnglish('A. Name'), honorific: inEnglish('Ms.'), position: inEnglish('Minister') }
    expect(who(state, named)).toEqual([
      '“Slot a”: A. Name in place of Kyrgyzstan (Presenter).',
      '“Slot a”: A. Name, Kyrgyzstan confirmed (Presenter).',
    ])
    expect(who(state, named, 'ru')[0]).toBe('«Slot a»: теперь A. Name, прежде Kyrgyzstan (Выступающий).')
  })

  test('is confirmed, or to be confirmed again; the State they speak for stands after the name, once', () => {
    const named = { name: inEnglish('A. Name'), state: 'KG' }
    expect(who({ ...named, status: 'tbc' }, named)).toEqual(['“Slot a”: A. Name, Kyrgyzstan confirmed (Presenter).'])
    expect(who(named, { ...named, status: 'tbc' })).toEqual(['“Slot a”: A. Name, Kyrgyzstan to be confirmed again (Presenter).'])
    expect(who(named, { name: inEnglish('B. Name'), state: 'KG' })).toEqual([
      '“Slot a”: B. Name in place of A. Name, Kyrgyzstan (Presenter).',
    ])
    expect(who(named, { name: inEnglish('B. Name'), state: 'TJ' })[0]).toBe(
      '“Slot a”: B. Name, Tajikistan in place of A. Name, Kyrgyzstan (Presenter).',
    )
    expect(who({}, { name: inEnglish('Head of delegation of Tajikistan'), state: 'TJ' })[0]).toBe(
      '“Slot a”: Head of delegation of Tajikistan in place of Name of x (Presenter).',
    )
  })

  test('gets a post in the place of a State', () => {
    const state = { name: null, state: 'TJ' }
    const post = (en: string) => ({ ...state, position: inEnglish(en) })
    expect(who(state, post('Head of Delegation'))).toEqual(['“Slot a”, Tajikistan (Presenter), position added: “Head of Delegation”.'])
    expect(who(post('Deputy Minister'), post('Minister'))).toEqual([
      '“Slot a”, Deputy Minister, Tajikistan (Presenter), position: “Minister” instead of “Deputy Minister”.',
    ])
  })

  test('is printed under another word, for some minutes, with a topic shared', () => {
    expect(who({}, { roleLabel: inEnglish('Keynote') })).toEqual(['“Slot a”, Name of x (Keynote), role as printed added: “Keynote”.'])
    expect(who({ minutes: 10 }, { minutes: 15 })).toEqual(['“Slot a”, Name of x (Presenter), minutes: “15” instead of “10”.'])
    expect(who({}, { joins: true })).toEqual(['“Slot a”: Name of x now shares the topic of the one above (Presenter).'])
    expect(who({ joins: true }, {})).toEqual(['“Slot a”: Name of x no longer shares the topic of the one above (Presenter).'])
  })
})

test('changes that earlier releases froze are said as they were', () => {
  const frozen: Change[] = [
    { code: 'meeting-changed', slotId: null, values: { field: 'city' } },
    { code: 'text-changed', slotId: 'a', values: { title: 'Opening' } },
    { code: 'parts-changed', slotId: 'a', values: { title: 'Opening' } },
    { code: 'person-changed', slotId: 'a', values: { title: 'Opening', name: 'A. Name', role: 'presenter' } },
    { code: 'person-added', slotId: 'a', values: { title: 'Opening', name: 'KG', role: 'presenter' } },
    { code: 'slot-moved', slotId: 'a', values: { title: '', before: '2018-09-27', after: '2018-09-28', time: '09:00–' } },
  ]
  expect(inWords(frozen)).toEqual([
    'The meeting: city.',
    '“Opening”: the text changed.',
    '“Opening”: its parts changed.',
    '“Opening”: A. Name changed (Presenter).',
    '“Opening”: Kyrgyzstan added (Presenter).',
    '“Untitled”: moved from Thursday 27 September to Friday 28 September, 09:00–.',
  ])
})

test('each sentence is whole in every language: no braces, no code, no space doubled', () => {
  const title = { ...inEnglish('Opening'), ru: 'Открытие' }
  const full = agenda(
    slot('a', '09:00', '10:00', {
      place: title,
      access: 'open',
      purpose: 'decision',
      contributions: [somebody('x', { state: 'KG', minutes: 5, topic: title, position: title })],
      parts: [part('p', somebody('y'))],
    }),
  )
  const bare = agenda(
    slot('a', '10:00', '11:00', { kind: 'logistics', contributions: [somebody('x', { role: 'host', attendance: 'video' })] }),
  )
  const sentences = LOCALES.flatMap((locale) => [...told(full, bare, locale), ...told(bare, full, locale)])
  expect(sentences.length).toBeGreaterThan(60)
  expect(sentences.filter((sentence) => /[{}]|undefined| {2}|\b(field|where|changes)\b/.test(sentence))).toEqual([])
})
