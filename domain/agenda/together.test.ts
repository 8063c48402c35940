import { describe, expect, test } from 'vitest'
import type { SaveWithin } from '#domain/agenda/acts/together-save'
import { agendaAdapter, entryOf } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { opened } from '#domain/saving/editing'
import { bodyOf } from '#domain/saving/save-queue'
import { answer, type Editing, freshKey, happen, send, type } from '#harness/agenda-editing'
import { draftDay, draftItem, draftSlot, meeting } from '#harness/sample-agenda'

const draft: AgendaDraft = {
  meeting,
  days: [draftDay('d', '2027-01-01', { version: 1 })],
  slots: [
    draftSlot('a', '09:00', '10:00', { version: 3, dayId: 'd', rank: 1, itemId: 'i' }),
    draftSlot('b', '10:00', '11:00', { version: 5, dayId: 'd', rank: 2, itemId: 'j' }),
  ],
  items: [draftItem('i'), draftItem('j')],
  parts: [],
  contributions: [],
}

const move = (target: string, start: string, end: string): SaveWithin => ({ verb: 'edit-slot', target, input: { start, end } })
const remove = (target: string): SaveWithin => ({ verb: 'remove-entry', target, input: { kind: 'slot' } })
const BOTH = [move('a', '09:15', '10:15'), move('b', '10:15', '11:15')]

function act(state: Editing, saves: SaveWithin[], words = false): Editing {
  const input = agendaAdapter.fillIn(
    'together',
    'act',
    { name: { code: 'pushed' }, saves },
    agendaAdapter.withPending(state.base, state.queue),
  )
  const save = { key: freshKey(), verb: 'together', target: 'act', input, basedOn: null, sent: null, state: 'waiting' as const }
  return happen(state, { kind: 'typed', save: words ? { ...save, words } : save })
}
const shown = (state: Editing) => agendaAdapter.withPending(state.base, state.queue).slots.map(({ id, start, end }) => [id, start, end])
const bodies = (state: Editing) => state.queue.map((save) => bodyOf(agendaAdapter, save, state.base))
const pushed = { slots: [{ ...draft.slots[0], ...slot('a', 4, '09:15', '10:15') }, slot('b', 6, '10:15', '11:15')] }
function slot(id: string, version: number, start: string, end: string) {
  return { ...draftSlot(id, start, end, { dayId: 'd', rank: id === 'a' ? 1 : 2, itemId: id === 'a' ? 'i' : 'j' }), version }
}

test('an act of several changes is shown at once and sent as one, each change with the version it was made on', () => {
  const state = act(opened(draft), BOTH)
  expect(shown(state)).toEqual([
    ['a', '09:15', '10:15'],
    ['b', '10:15', '11:15'],
  ])
  expect(bodies(state)).toEqual([
    {
      meetingId: meeting.id,
      id: 'act',
      name: { code: 'pushed' },
      saves: [
        { verb: 'edit-slot', body: { meetingId: meeting.id, id: 'a', version: 3, start: '09:15', end: '10:15' } },
        { verb: 'edit-slot', body: { meetingId: meeting.id, id: 'b', version: 5, start: '10:15', end: '11:15' } },
      ],
      holds: {},
    },
  ])
})

test('what is removed is named with what was seen inside it', () => {
  const [body] = bodies(act(opened(draft), [remove('a')]))
  expect(body).toMatchObject({ holds: { a: ['i:1'] }, saves: [{ verb: 'remove-entry', body: { id: 'a', kind: 'slot', version: 3 } }] })
})

test('what is typed behind an act is based on what the act made', () => {
  const typed = type(send(act(opened(draft), BOTH)), 'edit-slot', 'b', { end: '11:30' })
  const state = answer(typed, { ok: true, value: pushed })
  expect(bodies(state)).toEqual([{ meetingId: meeting.id, id: 'b', version: 6, end: '11:30' }])
})

test('an act behind one’s own edit is based on what the edit made', () => {
  const typed = act(send(type(opened(draft), 'edit-slot', 'a', { end: '09:50' })), BOTH)
  const state = answer(typed, { ok: true, value: { slots: [slot('a', 4, '09:00', '09:50')] } })
  expect(bodies(state)[0]).toMatchObject({ saves: [{ body: { id: 'a', version: 4 } }, { body: { id: 'b', version: 5 } }] })
})

describe('somebody else changed the draft meanwhile', () => {
  const stale = (current: AgendaDraft) => ({ ok: false as const, code: 'stale' as const, current: { ...current } })
  const changed = (more: object): AgendaDraft => ({
    ...draft,
    slots: draft.slots.map((entry) => (entry.id === 'b' ? { ...entry, version: 6, ...more } : entry)),
  })

  test('another field: the act goes on top of it', () => {
    const state = answer(send(act(opened(draft), BOTH)), stale(changed({ kind: 'meal' })))
    expect(bodies(state)[0]).toMatchObject({ saves: [{ body: { id: 'a', version: 3 } }, { body: { id: 'b', version: 6 } }] })
    expect(state.notice).toBeNull()
  })

  test('an item that comes back on the list has been edited: it comes back as it is now', () => {
    const edited = { ...draft, items: [draftItem('i'), draftItem('j', { version: 2, number: '7' })] }
    const list: SaveWithin = { verb: 'list-item', target: 'j', input: {} }
    const state = answer(send(act(opened(draft), [list])), stale(edited))
    expect([bodies(state)[0], state.notice]).toMatchObject([{ saves: [{ verb: 'list-item', body: { id: 'j' } }] }, null])
  })

  test('the same time: the act is not done, and its user is told', () => {
    const state = answer(send(act(opened(draft), BOTH)), stale(changed({ start: '10:30' })))
    expect([state.queue, state.notice, entryOf(state.base, 'b')?.start]).toEqual([[], 'overtaken', '10:30'])
  })

  test('what an act removes has changed in any way: it is not removed', () => {
    const state = answer(send(act(opened(draft), [remove('b')])), stale(changed({ kind: 'meal' })))
    expect([state.queue, state.notice]).toEqual([[], 'overtaken'])
  })

  test('an entry is gone: an act with words in it is kept and shown, one without is not done', () => {
    const gone = { ok: false as const, code: 'removed' as const, yours: true }
    expect(answer(send(act(opened(draft), BOTH, true)), gone).queue.map(({ state }) => state)).toEqual(['gone'])
    expect(answer(send(act(opened(draft), BOTH)), gone)).toMatchObject({ queue: [], notice: 'removed' })
  })

  test('the same time, in an act with words in it: it is kept and shown', () => {
    const state = answer(send(act(opened(draft), BOTH, true)), stale(changed({ start: '10:30' })))
    expect(state.queue.map(({ state, problems }) => [state, problems])).toEqual([['refused', { form: { code: 'stale' } }]])
  })
})

test('an act that is refused is dropped with the reason; one that holds words waits for its user', () => {
  const refused = { ok: false as const, code: 'too-large' as const }
  expect(answer(send(act(opened(draft), BOTH)), refused)).toMatchObject({ queue: [], notice: 'too-large' })
  expect(answer(send(act(opened(draft), BOTH, true)), refused).queue[0]).toMatchObject({ state: 'refused', sent: null })
})
