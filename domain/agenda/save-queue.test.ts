import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agendaAdapter, type Verb } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { withPending } from '#domain/agenda/agenda-optimistic'
import { bodyOf, clashes, enqueue, nextToSend, type Save } from '#domain/saving/save-queue'
import { draftDay, draftItem, draftSlot, meeting } from '#harness/sample-agenda'

const text = (en: string, ru?: string) => ({ original: 'en' as const, en, ...(ru ? { ru, renders: { ru: en } } : {}) })

const base: AgendaDraft = {
  meeting: { ...meeting, title: text('M') },
  days: [draftDay('d', '2027-01-01', { version: 4 })],
  slots: [draftSlot('s1', '09:00', '10:00', { version: 3, dayId: 'd', rank: 1, itemId: 'i1' })],
  items: [draftItem('i1', { version: 7, title: text('Before', 'До') })],
  parts: [],
  contributions: [],
}

let keys = 0
const save = (verb: Verb, target: string, input: Record<string, unknown>, more: Partial<Save> = {}): Save => {
  keys += 1
  return { key: `key-${keys}`, verb, target, input, basedOn: null, sent: null, state: 'waiting', ...more }
}
const typing = (wording: Record<string, string>) => save('edit-item', 'i1', { title: wording })

test('typing merges into one unsent save; a save already sent is left alone', () => {
  const queue = [typing({ en: 'A' }), typing({ en: 'Ab' }), typing({ ru: 'Б' })].reduce<Save[]>(
    (queue, queued) => enqueue(queue, queued, agendaAdapter),
    [],
  )
  expect(queue.map((queued) => queued.input)).toEqual([{ title: { en: 'Ab', ru: 'Б' } }])
  const sent = queue.map((queued) => ({ ...queued, sent: {} }))
  expect(enqueue(sent, typing({ en: 'Abc' }), agendaAdapter).map((queued) => queued.input)).toEqual([
    { title: { en: 'Ab', ru: 'Б' } },
    { title: { en: 'Abc' } },
  ])
})

test('languages may be typed in any order; the last wording of each is saved', () => {
  const keystroke = fc.record({ locale: fc.constantFrom('en', 'ru', 'kk'), wording: fc.string(), sends: fc.boolean() })
  fc.assert(
    fc.property(fc.array(keystroke), (keystrokes) => {
      const last: Record<string, string> = {}
      let queue: Save[] = []
      for (const { locale, wording, sends } of keystrokes) {
        last[locale] = wording
        queue = enqueue(queue, typing({ [locale]: wording }), agendaAdapter)
        if (sends) queue = queue.map((queued) => ({ ...queued, sent: queued.sent ?? {} }))
      }
      const merged = Object.assign({}, ...queue.map((queued) => queued.input.title))
      expect(merged).toEqual(last)
    }),
  )
})

test('a save gets its versions when it is sent; a retry has exactly the same body', () => {
  expect(bodyOf(agendaAdapter, typing({ en: 'A' }), base)).toEqual({ meetingId: 'm', id: 'i1', version: 7, title: { en: 'A' } })
  expect(bodyOf(agendaAdapter, save('move-entry', 's1', { kind: 'slot', direction: 'later' }), base)).toEqual({
    meetingId: 'm',
    id: 's1',
    kind: 'slot',
    direction: 'later',
    dayVersion: 4,
  })
  expect(bodyOf(agendaAdapter, { ...typing({ en: 'A' }), sent: { as: 'it left' } }, base)).toEqual({ as: 'it left' })
})

test('a save that depends on a refused one waits; all others are sent', () => {
  const held = save('add-slot', 's9', {}, { state: 'refused' })
  const onIt = save('add-part', 'p1', { slotId: 's9' })
  const other = typing({ en: 'A' })
  expect(nextToSend([held, onIt, other], agendaAdapter)).toBe(other)
  expect(nextToSend([held, onIt], agendaAdapter)).toBeNull()
})

test('conflict: only the same field in the same language, written differently', () => {
  const mine = save('edit-item', 'i1', { title: { en: 'Mine' } }, { basedOn: { id: 'i1', version: 7, title: text('Before', 'До') } })
  const theirs = (title: unknown) => ({ id: 'i1', version: 8, title })
  expect(clashes(mine, theirs(text('Before', 'Иначе')))).toEqual([])
  expect(clashes(mine, theirs(text('Mine')))).toEqual([])
  expect(clashes(mine, theirs(text('Theirs')))).toEqual([{ field: 'title', locale: 'en', theirs: 'Theirs', mine: 'Mine' }])
})

test('the editor shows what was typed before it is acknowledged', () => {
  const queue = [
    typing({ en: 'After' }),
    save('edit-slot', 's1', { start: '9.15', end: '' }),
    save('add-slot', 's2', { dayId: 'd', itemId: 'i1', start: '11:00', end: '12:00', kind: 'session' }),
  ]
  const basedOn = withPending(base, queue)
  expect(basedOn.items[0]?.title?.en).toBe('After')
  expect(basedOn.slots.map(({ id, start, end, continued }) => ({ id, start, end, continued }))).toEqual([
    { id: 's1', start: '09:15', end: null, continued: false },
    { id: 's2', start: '11:00', end: '12:00', continued: true },
  ])
})
