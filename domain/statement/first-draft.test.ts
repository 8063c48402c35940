import { expect, test } from 'vitest'
import type { AgendaDocument, DocumentContribution, DocumentSlot } from '#domain/agenda/agenda-document'
import { SLOT_KINDS, type SlotKind } from '#domain/agenda/agenda-terms'
import { type DraftPhrases, firstDraft } from '#domain/statement/first-draft'
import type { Locale } from '#domain/text/locale'
import { agenda, inEnglish, meeting, part, slot, somebody } from '#harness/sample-agenda'

const phrases: DraftPhrases = {
  opening: '{title} met in {city} on {dates}.',
  session: 'On {title}.',
  discussion: 'An open discussion.',
  presenters: 'Heard: {names}.',
  unconfirmed: '[To be confirmed: {names}.]',
  items: 'Items: {items}.',
  closing: 'Closed.',
}
const inAlmaty: AgendaDocument['meeting'] = { ...meeting, city: inEnglish('Almaty') }
const drafted = (document: AgendaDocument) => firstDraft({ ...document, meeting: inAlmaty }, '5–6 October 2027', 'en', phrases)
const session = (id: string, more: Partial<DocumentSlot> = {}) => slot(id, '09:00', '10:00', { kind: 'session', ...more })

test('a first draft opens with the meeting, its city and its dates, and closes', () => {
  expect(drafted(agenda())).toEqual([
    { heading: null, text: 'The 6th SOM met in Almaty on 5–6 October 2027.' },
    { heading: null, text: 'Closed.' },
  ])
})

test('a session becomes a paragraph with its title, sub-items and presenters, those of parts and panels included', () => {
  const titled = session('a', {
    title: inEnglish('Data'),
    subItems: [
      { label: 'a', text: inEnglish('First') },
      { label: 'b', text: inEnglish('Second') },
    ],
    contributions: [
      somebody('x', { honorific: inEnglish('Ms') }),
      somebody('m', { role: 'moderator' }),
      somebody('p', { role: 'panelist' }),
      somebody('empty', { name: null, state: 'KG' }),
    ],
    parts: [part('one', somebody('y')), part('two', somebody('d', { role: 'discussant' }))],
  })
  expect(drafted(agenda(titled))[1]).toEqual({
    heading: 'Data',
    text: 'On Data. Items: a) First; b) Second. Heard: Ms Name of x, Name of p and Name of y.',
  })
})

test('nobody whom the agenda calls unconfirmed is stated as a fact, nor anybody who was replaced', () => {
  const people = [somebody('x', { position: inEnglish('Head of the Service.') }), somebody('y'), somebody('tbc', { status: 'tbc' })]
  expect(drafted(agenda(session('a', { contributions: people })))[1]?.text).toBe(
    'On Slot a. Heard: Name of x, Head of the Service; and Name of y. [To be confirmed: Name of tbc.]',
  )
  expect(drafted(agenda(session('a', { contributions: [somebody('tbc', { status: 'tbc' })] })))[1]?.text).toBe(
    'On Slot a. [To be confirmed: Name of tbc.]',
  )
})

test('people named with their offices are parted by semicolons; one alone is named as is', () => {
  const head = (id: string) => somebody(id, { position: inEnglish(`Head of ${id}`) })
  const said = (...people: DocumentContribution[]) => drafted(agenda(session('a', { contributions: people })))[1]?.text
  expect(said(head('x'))).toBe('On Slot a. Heard: Name of x, Head of x.')
  expect(said(head('x'), head('y'), head('z'))).toBe(
    'On Slot a. Heard: Name of x, Head of x; Name of y, Head of y; and Name of z, Head of z.',
  )
})

test('who is confirmed in one slot of an item is not called unconfirmed for another', () => {
  const first = session('a', { itemId: 'i', contributions: [somebody('x'), somebody('y', { status: 'tbc' })] })
  const second = session('b', { itemId: 'i', continued: true, contributions: [somebody('x', { status: 'tbc' })] })
  expect(drafted(agenda(first, second))[1]?.text).toBe('On Slot a. Heard: Name of x. [To be confirmed: Name of y.]')
})

test('an open discussion without a phrase of its own is worded as a session', () => {
  const document = agenda(slot('b', '10:00', '11:00', { kind: 'discussion' }))
  expect(firstDraft(document, 'a day', 'en', { ...phrases, discussion: '' })[1]?.text).toBe('On Slot b.')
})

test('a title gets its article in English only, where it has none, and loses whatever marks end it', () => {
  const opening = (title: string, locale: Locale = 'en') =>
    firstDraft({ ...agenda(), meeting: { ...inAlmaty, title: { original: locale, [locale]: title } } }, '', locale, {
      ...phrases,
      opening: '{title}!',
    })[0]?.text
  expect(opening('Meeting of the Ministers')).toBe('The Meeting of the Ministers!')
  expect(['The Forum', 'A Forum', 'an Expert Meeting'].map((title) => opening(title))).toEqual([
    'The Forum!',
    'A Forum!',
    'an Expert Meeting!',
  ])
  expect(opening('Forum on water, energy etc.; ')).toBe('The Forum on water, energy etc!')
  expect(opening('Встреча министров.', 'ru')).toBe('Встреча министров!')
})

test('names are joined as the language joins them', () => {
  const people = [somebody('x'), somebody('y'), somebody('z')]
  const said = (locale: Locale) => firstDraft(agenda(session('a', { contributions: people })), '', locale, phrases)[1]?.text
  expect([said('en'), said('ru'), said('kk')].map((text) => text?.split('Heard: ')[1])).toEqual([
    'Name of x, Name of y and Name of z.',
    'Name of x, Name of y и Name of z.',
    'Name of x, Name of y, Name of z.',
  ])
})

test('it reads as sentences: one article, one full stop, and an open discussion is no subject', () => {
  const document = agenda(
    session('a', { title: inEnglish('Overview of research in 2018.') }),
    slot('b', '10:00', '11:00', { kind: 'discussion' }),
  )
  const titled = { ...document, meeting: { ...inAlmaty, title: inEnglish('The Conference') } }
  expect(firstDraft(titled, 'a day', 'en', { ...phrases, session: 'On “{title}”.' }).map(({ text }) => text)).toEqual([
    'The Conference met in Almaty on a day.',
    'On “Overview of research in 2018”.',
    'An open discussion.',
    'Closed.',
  ])
})

test('a session without sub-items and presenters becomes a paragraph with its title only', () => {
  expect(drafted(agenda(session('a')))[1]).toEqual({ heading: 'Slot a', text: 'On Slot a.' })
})

test('a continued session has one paragraph, with the people of both slots, each name once', () => {
  const first = session('a', { itemId: 'i', contributions: [somebody('x'), somebody('y')] })
  const second = session('b', { itemId: 'i', continued: true, contributions: [somebody('y'), somebody('z')] })
  const other = session('c')
  expect(drafted(agenda(first, other, second)).slice(1, -1)).toEqual([
    { heading: 'Slot a', text: 'On Slot a. Heard: Name of x, Name of y and Name of z.' },
    { heading: 'Slot c', text: 'On Slot c.' },
  ])
})

test('only sessions and discussions become paragraphs, not breaks, ceremonies or receptions', () => {
  const spokenOf = SLOT_KINDS.filter((kind: SlotKind) => drafted(agenda(slot('a', '09:00', '10:00', { kind }))).length === 3)
  expect(spokenOf).toEqual(['session', 'discussion'])
})

test('a word in braces that the draft does not know stays in its phrase', () => {
  const odd = { ...phrases, closing: '{closing}', session: '{title} and {other}' }
  expect(firstDraft(agenda(session('a')), '', 'en', odd).map((paragraph) => paragraph.text)).toEqual([
    'The 6th SOM met in  on .',
    'Slot a and {other}',
    '{closing}',
  ])
})
