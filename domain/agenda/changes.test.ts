import { describe, expect, test } from 'vitest'
import type { AgendaDocument, DocumentContribution, DocumentItem, DocumentSlot } from '#domain/agenda/agenda-document'
import { changesBetween } from '#domain/agenda/changes'
import { timeOf } from '#domain/agenda/changes-of-slot'
import { agenda, day, inEnglish, meeting, part, slot, somebody } from '#harness/sample-agenda'

const changed = (before: Partial<DocumentSlot>, after: Partial<DocumentSlot>) =>
  changesBetween(agenda(slot('a', '09:00', '10:00', before)), agenda(slot('a', '09:00', '10:00', after)))
const codes = (before: Partial<DocumentSlot>, after: Partial<DocumentSlot>) => changed(before, after).map(({ code }) => code)

describe('changes of the meeting', () => {
  const inAlmaty = { ...meeting, city: inEnglish('Almaty') }

  test('are listed field by field; the order of the fields does not matter', () => {
    const after = { ...inAlmaty, venue: inEnglish('Hotel'), endsOn: '2027-10-07' }
    expect(changesBetween(agenda(), { ...agenda(), meeting: after })).toEqual([
      { code: 'field-changed', slotId: null, values: { where: 'meeting', field: 'endsOn', before: '2027-10-06', after: '2027-10-07' } },
      { code: 'field-added', slotId: null, values: { where: 'meeting', field: 'city', after: 'Almaty' } },
      { code: 'field-added', slotId: null, values: { where: 'meeting', field: 'venue', after: 'Hotel' } },
    ])
    const turned = { ...inAlmaty, city: { en: 'Almaty', original: 'en' as const } }
    expect(changesBetween({ ...agenda(), meeting: inAlmaty }, { ...agenda(), meeting: turned })).toEqual([])
  })
})

describe('changes above the slots', () => {
  const item = (id: string, more: Partial<DocumentItem> = {}): DocumentItem => ({
    ...{ id, number: null, title: inEnglish(`Item ${id}`), abstract: null, purpose: null, subItems: [], papers: [] },
    ...more,
  })
  const told = (before: Partial<AgendaDocument>, after: Partial<AgendaDocument>) =>
    changesBetween({ ...agenda(), ...before }, { ...agenda(), ...after }).map(({ code, values }) => [code, values])
  const ofMeeting = (before: Partial<AgendaDocument['meeting']>, after: Partial<AgendaDocument['meeting']>) =>
    told({ meeting: { ...meeting, ...before } }, { meeting: { ...meeting, ...after } })

  test('a first version has none', () => {
    expect(changesBetween(null, agenda(slot('a', '09:00', '10:00')))).toEqual([])
  })

  test('of the meeting: its ordinal, further zones, address, kind and zone', () => {
    const where = 'meeting'
    expect([
      ...ofMeeting({ ordinal: 6 }, { ordinal: 7 }),
      ...ofMeeting({ ordinal: null }, { ordinal: 7 }),
      ...ofMeeting({ ordinal: 6 }, { ordinal: null }),
      ...ofMeeting({ alsoZones: ['UTC'] }, { alsoZones: ['UTC', 'Asia/Bishkek'] }),
      ...ofMeeting({}, { slug: 'som-7' }),
      ...ofMeeting({}, { type: 'ministerial' }),
      ...ofMeeting({}, { timeZone: 'Asia/Bishkek' }),
      ...ofMeeting({ venue: inEnglish('Hotel') }, { venue: null }),
    ]).toEqual([
      ['field-changed', { where, field: 'ordinal', before: '6', after: '7' }],
      ['field-added', { where, field: 'ordinal', after: '7' }],
      ['field-removed', { where, field: 'ordinal', before: '6' }],
      ['field-changed', { where, field: 'alsoZones', before: 'UTC', after: 'UTC, Asia/Bishkek' }],
      ['field-changed', { where, field: 'slug', before: 'som-6', after: 'som-7' }],
      ['field-changed', { where, field: 'type', before: 'som', after: 'ministerial' }],
      ['field-changed', { where, field: 'timeZone', before: 'Asia/Almaty', after: 'Asia/Bishkek' }],
      ['field-removed', { where, field: 'venue', before: 'Hotel' }],
    ])
  })

  test('of the standing of the agenda, where both versions say it', () => {
    const standing = (code: 'provisional' | 'adopted', amended = false, adoptedOn: string | null = null) => ({
      standing: { code, amended, adoptedOn },
    })
    expect(told(standing('provisional'), standing('adopted', true, '2027-10-06'))).toEqual([
      ['field-changed', { where: 'agenda', field: 'standing', before: 'provisional', after: 'adopted amended 2027-10-06' }],
    ])
    expect(told({}, standing('adopted'))).toEqual([])
    expect(told(standing('adopted'), {})).toEqual([])
  })

  test('of the list of items: added, taken out, moved, and each of what they say', () => {
    const [x, y, z] = [item('x', { number: '1' }), item('y'), item('z')]
    const ofItem = (more: Partial<DocumentItem>) => told({ items: [x] }, { items: [{ ...x, ...more }] })
    const where = { where: 'item', item: 'Item x', number: '1' }
    expect([...told({ items: [x] }, { items: [x, y] }), ...told({ items: [x, y] }, { items: [y] })]).toEqual([
      ['item-added', { item: 'Item y', number: '' }],
      ['item-removed', { item: 'Item x', number: '1' }],
    ])
    expect(told({ items: [x, y, z] }, { items: [z, x, y] })).toEqual([['item-moved', { item: 'Item z', number: '' }]])
    expect([
      ...ofItem({ title: inEnglish('Renamed') }),
      ...ofItem({ title: { ...inEnglish('Item x'), ru: 'Пункт' } }),
      ...ofItem({ abstract: inEnglish('About') }),
      ...ofItem({ number: '2' }),
      ...ofItem({ number: null }),
      ...ofItem({ purpose: 'decision' }),
      ...ofItem({ subItems: [{ id: 'a', label: 'a', text: inEnglish('First') }] }),
      ...ofItem({ papers: [{ symbol: 'AP/1', title: null, href: null }] }),
    ]).toEqual([
      ['item-retitled', { item: 'Renamed', number: '1', before: 'Item x' }],
      ['text-translated', { ...where, field: 'title', locale: 'ru' }],
      ['text-added', { ...where, field: 'abstract' }],
      ['field-changed', { ...where, number: '2', field: 'number', before: '1', after: '2' }],
      ['field-removed', { ...where, number: '', field: 'number', before: '1' }],
      ['field-added', { ...where, field: 'purpose', after: 'decision' }],
      ['field-added', { ...where, field: 'subItem', after: 'a) First' }],
      ['field-added', { ...where, field: 'paper', after: 'AP/1' }],
    ])
  })

  test('what changed in an item of the list is told of the item, and not again of the slot that prints it; of the slot’s own words, of the slot', () => {
    const before = item('i-a', { title: inEnglish('Slot a') })
    const [titled, after] = [inEnglish('Renamed'), { ...before, title: inEnglish('Renamed') }]
    const [was, is] = [slot('a', '09:00', '10:00'), slot('a', '09:00', '10:00', { title: titled })]
    const codesOf = (items: [DocumentItem[], DocumentItem[]]) =>
      changesBetween({ ...agenda(was), items: items[0] }, { ...agenda(is), items: items[1] }).map(({ code }) => code)
    expect([codesOf([[before], [after]]), codesOf([[], []]), codesOf([[item('other')], [item('other', { title: titled })]])]).toEqual([
      ['item-retitled'],
      ['title-changed'],
      ['item-retitled', 'title-changed'],
    ])
  })

  test('of days: added, taken out, and what their headings say', () => {
    const [first, second] = [day('2027-10-05'), day('2027-10-06')]
    expect([
      ...told({ days: [first] }, { days: [first, { ...second, title: inEnglish('Day two') }] }),
      ...told({ days: [first, second] }, { days: [first] }),
      ...told({ days: [first] }, { days: [{ ...first, place: inEnglish('Hall A') }] }),
    ]).toEqual([
      ['day-added', { date: '2027-10-06', heading: 'Day two' }],
      ['day-removed', { date: '2027-10-06' }],
      ['field-added', { where: 'day', date: '2027-10-05', field: 'place', after: 'Hall A' }],
    ])
  })

  test('of a meeting that moved, with its programme or without one; what was taken out is told by the date it had', () => {
    const moved = { ...meeting, startsOn: '2027-10-12', endsOn: '2027-10-13' }
    const dates = { before: '2027-10-05', beforeEnd: '2027-10-06', after: '2027-10-12', afterEnd: '2027-10-13' }
    expect(told({ days: [day('2027-10-05')] }, { meeting: moved, days: [day('2027-10-12')] })).toEqual([['meeting-moved', dates]])
    const [a, b] = [slot('a', '09:00', '10:00'), slot('b', '10:00', '11:00')]
    expect(told({ days: [day('2027-10-05', a, b), day('2027-10-06')] }, { meeting: moved, days: [day('2027-10-12', a)] })).toEqual([
      ['meeting-moved-whole', dates],
      ['day-removed', { date: '2027-10-06' }],
      ['slot-removed', expect.objectContaining({ title: 'Slot b', date: '2027-10-05' })],
    ])
  })
})

describe('changes of a slot', () => {
  const days = (first: DocumentSlot[], second: DocumentSlot[]): AgendaDocument => ({
    ...agenda(),
    days: [day('2027-10-05', ...first), day('2027-10-06', ...second)],
  })

  test('a slot on another day is listed as moved, with both times', () => {
    const before = days([slot('a', '09:00', '10:00')], [])
    expect(changesBetween(before, days([], [slot('a', '11:00', null)]))).toEqual([
      {
        code: 'slot-moved',
        slotId: 'a',
        values: { title: 'Slot a', before: '2027-10-05', timeBefore: '09:00–10:00', after: '2027-10-06', time: '11:00–' },
      },
    ])
  })

  test('a slot with other times on the same day is listed as retimed', () => {
    expect(changesBetween(agenda(slot('a', '09:00', '10:00')), agenda(slot('a', '09:00', null)))).toEqual([
      { code: 'slot-retimed', slotId: 'a', values: { title: 'Slot a', before: '09:00–10:00', after: '09:00–' } },
    ])
    expect(timeOf({ start: '09:00', end: '10:00' })).toBe('09:00–10:00')
  })

  test('a new slot is listed at its place, and a removed one at the end', () => {
    const before = agenda(slot('gone', '08:00', '09:00'), slot('stays', '09:00', '10:00'))
    const after = agenda(slot('new', '08:00', '08:30'), slot('stays', '09:00', '10:30'))
    expect(changesBetween(before, after).map(({ code, slotId }) => [code, slotId])).toEqual([
      ['slot-added', 'new'],
      ['slot-retimed', 'stays'],
      ['slot-removed', 'gone'],
    ])
  })

  test('the title has changed if its words differ; that a slot is continued or no longer is told apart', () => {
    expect(changed({ title: inEnglish('Old') }, { title: inEnglish('New') })).toEqual([
      { code: 'title-changed', slotId: 'a', values: { title: 'New', before: 'Old' } },
    ])
    expect(codes({ continued: true }, {})).toEqual(['slot-not-continued'])
    expect(codes({}, { continued: true })).toEqual(['slot-continued'])
  })

  test('each translation of the title that differs is listed; the original is not a translation', () => {
    const title = (more: object) => ({ title: { ...inEnglish('Opening'), ...more } })
    expect(changed(title({ ru: 'Открытие', kk: 'Ашылу' }), title({ ru: 'Начало' }))).toEqual([
      { code: 'translation-changed', slotId: 'a', values: { title: 'Opening', locale: 'ru' } },
      { code: 'translation-changed', slotId: 'a', values: { title: 'Opening', locale: 'kk' } },
    ])
    expect(codes(title({}), title({ original: 'en' }))).toEqual([])
  })

  test('each of its fields is told by itself, with its words where they are few', () => {
    const told = (before: Partial<DocumentSlot>, after: Partial<DocumentSlot>) =>
      changed(before, after).map(({ code, values: { title: _, ...values } }) => [code, values])
    expect(told({ abstract: inEnglish('Old') }, { abstract: inEnglish('New') })).toEqual([['text-reworded', { field: 'abstract' }]])
    expect(told({}, { abstract: inEnglish('New') })).toEqual([['text-added', { field: 'abstract' }]])
    expect(told({ subItems: [{ label: 'a', text: inEnglish('First') }] }, { subItems: [] })).toEqual([
      ['field-removed', { field: 'subItem', before: 'a) First' }],
    ])
    expect(told({ purpose: 'information' }, { purpose: 'decision' })).toEqual([
      ['field-changed', { field: 'purpose', before: 'information', after: 'decision' }],
    ])
    expect(told({ kind: 'break' }, { kind: 'meal' })).toEqual([['field-changed', { field: 'kind', before: 'break', after: 'meal' }]])
  })

  test('a part is told to be added, taken out, renamed or reworded; parts, to stand in another order', () => {
    const [p, q] = [part('p'), part('q')]
    const told = (parts: DocumentSlot['parts']) =>
      changed({ parts: [p, q] }, { parts }).map(({ code, values: { title: _, ...values } }) => [code, values])
    expect(told([p])).toEqual([['part-removed', { part: 'q' }]])
    expect(told([p, q, part('r')])).toEqual([['part-added', { part: 'r' }]])
    expect(told([p, { ...q, title: inEnglish('Renamed') }])).toEqual([['field-changed', { field: 'part', before: 'q', after: 'Renamed' }]])
    expect(told([{ ...p, abstract: inEnglish('About') }, q])).toEqual([['text-added', { where: 'part', part: 'p', field: 'abstract' }]])
    expect(told([q, p])).toEqual([['field-reordered', { field: 'parts' }]])
    expect(told([p, q])).toEqual([])
  })
})

test('a part gets a time of its own, another one, or none', () => {
  const timed = (start: string | null, end: string | null) => ({ parts: [{ ...part('Borders'), start, end }] })
  const told = (before: [string | null, string | null], after: [string | null, string | null]) =>
    changed(timed(...before), timed(...after)).map(({ code, values }) => [code, values.part, values.field, values.before, values.after])
  expect(told([null, null], ['09:10', '09:30'])).toEqual([['field-added', 'Borders', 'time', undefined, '09:10–09:30']])
  expect(told(['09:10', '09:30'], ['09:10', null])).toEqual([['field-changed', 'Borders', 'time', '09:10–09:30', '09:10–']])
  expect(told(['09:10', null], [null, null])).toEqual([['field-removed', 'Borders', 'time', '09:10–', undefined]])
})

describe('changes of the people in a slot', () => {
  const [x, y, z] = [somebody('x'), somebody('y'), somebody('z')]
  const people = (...contributions: DocumentContribution[]) => ({ contributions })
  const named = (before: Partial<DocumentSlot>, after: Partial<DocumentSlot>) =>
    changed(before, after).map(({ code, values }) => `${code}${values.name ? `: ${values.name}` : ''}`)

  test('are listed in order: added, changed, moved, removed', () => {
    const before = { contributions: [x, y], parts: [part('p', z)] }
    const after = { contributions: [{ ...x, status: 'tbc' as const }, z, somebody('new', { role: 'chair' })], parts: [part('p')] }
    expect(named(before, after)).toEqual([
      'person-added: Name of new',
      'person-unconfirmed: Name of x',
      'person-moved: Name of z',
      'person-removed: Name of y',
    ])
  })

  test('who came in the place of whom is told where one of a role came and one went, and by their State where several did', () => {
    const of = (id: string, state: string | null, more = {}) => somebody(id, { state, ...more })
    const told = (before: DocumentContribution[], after: DocumentContribution[]) =>
      changed(people(...before), people(...after)).map(({ code, values: { name, before: was } }) =>
        [code, name, was].filter(Boolean).join(': '),
      )
    expect(told([x], [y])).toEqual(['person-replaced: Name of y: Name of x'])
    expect(told([x], [somebody('y', { role: 'moderator' })])).toEqual(['person-added: Name of y', 'person-removed: Name of x'])
    expect(told([of('a', 'KG'), of('b', 'TJ')], [of('c', 'TJ'), of('d', 'KG')])).toEqual([
      'person-replaced: Name of c: Name of b',
      'person-replaced: Name of d: Name of a',
    ])
    // Two came and one went, none of a State: nobody knows who for whom.
    expect(told([x], [y, z])).toEqual(['person-added: Name of y', 'person-added: Name of z', 'person-removed: Name of x'])
    expect(told([of('a', 'KG'), of('b', 'KG')], [of('c', 'KG')])).toEqual([
      'person-added: Name of c',
      'person-removed: Name of a',
      'person-removed: Name of b',
    ])
  })

  test('who came in whose place is told with the State or organisation of each', () => {
    const of = (id: string, organization: string) => somebody(id, { organizationId: organization, organization })
    const [change] = changed(people(of('a', 'IOM')), people(of('b', 'UNHCR')))
    expect(change?.values).toMatchObject({
      ...{ name: 'Name of b', ofOrganization: 'UNHCR', before: 'Name of a', beforeOfOrganization: 'IOM' },
    })
  })

  test('somebody new in another role has come in nobody’s place', () => {
    const [aida, bolat, dana] = [somebody('aida'), somebody('bolat'), somebody('dana', { role: 'moderator' })]
    expect(codes({ contributions: [aida] }, { contributions: [bolat, dana] })).toEqual(['person-replaced', 'person-added'])
    expect(codes({ contributions: [aida] }, { contributions: [dana] })).toEqual(['person-added', 'person-removed'])
    expect(codes({ contributions: [aida] }, { contributions: [bolat, somebody('erlan')] })).toEqual([
      'person-added',
      'person-added',
      'person-removed',
    ])
  })

  test('who is confirmed, and who no longer is, is told by that', () => {
    const asked = (status: DocumentContribution['status']) => ({ contributions: [somebody('x', { status })] })
    const values = { title: 'Slot a', role: 'presenter', name: 'Name of x' }
    expect(changed(asked('tbc'), asked('confirmed'))).toEqual([{ code: 'person-confirmed', slotId: 'a', values }])
    expect(changed(asked('confirmed'), asked('tbc'))).toEqual([{ code: 'person-unconfirmed', slotId: 'a', values }])
  })

  test('nobody has a new place in the order because somebody else was added, removed or moved', () => {
    expect(named(people(x, y), people(z, x, y))).toEqual(['person-added: Name of z'])
    expect(named(people(x, y, z), people(x, z))).toEqual(['person-removed: Name of y'])
    expect(named({ contributions: [x, y], parts: [part('p', z)] }, { contributions: [z, x, y], parts: [part('p')] })).toEqual([
      'person-moved: Name of z',
    ])
    expect(named(people(x, y), people(y, x))).toEqual(['order-changed'])
  })

  test('give the person’s name or the line’s words; without either, the post, the organisation or the State', () => {
    const nameless = { name: null }
    const all = [
      somebody('a', { name: { original: 'ru', ru: 'Имя', en: 'Name' } }),
      somebody('b', { role: 'line', text: inEnglish('Discussion') }),
      somebody('c', { ...nameless, organization: 'IOM', state: 'KG' }),
      somebody('d', { ...nameless, state: 'KG' }),
      somebody('post', { ...nameless, state: 'KG', position: inEnglish('Minister') }),
      somebody('e', { ...nameless, position: inEnglish('Deputy Minister of Health') }),
      somebody('nobody', nameless),
      somebody('f', { name: { original: 'en', ru: 'Имя' } }),
    ]
    expect(changed({}, people(...all)).map(({ values }) => values)).toEqual([
      { title: 'Slot a', name: 'Имя', role: 'presenter' },
      { title: 'Slot a', name: 'Discussion', role: 'line' },
      { title: 'Slot a', name: 'IOM', of: 'KG', role: 'presenter' },
      { title: 'Slot a', name: '', state: 'KG', role: 'presenter' },
      { title: 'Slot a', name: 'Minister', of: 'KG', role: 'presenter' },
      { title: 'Slot a', name: 'Deputy Minister of Health', role: 'presenter' },
      { title: 'Slot a', name: '', role: 'presenter' },
      { title: 'Slot a', name: 'Имя', role: 'presenter' },
    ])
  })

  test('say of words that are the same in another language that they were said anew', () => {
    const title = (original: 'en' | 'ru') => ({ title: { original, en: 'UNHCR', ru: 'UNHCR' } })
    expect(changed(title('en'), title('ru')).map(({ code, values }) => [code, values.field])).toEqual([['text-reworded', 'title']])
  })

  test('leave out which wording a translation was made from, and the order of the fields', () => {
    const position = { original: 'en' as const, en: 'Minister', ru: 'Министр' }
    const before = people({ ...x, position: { ...position, renders: { ru: 'Minister' } } })
    const { id, ...rest } = x
    expect(codes(before, people({ ...rest, position, id }))).toEqual([])
    expect(codes(before, people({ ...x, position: { ...position, ru: 'Министр труда' } }))).toEqual(['text-translated'])
  })
})
