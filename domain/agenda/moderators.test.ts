import { describe, expect, test } from 'vitest'
import type { DocumentContribution, DocumentSlot } from '#domain/agenda/agenda-document'
import { SLOT_KINDS } from '#domain/agenda/agenda-terms'
import { unmoderated } from '#domain/agenda/moderators'
import { day, inEnglish, part, slot, somebody } from '#harness/sample-agenda'

const moderator = (id = 'm') => somebody(id, { role: 'moderator' })
const chair = somebody('c', { role: 'chair' })
/** A session with somebody in it, who does not moderate unless it is said. */
const session = (id: string, ...people: DocumentContribution[]) =>
  slot(id, null, null, { kind: 'session', contributions: people.length > 0 ? people : [somebody(id)] })
const inDays = (...days: DocumentSlot[][]) =>
  [
    ...unmoderated(
      days.map((slots, index) => day(`2027-10-0${index + 5}`, ...slots)),
      'en',
    ),
  ].flatMap(([id, found]) => found.map(({ code, values }) => [id, code, values]))
const asked = (...slots: DocumentSlot[]) => inDays(slots)
/** Two sessions that have a moderator: it is a custom of the meeting. */
const custom = [session('one', moderator()), session('two', moderator('n'))]
const missing = (id: string) => [id, 'no-moderator', {}]

describe('a session without a moderator', () => {
  test('is asked about where most sessions have one, and at least two', () => {
    expect(asked(...custom, session('a', somebody('x')))).toEqual([missing('a')])
    expect(asked(...custom, session('a'), session('b'))).toEqual([])
    expect(asked(custom[0] ?? session('one'), session('a'))).toEqual([])
    expect(asked(...custom.slice(0, 1))).toEqual([])
    expect(inDays(custom, [session('a')])).toEqual([missing('a')])
  })

  test('is asked about as it stands in eight of nine real papers: not at all, if hardly any has one', () => {
    expect(asked(session('a'), session('b', somebody('x')), session('c', moderator()))).toEqual([])
  })

  test('counts for sessions and discussions alone, not for what goes on with an item, nor for a pause by its words', () => {
    const kinds = SLOT_KINDS.filter((kind) => asked(...custom, { ...session('a'), kind }).length > 0)
    expect(kinds).toEqual(['session', 'discussion'])
    expect(asked(...custom, { ...session('a'), continued: true })).toEqual([])
    expect(asked(...custom, { ...session('a'), title: inEnglish('Coffee break') })).toEqual([])
    expect(asked(...custom, { ...session('a'), title: { original: 'ru', ru: 'Обед' } })).toEqual([])
    // Pauses do not count among those that have none either.
    expect(asked(...custom, session('a'), { ...session('b'), title: inEnglish('Lunch') })).toEqual([missing('a')])
  })

  test('is not asked about on a day on which somebody presides', () => {
    expect(inDays(custom, [session('a', chair), session('b')])).toEqual([])
    expect(inDays(custom, [slot('opening', null, null, { kind: 'opening', parts: [part('p', chair)] }), session('b')])).toEqual([])
    expect(inDays(custom, [session('a', chair)], [session('b')])).toEqual([missing('b')])
  })

  test('is not asked about before somebody is named in it: a line names nobody', () => {
    const empty = slot('a', null, null, { kind: 'session' })
    const line = somebody('l', { role: 'line', name: null, text: inEnglish('Discussion') })
    expect(asked(...custom, empty)).toEqual([])
    expect(asked(...custom, { ...empty, contributions: [line] })).toEqual([])
    expect(asked(...custom, { ...empty, parts: [part('p', somebody('x'))] })).toEqual([missing('a')])
  })

  test('has one if somebody moderates in it, be it in a part', () => {
    const inPart = { ...session('a'), parts: [part('p', moderator('p')), part('q'), part('r')] }
    expect(asked(...custom, inPart)).toEqual([])
    expect(asked(custom[0] ?? inPart, inPart, session('b'))).toEqual([missing('b')])
  })
})

describe('a session with a moderator in most of its parts', () => {
  const parts = (...more: DocumentSlot['parts']) => ({
    ...session('a'),
    parts: [part('p', moderator('p')), part('q', moderator('q')), ...more],
  })

  test('is asked once about those that have none', () => {
    const bare = (id: string) => part(id, somebody(id))
    expect(asked(...custom, parts(bare('x')))).toEqual([['a', 'part-no-moderator', { other: 'x', more: '0' }]])
    const three = parts(part('r', moderator('r')), bare('x'), bare('y'))
    expect(asked(...custom, three)).toEqual([['a', 'part-no-moderator', { other: 'x', more: '1' }]])
    expect(asked(...custom, parts(bare('x'), bare('y')))).toEqual([])
  })

  test('is not asked about pauses, parts with nobody in them, nor if one moderates the whole', () => {
    const bare = part('x', somebody('x'))
    expect(asked(...custom, parts({ ...bare, title: inEnglish('Coffee break') }))).toEqual([])
    expect(asked(...custom, parts(part('x')))).toEqual([])
    expect(asked(...custom, { ...parts(bare), contributions: [moderator('whole')] })).toEqual([])
  })
})
