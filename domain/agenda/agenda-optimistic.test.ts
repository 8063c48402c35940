import { describe, expect, test } from 'vitest'
import type { Verb } from '#domain/agenda/agenda-adapter'
import { withPending } from '#domain/agenda/agenda-optimistic'
import type { Save } from '#domain/saving/save-queue'
import { draftAgenda, draftContribution, draftItem, draftPart, draftSlot, inEnglish } from '#harness/sample-agenda'

const draft = draftAgenda({
  slots: [draftSlot('s', '09:00', '10:00', { itemId: 'i' }), draftSlot('t', '10:00', '11:00', { itemId: 'j' })],
  items: [
    draftItem('i', { abstract: inEnglish('About it'), purpose: 'decision', subItems: [{ id: 'a', text: inEnglish('First') }] }),
    draftItem('j'),
  ],
  parts: [draftPart('p', 's', { abstract: inEnglish('About it') }), draftPart('q', 's')],
  contributions: [draftContribution('x', 's'), draftContribution('y', 's')],
})
const save = (verb: Verb, target: string, input: Record<string, unknown> = {}, shown?: Record<string, unknown>): Save => ({
  key: `${verb} ${target}`,
  verb,
  target,
  input,
  basedOn: null,
  sent: null,
  state: 'waiting',
  ...(shown ? { shown } : {}),
})
const seen = (...queue: Save[]) => withPending(draft, queue)
const last = Number.MAX_SAFE_INTEGER

describe('optimistic display: before a save is acknowledged the editor shows', () => {
  test('a new slot with its item, after those that start at the same time', () => {
    const input = { dayId: 'd1', itemId: 'n', start: '9.30', end: '10.30', kind: 'meal', title: { en: 'Lunch' } }
    expect(seen(save('add-slot', 'u', input))).toEqual({
      ...draft,
      slots: [...draft.slots, draftSlot('u', '09:30', '10:30', { version: 0, rank: last, kind: 'meal', itemId: 'n' })],
      items: [...draft.items, draftItem('n', { version: 0, title: inEnglish('Lunch') })],
    })
  })

  test('a new slot that continues an item, without another item', () => {
    const input = { dayId: 'd2', itemId: 'i', start: 'soon', end: null, kind: 'session' }
    expect(seen(save('add-slot', 'u', input))).toEqual({
      ...draft,
      slots: [...draft.slots, draftSlot('u', null, null, { version: 0, rank: last, dayId: 'd2', itemId: 'i', continued: true })],
    })
  })

  test('a new slot without a title yet', () => {
    const items = seen(save('add-slot', 'u', { dayId: 'd1', itemId: 'n', start: '12:00', end: '', kind: 'meal' })).items
    expect(items.at(-1)).toEqual(draftItem('n', { version: 0, title: null }))
  })

  test('the new times of a slot, or the old ones if the typed text is not a time', () => {
    const [first, second] = draft.slots
    const edited = (input: Record<string, unknown>) => seen(save('edit-slot', 's', input)).slots
    expect(edited({ start: '9.15', end: '9.45', kind: 'break', dayId: 'd2' })).toEqual([
      { ...first, start: '09:15', end: '09:45', kind: 'break', dayId: 'd2' },
      second,
    ])
    expect(edited({ start: 'soon', end: 'late' })).toEqual([first, second])
    expect(edited({ kind: 'break' })).toEqual([{ ...first, kind: 'break' }, second])
    expect([edited({ end: '' })[0], edited({ end: null })[0]]).toEqual(Array(2).fill({ ...first, end: null }))
  })

  test('new words, purpose and sub-items of an item, each without changing the others', () => {
    const [first, second] = draft.items
    const edited = (input: Record<string, unknown>) => seen(save('edit-item', 'i', input)).items
    expect(edited({ title: { en: 'New' } })).toEqual([{ ...first, title: inEnglish('New') }, second])
    expect(edited({ abstract: { en: '' } })).toEqual([{ ...first, abstract: null }, second])
    expect(edited({ purpose: null })).toEqual([{ ...first, purpose: null }, second])
    expect(edited({ purpose: 'information' })).toEqual([{ ...first, purpose: 'information' }, second])
    const subItems = [
      { id: 'b', text: { en: 'Second' } },
      { id: 'a', text: { ru: 'Первое' } },
      { id: 'c', text: {} },
    ]
    expect(edited({ subItems })).toEqual([
      {
        ...first,
        subItems: [
          { id: 'b', text: inEnglish('Second') },
          { id: 'a', text: { original: 'en', en: 'First', ru: 'Первое', renders: { ru: 'First' } } },
          { id: 'c', text: { original: 'en' } },
        ],
      },
      second,
    ])
  })

  test('a new part at the end, and new words of a part', () => {
    const added = draftPart('r', 's', { version: 0, rank: last, title: inEnglish('New') })
    expect(seen(save('add-part', 'r', { slotId: 's', title: { en: 'New' } })).parts).toEqual([...draft.parts, added])
    const [first, second] = draft.parts
    expect(seen(save('edit-part', 'p', { title: { en: 'New' } })).parts).toEqual([{ ...first, title: inEnglish('New') }, second])
    expect(seen(save('edit-part', 'p', { abstract: { en: '' } })).parts).toEqual([{ ...first, abstract: null }, second])
  })

  test('somebody new as an invited presenter in person, unless something else was chosen', () => {
    const nobody = draftContribution('z', 's', { version: 0, rank: last, name: null, status: 'invited' })
    expect(seen(save('add-contribution', 'z', { slotId: 's', partId: null })).contributions).toEqual([...draft.contributions, nobody])
    expect(seen(save('add-contribution', 'z', { slotId: 's' })).contributions).toEqual([...draft.contributions, nobody])
    const typed = { slotId: 's', partId: 'p', role: 'moderator', state: 'KG', status: 'tbc', attendance: 'video', name: { en: 'A. Name' } }
    expect(seen(save('add-contribution', 'z', typed)).contributions.at(-1)).toEqual({ ...nobody, ...typed, name: inEnglish('A. Name') })
  })

  test('a person from the directory as they will be printed, with the typed words instead of the directory’s', () => {
    const printed = { honorific: inEnglish('Ms'), name: inEnglish('A. Name'), position: inEnglish('Minister') }
    const chosen = save('edit-contribution', 'x', { personId: 'person', position: { en: 'Acting Minister' } }, printed)
    const [first, second] = draft.contributions
    expect(seen(chosen).contributions).toEqual([
      { ...first, ...printed, personId: 'person', position: inEnglish('Acting Minister') },
      second,
    ])
  })

  test('every changed field of an appearance', () => {
    const typed = { role: 'line', personId: null, state: 'KG', organizationId: 'iom', status: 'declined', attendance: 'video' }
    const texts = { honorific: { en: 'H' }, name: { en: 'N' }, position: { en: 'P' }, topic: { en: 'T' }, text: { en: 'L' } }
    const written = Object.fromEntries(Object.entries(texts).map(([field, { en }]) => [field, inEnglish(en)]))
    expect(seen(save('edit-contribution', 'x', { ...typed, ...texts })).contributions[0]).toEqual({
      ...draft.contributions[0],
      ...typed,
      ...written,
    })
  })

  test('no removed entries', () => {
    expect(seen(save('remove-entry', 's', { kind: 'slot' }))).toEqual({ ...draft, slots: [draft.slots[1]], parts: [], contributions: [] })
    expect(seen(save('remove-entry', 'x', { kind: 'contribution' })).contributions).toEqual([draft.contributions[1]])
  })

  test('an addition only once if the server has already saved it, as it is there', () => {
    expect(seen(save('add-slot', 's', { dayId: 'd1', itemId: 'n', start: '08:00', end: '09:00', kind: 'meal' }))).toEqual(draft)
    expect(seen(save('add-part', 'p', { slotId: 's', title: { en: 'New' } }))).toEqual(draft)
    expect(seen(save('add-contribution', 'x', { slotId: 's', name: { en: 'New' } }))).toEqual(draft)
  })

  test('moves and restorations only after they are acknowledged', () => {
    expect(seen(save('move-entry', 's', { kind: 'slot' }), save('restore-entry', 'n', { kind: 'slot' }))).toEqual(draft)
  })
})
