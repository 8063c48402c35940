import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaAdapter, entryOf } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft, DraftDelta } from '#domain/agenda/agenda-draft'
import { type Answer, opened } from '#domain/saving/editing'
import { bodyOf, clashes, nextToSend } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import { answer, type Editing, freshKey, happen, queued, send, type } from '#harness/agenda-editing'
import { draftDay, draftItem, draftSlot, meeting } from '#harness/sample-agenda'

const text = (en: string, ru?: string) => ({ original: 'en' as const, en, ...(ru ? { ru } : {}) })

const item = (version: number, en: string, ru?: string) => ({ ...draftItem('i', { version }), title: text(en, ru) })

const draft: AgendaDraft = {
  meeting: { ...meeting, title: text('M') },
  days: [draftDay('d', '2027-01-01', { version: 1 })],
  slots: [draftSlot('s', '09:00', '10:00', { version: 1, dayId: 'd', rank: 1, itemId: 'i' })],
  items: [item(1, 'Before', 'До')],
  parts: [],
  contributions: [],
}

const settle = (state: Editing, how: 'mine' | 'theirs'): Editing =>
  happen(state, { kind: 'resolved', key: state.queue[0]?.key ?? '', how, fresh: freshKey() })
const title = (state: Editing, wording: Partial<Record<Locale, string>>) => type(state, 'edit-item', 'i', { title: wording })
const stale = (version: number, en: string, ru?: string): Answer<DraftDelta> => ({
  ok: false,
  code: 'stale',
  current: { items: [item(version, en, ru)] },
})

describe('conflict: somebody else saved the same field meanwhile', () => {
  test('an edit restored after a reload is sent with the version it was typed on, not the newest', () => {
    const kept = title(opened(draft), { en: 'Mine' }).queue
    const reloaded = happen(opened({ ...draft, items: [item(5, 'Theirs')] }), { kind: 'kept', queue: kept })
    const [save] = reloaded.queue
    expect(save && bodyOf(agendaAdapter, save, reloaded.base)).toMatchObject({ version: 1, title: { en: 'Mine' } })
  })

  test('conflict: what was typed after the conflicting save belongs to it, so choosing theirs drops both', () => {
    const state = answer(title(send(title(opened(draft), { en: 'Mine' })), { en: 'Mine and more' }), stale(2, 'Theirs'))
    expect(queued(state)).toEqual([['edit-item', 'conflict', { title: { en: 'Mine and more' } }]])
    expect(queued(settle(state, 'theirs'))).toEqual([])
    const mine = settle(state, 'mine')
    expect([queued(mine), mine.queue[0]?.basedOn?.version]).toEqual([[['edit-item', 'waiting', { title: { en: 'Mine and more' } }]], 2])
  })

  test('conflict: an unsent edit in another language does not hide it', () => {
    const state = answer(title(send(title(opened(draft), { ru: 'Моё' })), { en: 'Mine' }), stale(2, 'Theirs', 'До'))
    expect(queued(state)).toEqual([['edit-item', 'conflict', { title: { ru: 'Моё', en: 'Mine' } }]])
  })

  test('no conflict: the save is sent again on top of the new version, without asking', () => {
    const state = answer(send(title(opened(draft), { en: 'Mine' })), stale(2, 'Before', 'Иначе'))
    const save = nextToSend(state.queue, agendaAdapter)
    expect(save && bodyOf(agendaAdapter, save, state.base)).toMatchObject({ version: 2, title: { en: 'Mine' } })
  })
})

describe('a refused save', () => {
  const added = () =>
    type(opened(draft), 'add-slot', 'new', { dayId: 'd', itemId: 'ni', start: '13:00', end: '12:00', kind: 'meal', title: { en: 'Lunch' } })
  const refused = () => answer(send(added()), { ok: false, code: 'invalid', fields: { end: { code: 'end-before-start' } } })

  test('a refused addition can be corrected, in its times and in its title', () => {
    const state = type(type(refused(), 'edit-slot', 'new', { end: '14:00' }), 'edit-item', 'ni', { title: { ru: 'Обед' } })
    expect(queued(state)).toEqual([
      ['add-slot', 'waiting', { dayId: 'd', itemId: 'ni', start: '13:00', end: '14:00', kind: 'meal', title: { en: 'Lunch', ru: 'Обед' } }],
    ])
  })

  test('a refused addition can be taken back, with everything that depends on it', () => {
    const state = type(type(refused(), 'add-part', 'p', { slotId: 'new' }), 'remove-entry', 'new', { kind: 'slot' })
    expect(queued(state)).toEqual([])
  })

  test('a refused save holds up nothing else, whether refused without fields or as not found', () => {
    const tooLarge = answer(send(title(opened(draft), { en: 'x' })), { ok: false, code: 'too-large' })
    expect(queued(tooLarge)).toEqual([['edit-item', 'refused', { title: { en: 'x' } }]])
    const gone = answer(send(type(opened(draft), 'add-part', 'p', { slotId: 'other' })), { ok: false, code: 'not-found', yours: true })
    expect([gone.connection, queued(gone)]).toEqual(['ok', [['add-part', 'gone', { slotId: 'other' }]]])
    expect(nextToSend(title(gone, { en: 'y' }).queue, agendaAdapter)?.input).toEqual({ title: { en: 'y' } })
    expect(queued(settle(gone, 'theirs'))).toEqual([])
  })
})

type TwoEditors = { state: Editing; current: ReturnType<typeof item>; unseen: Map<Locale, string> }

const editedElsewhere = ({ state, current: entry, unseen }: TwoEditors, locale: Locale, wording: string): TwoEditors => ({
  state,
  current: { ...entry, version: entry.version + 1, title: { ...entry.title, [locale]: wording } },
  unseen: new Map(unseen).set(locale, wording),
})

// The server as the commands behave: it writes a save of the current version, and answers any other with the current entry.
const answerFromServer = ({ state, current: entry, unseen }: TwoEditors): TwoEditors => {
  const out = state.queue.find((save) => save.key === state.sending)
  const body = (out?.sent ?? {}) as { version: number; title: Partial<Record<Locale, string>> }
  if (body.version !== entry.version) {
    const shown = answer(state, { ok: false, code: 'stale', current: { items: [entry] } })
    const held = shown.queue.find((save) => save.state === 'conflict')
    if (held?.theirs) expect(clashes(held, held.theirs)).not.toEqual([])
    // Shown beside one's own words in a conflict, or in the field itself without one: either way the user has seen it.
    return { state: held ? settle(shown, 'mine') : shown, current: entry, unseen: new Map() }
  }
  for (const [locale, theirs] of unseen) if (body.title[locale] !== undefined) expect(body.title[locale]).toBe(theirs)
  const written = { ...entry, version: entry.version + 1, title: { ...entry.title, ...body.title } }
  return { state: answer(state, { ok: true, value: { items: [written] } }), current: written, unseen }
}

test('conflict: two editors in any order never overwrite each other’s acknowledged words without being shown a conflict', () => {
  const wording = { locale: fc.constantFrom<Locale>('en', 'ru'), wording: fc.string({ minLength: 1, maxLength: 4 }) }
  const step = fc.oneof(
    fc.record({ does: fc.constantFrom('types' as const, 'saves elsewhere' as const), ...wording }),
    fc.record({ does: fc.constantFrom('sends' as const, 'hears' as const), ...wording }),
  )
  const taken = (two: TwoEditors, { does, locale, wording }: { does: string; locale: Locale; wording: string }): TwoEditors => {
    if (does === 'types') return { ...two, state: title(two.state, { [locale]: wording }) }
    if (does === 'saves elsewhere') return editedElsewhere(two, locale, wording)
    if (does === 'sends') return two.state.sending === null ? { ...two, state: send(two.state) } : two
    return two.state.sending === null ? two : answerFromServer(two)
  }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      steps.reduce(taken, { state: opened(draft), current: item(1, 'Before', 'До'), unseen: new Map() })
    }),
    { numRuns: 500 },
  )
})

describe('a save without an answer', () => {
  test('says whether there is no connection or the server cannot save, and goes out again with the same words', () => {
    for (const why of ['lost', 'failing'] as const) {
      const waits = happen(send(title(opened(draft), { en: 'Mine' })), { kind: 'unanswered', why })
      expect([waits.connection, queued(waits)]).toEqual([why, [['edit-item', 'waiting', { title: { en: 'Mine' } }]]])
      const again = answer(send(waits), { ok: true, value: { items: [item(2, 'Mine')] } })
      expect([again.connection, queued(again)]).toEqual(['ok', []])
      expect(happen(waits, { kind: 'flush' }).connection).toBe('ok')
    }
  })
})

describe('typing that began before one’s own last save was acknowledged', () => {
  const slotNow = (version: number, start: string, end: string) => draftSlot('s', start, end, { version, dayId: 'd', rank: 1, itemId: 'i' })
  const saved = (version: number, start: string, end: string): Answer<DraftDelta> => ({
    ok: true,
    value: { slots: [slotNow(version, start, end)] },
  })
  /** The end typed into a field that was entered when the slot had its first version. */
  const typeEnd = (state: Editing, end: string) => {
    const save = { key: freshKey(), verb: 'edit-slot', target: 's', input: { end }, basedOn: entryOf(draft, 's'), sent: null }
    return happen(state, { kind: 'typed', save: { ...save, state: 'waiting' } })
  }
  const begun = () => answer(send(type(opened(draft), 'edit-slot', 's', { start: '08:30', end: '09:30' })), saved(2, '08:30', '09:30'))
  const sentBody = (state: Editing) => {
    const save = nextToSend(state.queue, agendaAdapter)
    return save && bodyOf(agendaAdapter, save, state.base)
  }

  test('is on top of it: what it changed is nobody else’s', () => {
    expect(sentBody(typeEnd(begun(), '09:45'))).toMatchObject({ version: 2, end: '09:45' })
    const twice = answer(send(type(begun(), 'edit-slot', 's', { start: '08:00', end: '09:00' })), saved(3, '08:00', '09:00'))
    expect(sentBody(typeEnd(twice, '09:45'))).toMatchObject({ version: 3, end: '09:45' })
  })

  test('is on top of nothing that somebody else has saved since, before or after it', () => {
    const read = happen(begun(), { kind: 'read', draft: { ...draft, slots: [slotNow(3, '08:30', '09:40')] } })
    expect(sentBody(typeEnd(read, '09:45'))).toMatchObject({ version: 2, end: '09:45' })
    // An act that edits nothing may answer with somebody else's newer words.
    const moved = answer(send(type(opened(draft), 'move-entry', 's', { direction: 'later' })), saved(2, '09:00', '09:50'))
    expect(sentBody(typeEnd(moved, '09:45'))).toMatchObject({ version: 1, end: '09:45' })
    const theirsFirst = happen(opened(draft), { kind: 'read', draft: { ...draft, slots: [slotNow(2, '09:00', '09:50')] } })
    const after = answer(send(type(theirsFirst, 'edit-slot', 's', { start: '08:30' })), saved(3, '08:30', '09:50'))
    expect(sentBody(typeEnd(after, '09:45'))).toMatchObject({ version: 1, end: '09:45' })
  })
})
