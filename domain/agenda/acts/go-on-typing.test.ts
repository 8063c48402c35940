import { describe, expect, test } from 'vitest'
import type { EntryChange } from '#domain/agenda/acts/entry-change'
import { goOnTyping } from '#domain/agenda/acts/go-on-typing'

const change = (before: EntryChange['before'], after: EntryChange['after'], more: Partial<EntryChange> = {}): EntryChange => ({
  list: 'items',
  id: 'i',
  before,
  after,
  ...more,
})
const title = (from: string | null, to: string | null) => change({ 'title.en': from }, { 'title.en': to })
/** Two acts, so many milliseconds apart. */
const typed = (earlier: EntryChange[], later: EntryChange[], pause = 1_000) =>
  goOnTyping({ changes: earlier, at: 5_000 }, { changes: later, at: 5_000 + pause })
const [FIRST, NEXT] = [title('A', 'A m'), title('A m', 'A meeting')]

describe('words typed with pauses', () => {
  test('are one act, from the words before the first to those after the last, until half a minute passes', () => {
    expect(typed([FIRST], [NEXT])).toEqual([title('A', 'A meeting')])
    expect(typed([FIRST], [NEXT], 30_000)).toEqual([title('A', 'A meeting')])
    expect(typed([FIRST], [NEXT], 30_001)).toBeNull()
  })

  test('of one text in two languages too', () => {
    expect(typed([FIRST], [change({ 'title.ru': null }, { 'title.ru': 'Встреча' })])).toEqual([
      change({ 'title.ru': null, 'title.en': 'A' }, { 'title.en': 'A m', 'title.ru': 'Встреча' }),
    ])
  })

  test('are two acts in another field or entry, or where somebody else has been between', () => {
    expect(typed([FIRST], [change({ 'abstract.en': null }, { 'abstract.en': 'Words' })])).toBeNull()
    expect(typed([FIRST], [{ ...NEXT, id: 'j' }])).toBeNull()
    expect(typed([FIRST], [{ ...NEXT, list: 'parts' }])).toBeNull()
    expect(typed([FIRST], [title('Another', 'A meeting')])).toBeNull()
  })

  test('are not what is chosen, added, taken out, or done in several entries at once', () => {
    const status = (from: string, to: string) => change({ status: from }, { status: to })
    expect(typed([status('tbc', 'invited')], [status('invited', 'confirmed')])).toBeNull()
    expect(typed([change({ 'title.en': 'A', kind: 'meal' }, { 'title.en': 'A m', kind: 'break' })], [NEXT])).toBeNull()
    expect(typed([FIRST], [change({ ...NEXT.before, kind: 'meal' }, { ...NEXT.after, kind: 'break' })])).toBeNull()
    const kind = (words: EntryChange['before'], is: string) => ({ ...words, kind: is })
    const both = (one: EntryChange, was: string, is: string) => change(kind(one.before, was), kind(one.after, is))
    expect(typed([both(FIRST, 'meal', 'break')], [both(NEXT, 'break', 'session')])).toBeNull()
    const whole = { 'title.en': 'A m' }
    expect([
      typed([change(null, whole)], [NEXT]),
      typed([change(whole, null)], [NEXT]),
      typed([FIRST], [change(null, whole)]),
      typed([FIRST], [change(whole, null)]),
      typed([FIRST, FIRST], [NEXT]),
      typed([FIRST], [NEXT, NEXT]),
      typed([], [NEXT]),
      typed([FIRST], []),
    ]).toEqual(Array(8).fill(null))
  })
})
