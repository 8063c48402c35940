import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaAdapter } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft, DraftDelta, DraftItem, DraftSlot } from '#domain/agenda/agenda-draft'
import type { Problem } from '#domain/refusal/refusal-codes'
import { type Answer, opened } from '#domain/saving/editing'
import { nextToSend, problemsOf, typedInto } from '#domain/saving/save-queue'
import { parseClock } from '#domain/time/clock'
import { answer, type Editing, happen, queued, send, type } from '#harness/agenda-editing'
import { draftAgenda, draftItem, draftSlot } from '#harness/sample-agenda'

// A server that refuses, is slow and loses answers, under somebody who goes on typing.

const draft: AgendaDraft = draftAgenda({
  slots: [draftSlot('s', '09:00', '10:00', { itemId: 'i' })],
  items: [draftItem('i')],
  parts: [],
  contributions: [],
})
const times = (state: Editing, input: Record<string, unknown>) => type(state, 'edit-slot', 's', input)
const refusing = (fields: Record<string, Problem>): Answer<DraftDelta> => ({ ok: false, code: 'invalid', fields })
const waits = (state: Editing) => queued(state).map(([, ...rest]) => rest)
const NO_TIME = { code: 'no-time' } as const

describe('what was refused', () => {
  test('is sent again together with what was typed while it was on its way', () => {
    const state = answer(times(send(times(opened(draft), { end: '1' })), { end: '12:45' }), refusing({ end: NO_TIME }))
    expect([waits(state), problemsOf(state.queue, 's')]).toEqual([[['waiting', { end: '12:45' }]], undefined])
  })

  test('waits for its user, while the other fields of the same save are sent without it', () => {
    const state = answer(send(times(times(opened(draft), { start: 'x' }), { kind: 'meal' })), refusing({ start: NO_TIME }))
    expect(waits(state)).toEqual([
      ['refused', { start: 'x' }],
      ['waiting', { kind: 'meal' }],
    ])
    expect(nextToSend(state.queue, agendaAdapter)?.input).toEqual({ kind: 'meal' })
  })

  test('is tried once more with another field of its entry, since two times may be right together', () => {
    const late = answer(send(times(opened(draft), { end: '08:00' })), refusing({ end: { code: 'end-before-start' } }))
    expect(waits(times(late, { start: '07:00' }))).toEqual([['waiting', { end: '08:00', start: '07:00' }]])
    expect(problemsOf(times(late, { start: '07:00' }).queue, 's')).toEqual({ end: { code: 'end-before-start' } })
  })

  test('is tried again with the newest words after what is on its way, so that older words never arrive last', () => {
    const refused = answer(send(times(opened(draft), { start: '', kind: 'meal' })), refusing({ start: NO_TIME }))
    const lost = happen(send(refused), { kind: 'unanswered', why: 'lost' })
    expect(waits(times(lost, { kind: 'break' }))).toEqual([
      ['waiting', { kind: 'meal' }],
      ['waiting', { start: '', kind: 'break' }],
    ])
  })

  test('in one language of a text leaves the other languages alone', () => {
    const typed = type(opened(draft), 'edit-item', 'i', { title: { en: 'far too long', ru: 'Обед' } })
    const state = answer(send(typed), refusing({ 'title.en': { code: 'too-long' } }))
    expect(waits(state)).toEqual([
      ['refused', { title: { en: 'far too long' } }],
      ['waiting', { title: { ru: 'Обед' } }],
    ])
  })

  describe('is never sent over what somebody else saved since', () => {
    const refused = answer(send(times(opened(draft), { end: '08:00', kind: 'meal' })), refusing({ end: { code: 'end-before-start' } }))
    const theirs = { ...draftSlot('s', '07:00', '09:30', { itemId: 'i' }), version: 5 }
    const stale: Answer<DraftDelta> = { ok: false, code: 'stale', current: { slots: [theirs] } }

    test('when its user goes on after their change was read', () => {
      const alone = { ...refused, queue: refused.queue.filter((save) => save.state === 'refused') }
      const read = happen(alone, { kind: 'read', draft: { ...draft, slots: [theirs] } })
      expect(waits(answer(send(times(read, { kind: 'break' })), stale))).toEqual([['conflict', { end: '08:00', kind: 'break' }]])
    })

    test('when another field of the entry was saved on top of their change', () => {
      const queue = refused.queue.map((save) => (save.state === 'waiting' ? { ...save, basedOn: theirs } : save))
      const [whole] = times({ ...refused, queue, base: { ...draft, slots: [theirs] } }, { kind: 'break' }).queue
      expect([whole?.input, whole?.basedOn]).toEqual([
        { end: '08:00', kind: 'break' },
        { ...theirs, version: 1, end: '10:00', kind: theirs.kind },
      ])
    })

    test('when another field of the entry is found stale and sent again', () => {
      expect(waits(answer(send(refused), stale))).toEqual([
        ['refused', { end: '08:00' }],
        ['waiting', { kind: 'meal' }],
      ])
    })
  })

  test('as a whole stays whole', () => {
    const state = answer(send(times(opened(draft), { start: '9:00', kind: 'meal' })), { ok: false, code: 'too-large' })
    expect(waits(state)).toEqual([['refused', { start: '9:00', kind: 'meal' }]])
    expect(problemsOf(state.queue, 's')).toEqual({ form: { code: 'too-large' } })
  })

  test('as an addition takes up what was typed into it meanwhile', () => {
    const lunch = { dayId: 'd1', itemId: 'n', start: '13:00', end: '12:00', kind: 'meal', title: { en: 'Lunch' } }
    const out = send(type(opened(draft), 'add-slot', 'new', lunch))
    const state = answer(type(out, 'edit-slot', 'new', { end: '14:00' }), refusing({ end: { code: 'end-before-start' } }))
    expect(waits(state)).toEqual([['waiting', { ...lunch, end: '14:00' }]])
  })
})

// The server as the commands behave: a save is written whole, or refused by field; a key it knows is answered as before.
type Server = { slot: DraftSlot; item: DraftItem; known: Map<string, Answer<DraftDelta>> }
type Typed = { start?: string; end?: string; kind?: DraftSlot['kind']; title?: Record<string, string> }

function problemsIn({ start, end, title }: Typed): Record<string, Problem> {
  const times = Object.entries({ start, end }).filter(([, time]) => time !== undefined && parseClock(time) === null)
  const texts = Object.entries(title ?? {}).filter(([, wording]) => wording.length > 3)
  return Object.fromEntries([
    ...times.map(([field]) => [field, NO_TIME]),
    ...texts.map(([locale]) => [`title.${locale}`, { code: 'too-long' }]),
  ])
}

function answerTo(server: Server, key: string, input: Typed): Answer<DraftDelta> {
  const known = server.known.get(key)
  if (known) return known
  const problems = problemsIn(input)
  if (Object.keys(problems).length > 0) return refusing(problems)
  const answer: Answer<DraftDelta> = {
    ok: true,
    value: input.title ? { items: [retitled(server, input)] } : { slots: [retimed(server, input)] },
  }
  server.known.set(key, answer)
  return answer
}

function retitled(server: Server, { title }: Typed): DraftItem {
  server.item = { ...server.item, version: server.item.version + 1, title: { original: 'en', ...server.item.title, ...title } }
  return server.item
}

function retimed(server: Server, { start, end, kind }: Typed): DraftSlot {
  const { slot } = server
  server.slot = {
    ...slot,
    version: slot.version + 1,
    start: start === undefined ? slot.start : (parseClock(start) ?? ''),
    end: end === undefined ? slot.end : parseClock(end),
    kind: kind ?? slot.kind,
  }
  return server.slot
}

const FIELDS = ['start', 'end', 'kind', 'title.en', 'title.ru'] as const
type Field = (typeof FIELDS)[number]

const isText = (field: Field) => field === 'title.en' || field === 'title.ru'

function typeInto(state: Editing, field: Field, value: string): Editing {
  return isText(field)
    ? type(state, 'edit-item', 'i', { title: { [field.slice(6)]: value } })
    : type(state, 'edit-slot', 's', { [field]: value })
}

function isValid(field: Field, value: string): boolean {
  return isText(field) ? value.length <= 3 : field === 'kind' || parseClock(value) !== null
}

/** What the server has in a field, in the form in which it was typed. */
function stored({ slot, item }: Server, field: Field): string | null | undefined {
  if (field === 'title.en') return item.title?.en
  return field === 'title.ru' ? item.title?.ru : slot[field]
}

/** What waits in the editor for its user, as it was typed. */
function waiting({ queue }: Editing, field: Field): unknown {
  if (!isText(field)) return typedInto(queue, 's', field)
  return Object.entries(typedInto(queue, 'i', 'title') ?? {}).find(([locale]) => locale === field.slice(6))?.[1]
}

test('whatever is typed in whatever rhythm: the last valid value of each field arrives, and an invalid one waits with its words and blocks nothing', () => {
  const clock = fc.constantFrom('09:30', '9.15', '14:00', '1', 'x', '25:00', '')
  const wording = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 })
  const typing = fc.oneof(
    fc.record({ field: fc.constantFrom<Field>('start', 'end'), value: clock }),
    fc.record({ field: fc.constant<Field>('kind'), value: fc.constantFrom('meal', 'break', 'session') }),
    fc.record({ field: fc.constantFrom<Field>('title.en', 'title.ru'), value: wording }),
  )
  const happening = fc.oneof(
    typing,
    fc.constantFrom('sends' as const, 'hears' as const, 'loses the answer' as const, 'loses the request' as const),
  )
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
      const server: Server = { slot: draftSlot('s', '09:00', '10:00', { itemId: 'i' }), item: draftItem('i'), known: new Map() }
      const reply = (state: Editing, how: 'hears' | 'loses the answer' | 'loses the request'): Editing => {
        const out = state.queue.find((save) => save.key === state.sending)
        if (out === undefined) return state
        const given = how === 'loses the request' ? null : answerTo(server, out.key, out.sent ?? {})
        return how === 'hears' && given ? answer(state, given) : happen(state, { kind: 'unanswered', why: 'lost' })
      }
      const happened = (state: Editing, happens: (typeof happenings)[number]): Editing => {
        if (typeof happens !== 'string') return typeInto(state, happens.field, happens.value)
        if (happens !== 'sends') return reply(state, happens)
        return state.sending === null ? send(state) : state
      }
      let state = happenings.reduce(happened, opened({ ...draft, slots: [server.slot], items: [server.item] }))
      for (let rounds = 0; state.sending !== null || nextToSend(state.queue, agendaAdapter) !== null; rounds++) {
        expect(rounds).toBeLessThan(30)
        state = reply(state.sending === null ? send(state) : state, 'hears')
      }
      const last = new Map(happenings.flatMap((happens) => (typeof happens === 'string' ? [] : [[happens.field, happens.value]])))
      for (const field of FIELDS) {
        const value = last.get(field)
        if (value === undefined) continue
        if (!isValid(field, value)) expect([field, waiting(state, field)]).toEqual([field, value])
        else expect([field, stored(server, field)]).toEqual([field, field === 'start' || field === 'end' ? parseClock(value) : value])
      }
      expect(state.queue.every((save) => save.state === 'refused')).toBe(true)
    }),
    { numRuns: 10_000 },
  )
})
