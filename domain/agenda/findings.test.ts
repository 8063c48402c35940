import { describe, expect, test } from 'vitest'
import type { AgendaDocument, DocumentItem, DocumentSlot } from '#domain/agenda/agenda-document'
import { ATTENDANCES, PUBLISHED_STATUSES } from '#domain/agenda/agenda-terms'
import { compose } from '#domain/agenda/compose'
import { findings, missingTitles } from '#domain/agenda/findings'
import type { LocalizedText } from '#domain/text/localized-text'
import {
  agenda,
  day,
  draftAgenda,
  draftContribution,
  draftItem,
  draftPart,
  draftSlot,
  inEnglish,
  part,
  slot,
  somebody,
} from '#harness/sample-agenda'

const check = (document: AgendaDocument) => findings(document, draftAgenda(), 'en')
const found = (...slots: DocumentSlot[]) => check(agenda(...slots))
const onlyRussian: LocalizedText = { original: 'en', ru: 'Только перевод' }
const nothing: LocalizedText = { original: 'en' }
const item = (id: string, more: Partial<DocumentItem> = {}): DocumentItem => {
  return { id, number: null, title: inEnglish(`Item ${id}`), abstract: null, purpose: null, subItems: [], papers: [], ...more }
}
const listed = (items: DocumentItem[], ...slots: DocumentSlot[]) => check({ ...agenda(...slots), items })

describe('an agenda', () => {
  test('without slots and items has one error, which belongs to no slot', () => {
    expect(found()).toEqual([{ code: 'empty', severity: 'error', slotId: null, values: {} }])
  })

  test('is complete as a list of items without any time, and as a programme without a list', () => {
    expect(listed([item('a')])).toEqual([])
    expect(found(slot('a', null, null))).toEqual([])
  })

  test('is checked in reading order, each finding with its slot, time and title', () => {
    const bad = slot('a', '09:00', '10:00', {
      title: onlyRussian,
      parts: [{ ...part('p', somebody('x', { name: null })), title: onlyRussian }, part('q')],
      subItems: [
        { label: 'a', text: inEnglish('First') },
        { label: 'b', text: nothing },
      ],
    })
    const where = { slotId: 'a', severity: 'error', values: { start: '09:00', title: 'Только перевод' } }
    expect(found(bad, slot('b', null, null, { title: nothing }))).toEqual([
      { ...where, code: 'no-title' },
      { ...where, code: 'part-no-title', entryId: 'p' },
      { ...where, code: 'sub-item-empty' },
      { ...where, code: 'nobody-named', entryId: 'x' },
      { code: 'no-title', severity: 'error', slotId: 'b', values: { start: '', title: '' } },
    ])
  })
})

describe('what several slots have of one item is said of the first', () => {
  test('its title, its words, and each of its sub-items', () => {
    const stale: LocalizedText = { original: 'en', en: 'New', ru: 'Старое', renders: { ru: 'Old' } }
    const of = (id: string, ...labels: string[]) =>
      slot(id, null, null, { itemId: 'i', title: nothing, abstract: stale, subItems: labels.map((label) => ({ label, text: nothing })) })
    const other = slot('c', null, null, { title: nothing, subItems: [{ label: 'a', text: nothing }] })
    expect(found(of('a', 'a'), of('b', 'a', 'b'), other).map(({ code, slotId }) => [code, slotId])).toEqual([
      ['no-title', 'a'],
      ['sub-item-empty', 'a'],
      ['translation-stale', 'a'],
      ['sub-item-empty', 'b'],
      ['no-title', 'c'],
      ['sub-item-empty', 'c'],
    ])
  })

  test('but what is of the slot alone is said of each', () => {
    const stale: LocalizedText = { original: 'en', en: 'New', ru: 'Старое', renders: { ru: 'Old' } }
    const of = (id: string) => slot(id, null, null, { itemId: 'i', when: stale })
    expect(found(of('a'), of('b')).map(({ code, slotId }) => [code, slotId])).toEqual([
      ['translation-stale', 'a'],
      ['translation-stale', 'b'],
    ])
  })
})

describe('findings about an appearance', () => {
  const at = (more: Parameters<typeof somebody>[1]) => found(slot('a', '09:00', '10:00', { contributions: [somebody('x', more)] }))

  test('error: nobody is named. A post is somebody, and so is a State or an organisation', () => {
    const nameless = { name: null }
    expect(at({ ...nameless, state: 'KG' })).toEqual([])
    expect(at({ ...nameless, position: inEnglish('Deputy Minister of Health') })).toEqual([])
    expect(at({ ...nameless, organizationId: 'iom', organization: 'IOM' })).toEqual([])
    expect(at({ name: { original: 'en', ru: 'Имя' } })).toEqual([])
    expect(at(nameless).map(({ code }) => code)).toEqual(['nobody-named'])
    expect(at({ ...nameless, position: nothing }).map(({ code }) => code)).toEqual(['nobody-named'])
  })

  test('warning: not confirmed, with the name (or post, or organisation) and the State', () => {
    const values = { start: '09:00', title: 'Slot a', name: 'Name of x', state: '', named: 'yes' }
    expect(PUBLISHED_STATUSES.map((status) => at({ status }))).toEqual([
      [{ code: 'to-be-confirmed', severity: 'warning', slotId: 'a', entryId: 'x', values }],
      [],
    ])
    const asked = (more: Parameters<typeof somebody>[1]) => at({ status: 'tbc', name: null, ...more })[0]?.values
    expect(asked({ organizationId: 'iom', organization: 'IOM', state: 'KG' })).toEqual({ ...values, name: 'IOM', state: 'KG', named: 'no' })
    expect(asked({ position: inEnglish('Minister'), state: 'KG' })).toEqual({ ...values, name: 'Minister', state: 'KG', named: 'no' })
    expect(asked({ state: 'KG' })).toEqual({ ...values, name: '', state: 'KG', named: 'no' })
  })

  test('error: a line without words; a line needs nothing else', () => {
    const line = { role: 'line' as const, name: null }
    expect(at({ ...line, text: inEnglish('Discussion'), status: 'tbc' })).toEqual([])
    expect(at(line)).toEqual([
      { code: 'line-empty', severity: 'error', slotId: 'a', entryId: 'x', values: { start: '09:00', title: 'Slot a' } },
    ])
  })

  test('there is none for attending by video', () => {
    expect(ATTENDANCES.map((attendance) => at({ attendance }))).toEqual([[], []])
  })
})

describe('what a draft has and its document leaves out', () => {
  const drafted = (more: Parameters<typeof draftAgenda>[0]) => {
    const draft = draftAgenda({ slots: [draftSlot('a', '09:00', '10:00')], items: [draftItem('i-a')], ...more })
    return findings(compose(draft, new Map()), draft, 'en')
  }
  const where = { slotId: 'a', values: { start: '09:00', title: 'Item i-a' } }

  test('warning: who declined will not be printed, by name, post or State', () => {
    const declined = { status: 'declined' } as const
    const contributions = [
      draftContribution('x', 'a', declined),
      draftContribution('y', 'a', { ...declined, name: null, position: inEnglish('Minister'), state: 'KG' }),
      draftContribution('z', 'a'),
      draftContribution('lost', 'gone', declined),
    ]
    const warning = { ...where, code: 'declined', severity: 'warning' }
    expect(drafted({ contributions })).toEqual([
      { ...warning, entryId: 'x', values: { ...where.values, name: 'Name of x', state: '' } },
      { ...warning, entryId: 'y', values: { ...where.values, name: 'Minister', state: 'KG' } },
    ])
  })

  test('error: a slot or part deals with an item that is not on the list, or is no more', () => {
    const deals = ['on', 'off', 'gone'].map((itemId) => ({ itemId, subItemIds: null }))
    const items = [draftItem('i-a'), draftItem('on', { listRank: 0 }), draftItem('off', { number: '4', title: inEnglish('Budget') })]
    const error = { ...where, code: 'item-off-list', severity: 'error' }
    const [off, gone] = [
      { ...error, otherId: 'off', values: { ...where.values, number: '4', other: 'Budget' } },
      { ...error, values: { ...where.values, number: '', other: '' } },
    ]
    expect(drafted({ slots: [draftSlot('a', '09:00', '10:00', { deals })], items })).toEqual([off, gone])
    expect(drafted({ parts: [draftPart('p', 'a', { deals }), draftPart('lost', 'gone', { deals })], items })).toEqual([off, gone])
  })
})

describe('the list of items', () => {
  test('error: an item without a title, which leads to itself, or is said of the slot that has it', () => {
    const untitled = item('a', { number: '3', title: onlyRussian })
    expect(listed([untitled])).toEqual([{ code: 'item-no-title', severity: 'error', slotId: null, entryId: 'a', values: { number: '3' } }])
    expect(listed([item('a', { title: nothing })]).map(({ code, values }) => [code, values])).toEqual([['item-no-title', { number: '' }]])
    expect(listed([item('a', { title: nothing })], slot('s', null, null, { itemId: 'a', title: nothing }))).toEqual([
      { code: 'no-title', severity: 'error', slotId: 's', values: { start: '', title: '' } },
    ])
  })

  test('warning: a number that is on the list already, however it is written', () => {
    const numbers = ['4', '4.', 'IV', 'iv)', '7.1', '7', null, null, '4']
    const items = numbers.map((number, index) => item(String(index), { number }))
    const twice = (id: string, number: string, other: string) => {
      return { code: 'number-twice', severity: 'warning', slotId: null, entryId: id, values: { number, title: `Item ${id}`, other } }
    }
    expect(listed(items)).toEqual([twice('1', '4.', 'Item 0'), twice('3', 'iv)', 'Item 2'), twice('8', '4', 'Item 0')])
    expect(listed([item('a', { number: '1' }), item('b', { number: '1' })], slot('s', null, null, { itemId: 'b' }))).toEqual([
      { code: 'number-twice', severity: 'warning', slotId: 's', values: { number: '1', title: 'Item b', other: 'Item a' } },
    ])
  })

  test('error: a sub-item without words; said of a slot where a slot prints it', () => {
    const subItems = ['x', 'y'].map((id, index) => ({ id, label: 'ab'.charAt(index), text: nothing }))
    const error = { code: 'sub-item-empty', severity: 'error' }
    const own = { ...error, slotId: null, entryId: 'a', values: { title: 'Item a' } }
    expect(listed([item('a', { subItems })])).toEqual([own, own])
    const printing = slot('s', '09:00', '10:00', { itemId: 'a', subItems: [{ label: 'b', text: nothing }] })
    expect(listed([item('a', { subItems })], printing)).toEqual([
      { ...error, slotId: 's', values: { title: 'Item a' } },
      { ...error, slotId: 's', values: { start: '09:00', title: 'Slot s' } },
    ])
  })
})

describe('the warning about a stale translation', () => {
  const stale: LocalizedText = { original: 'en', en: 'New', ru: 'Старое', renders: { ru: 'Old' } }
  const fresh: LocalizedText = { ...stale, renders: { ru: 'New' } }
  const paper = { symbol: null, href: null, title: stale }

  test('is given once for each language, wherever in the slot the translation is, and leads to its field', () => {
    const places: [where: { field: string; entryId?: string }, place: Partial<DocumentSlot>][] = [
      [{ field: 'title' }, { title: stale }],
      [{ field: 'abstract' }, { abstract: stale }],
      [{ field: 'when' }, { when: stale }],
      [{ field: 'place' }, { place: stale }],
      [{ field: 'papers' }, { papers: [paper] }],
      [{ field: 'subItems' }, { subItems: [{ label: 'a', text: stale }] }],
      [{ field: 'title', entryId: 'p' }, { parts: [{ ...part('p'), title: stale }] }],
      [{ field: 'abstract', entryId: 'p' }, { parts: [{ ...part('p'), abstract: stale }] }],
      [{ field: 'place', entryId: 'p' }, { parts: [{ ...part('p'), place: stale }] }],
      [{ field: 'topic', entryId: 'x' }, { contributions: [somebody('x', { topic: stale })] }],
      [{ field: 'roleLabel', entryId: 'x' }, { contributions: [somebody('x', { roleLabel: stale })] }],
      [{ field: 'position', entryId: 'x' }, { parts: [part('p', somebody('x', { position: stale }))] }],
      [{ field: 'title' }, { title: stale, abstract: stale }],
    ]
    for (const [where, place] of places) {
      const title = place.title ? 'New' : 'Slot a'
      expect(found(slot('a', '09:00', '10:00', place))).toEqual([
        { code: 'translation-stale', severity: 'warning', slotId: 'a', ...where, values: { start: '09:00', title, locale: 'ru' } },
      ])
    }
    expect(found(slot('a', '09:00', '10:00', { title: fresh, abstract: fresh }))).toEqual([])
  })

  test('is given for what stands over the programme, for a day, and for an item of the list', () => {
    const { meeting } = agenda()
    const over = (more: Partial<typeof meeting>) => check({ ...agenda(slot('a', null, null)), meeting: { ...meeting, ...more } })
    const warning = (title: string, field: string) => {
      return { code: 'translation-stale', severity: 'warning', slotId: null, field, values: { locale: 'ru', title } }
    }
    expect([over({ preamble: stale }), over({ theme: stale }), over({ title: stale }), over({ preamble: fresh })]).toEqual([
      [warning('6th SOM', 'preamble')],
      [warning('6th SOM', 'theme')],
      [warning('New', 'title')],
      [],
    ])
    const inDay = (more: object) => check({ ...agenda(), items: [item('a')], days: [{ ...day('2027-10-05'), ...more }] })
    const ofDay = (title: string, field: string) => ({ ...warning(title, field), entryId: 'd1' })
    expect([inDay({ title: stale }), inDay({ note: stale }), inDay({ place: stale, title: inEnglish('Ministers') })]).toEqual([
      [ofDay('New', 'title')],
      [ofDay('Tuesday 5 October', 'note')],
      [ofDay('Ministers', 'place')],
    ])
    expect(inDay({ title: stale, date: '2027-10-09' })).toEqual([warning('New', 'title')])
    const ofItem = (title: string, field: string) => ({ ...warning(title, field), entryId: 'a' })
    expect(
      [{ title: stale }, { abstract: stale }, { papers: [paper] }, { subItems: [{ id: 'x', label: 'a', text: stale }] }].map((more) =>
        listed([item('a', more)]),
      ),
    ).toEqual([[ofItem('New', 'title')], [ofItem('Item a', 'abstract')], [ofItem('Item a', 'papers')], [ofItem('Item a', 'subItems')]])
    expect(listed([item('a', { abstract: stale })], slot('s', null, null, { itemId: 'a' }))).toEqual([])
  })
})

test('the missing titles of each language are counted, those of an item that slots have with the slots', () => {
  const both: LocalizedText = { original: 'en', en: 'Opening', ru: 'Открытие' }
  const slots = [slot('a', '09:00', '10:00', { title: both }), slot('b', '10:00', '11:00'), slot('c', '11:00', '12:00', { title: both })]
  expect(missingTitles(agenda(...slots))).toEqual([
    { locale: 'ru', count: 1 },
    { locale: 'kk', count: 3 },
  ])
  expect(missingTitles({ ...agenda(...slots), items: [item('i-a'), item('x')] })).toEqual([
    { locale: 'ru', count: 2 },
    { locale: 'kk', count: 4 },
  ])
})
