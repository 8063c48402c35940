import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft, DraftContribution } from '#domain/agenda/agenda-draft'
import { contributionsIn, partsOfSlot } from '#domain/agenda/draft-order'
import { afterSaves, type CannotMove } from '#domain/agenda/moves/after-saves'
import { join, nextToJoin } from '#domain/agenda/moves/join'
import { middleOf, PEOPLE_OF_SPLIT, split } from '#domain/agenda/moves/split'
import { spanOf } from '#domain/agenda/slot-span'
import { LOCALES } from '#domain/text/locale'
import { anyDraft } from '#harness/any-draft'
import { draftAgenda, draftContribution, draftItem, draftPart, draftSlot, inEnglish } from '#harness/sample-agenda'

const numbered = () => {
  let last = 0
  return () => `new-${++last}`
}
const done = (draft: AgendaDraft, saves: SaveWithin[] | CannotMove) => (typeof saves === 'string' ? saves : afterSaves(draft, saves))
/** What stands in a slot, without ids. */
const within = (draft: AgendaDraft, slotId: string) => ({
  people: contributionsIn(draft, slotId, null).map(({ name }) => name?.en),
  parts: partsOfSlot(draft, slotId).map(({ id, title }) => [title?.en, ...contributionsIn(draft, slotId, id).map(({ name }) => name?.en)]),
})

describe('a slot in two', () => {
  const draft = draftAgenda({
    slots: [draftSlot('s', '16:15', '17:45', { place: inEnglish('Hall A'), access: 'closed', kind: 'session' })],
    items: [draftItem('i-s')],
    parts: [
      draftPart('early', 's', { rank: 0, start: '16:15', end: '16:45' }),
      draftPart('late', 's', { rank: 1, start: '17:00', end: '17:30' }),
      draftPart('after-late', 's', { rank: 2 }),
    ],
    contributions: [
      draftContribution('ann', 's', { rank: 0, role: 'moderator', status: 'confirmed' }),
      draftContribution('line', 's', { rank: 1, role: 'line', name: null, text: inEnglish('Discussion') }),
      draftContribution('bob', 's', { rank: 2, partId: 'late', personId: 'p-bob' }),
    ],
  })

  test('goes on with the same item where it was, to the end it had; parts go by their times, with their people', () => {
    const after = done(draft, split(draft, 's', 17 * 60, 'both', numbered()))
    if (typeof after === 'string') throw new Error(after)
    expect(after.slots).toMatchObject([
      { id: 's', start: '16:15', end: '17:00', continued: false },
      {
        id: 'new-1',
        start: '17:00',
        end: '17:45',
        continued: true,
        itemId: 'i-s',
        kind: 'session',
        place: inEnglish('Hall A'),
        access: 'closed',
      },
    ])
    expect(within(after, 's')).toEqual({ people: ['Name of ann', undefined], parts: [['Part early']] })
    expect(within(after, 'new-1')).toEqual({
      people: ['Name of ann'],
      parts: [['Part late', 'Name of bob'], ['Part after-late']],
    })
    expect(after.contributions.find(({ slotId, partId }) => slotId === 'new-1' && partId === null)).toMatchObject({
      role: 'moderator',
      status: 'confirmed',
    })
  })

  test('has its people in both halves, in the first, or in the second with the lines', () => {
    const people = PEOPLE_OF_SPLIT.map((choice) => {
      const after = done(draft, split(draft, 's', 17 * 60, choice, numbered()))
      return typeof after === 'string' ? after : ['s', 'new-1'].map((id) => within(after, id).people)
    })
    expect(people).toEqual([
      [['Name of ann', undefined], ['Name of ann']],
      [['Name of ann', undefined], []],
      [[], ['Name of ann', undefined]],
    ])
  })

  test('leaves parts without a time in the first half, until one with a time is later', () => {
    const parts = [draftPart('first', 's', { rank: 0 }), draftPart('late', 's', { rank: 1, start: '17:00', end: '17:30' })]
    const whole = { ...draft, parts }
    const after = done(whole, split(whole, 's', 17 * 60, 'first', numbered()))
    if (typeof after === 'string') throw new Error(after)
    expect(within(after, 's').parts).toEqual([['Part first']])
    expect(within(after, 'new-1').parts).toEqual([['Part late', 'Name of bob']])
  })

  test('after the last midnight of its meeting is none', () => {
    const night = draftAgenda({ slots: [draftSlot('s', '23:00', '01:00', { dayId: 'd2' })] })
    expect(split(night, 's', 24 * 60 + 30, 'first', numbered())).toBe('over-midnight')
  })

  test('has two halves that last', () => {
    for (const at of [16 * 60, 16 * 60 + 15, 17 * 60 + 45, 18 * 60]) expect(split(draft, 's', at, 'both', numbered())).toBe('not-inside')
    const open = draftAgenda({ slots: [draftSlot('s', '18:00', null), draftSlot('u', null, null)] })
    expect(done(open, split(open, 's', 19 * 60, 'first', numbered()))).toMatchObject({
      slots: [{ end: '19:00' }, {}, { start: '19:00', end: null }],
    })
    expect(split(open, 'u', 600, 'first', numbered())).toBe('untimed')
  })

  test('is proposed in its middle, to five minutes, where there is room for two halves', () => {
    const times: [string | null, string | null][] = [
      ['16:15', '17:45'],
      ['09:00', '10:15'],
      ['23:00', '01:00'],
      ['09:01', '09:03'],
      ['09:06', '09:09'],
      ['09:00', '09:01'],
      ['18:00', null],
      [null, null],
    ]
    expect(times.map(([start, end]) => middleOf(draftSlot('s', start, end)))).toEqual([
      17 * 60,
      9 * 60 + 40,
      24 * 60,
      9 * 60 + 2,
      9 * 60 + 7,
      null,
      null,
      null,
    ])
  })

  test('joined again is as it was, whatever the agenda: times, people, parts, and nobody twice', () => {
    fc.assert(
      fc.property(oneOriginal, fc.constantFrom(...PEOPLE_OF_SPLIT), fc.nat({ max: 1_440 }), (drawn, people, minutes) => {
        for (const slot of drawn.slots) {
          const span = spanOf(slot)
          const isHeld = ({ slotId, partId }: DraftContribution) =>
            partId === null || drawn.parts.some((part) => part.id === partId && part.slotId === slotId)
          const alone = { ...drawn, slots: [slot], contributions: drawn.contributions.filter(isHeld) }
          const halves = done(alone, split(alone, slot.id, (span?.from ?? 0) + minutes, people, numbered()))
          if (typeof halves === 'string' || halves.slots.some(({ dayId }) => dayId !== slot.dayId)) continue
          const whole = done(halves, join(halves, slot.id, numberedAgain()))
          if (typeof whole === 'string') throw new Error(whole)
          const [before, after] = [alone, whole].map((one) => one.slots.find(({ id }) => id === slot.id))
          expect(after).toEqual({ ...before, version: after?.version, subItemIds: after?.subItemIds })
          const keys = (one: AgendaDraft) => [...new Set(one.contributions.filter(({ slotId }) => slotId === slot.id).map(said))].sort()
          expect(keys(whole)).toEqual(keys(alone))
          const parts = (one: AgendaDraft) =>
            one.parts
              .filter(({ slotId }) => slotId === slot.id)
              .map(({ title, start, end }) => JSON.stringify([title?.en, title?.ru, start, end]))
          expect(parts(whole).sort()).toEqual(parts(alone).sort())
        }
      }),
    )
  })
})

/** Drafts whose texts are all in the meeting's own language: what is typed anew is. */
const oneOriginal = anyDraft.map(
  (draft): AgendaDraft => JSON.parse(JSON.stringify(draft).replaceAll(/"original":"\w\w"/g, '"original":"en"')),
)

const numberedAgain = () => {
  let last = 0
  return () => `again-${++last}`
}

function said({ role, personId, state, text, topic, minutes, position }: DraftContribution): string {
  return JSON.stringify([role, personId, state, text?.en, topic?.en, minutes, position?.en])
}

describe('two slots in one', () => {
  const two = (more: Partial<AgendaDraft> = {}) =>
    draftAgenda({
      slots: [draftSlot('a', '09:00', '09:30'), draftSlot('b', '09:40', '10:30', { place: inEnglish('Hall A') })],
      items: [
        draftItem('i-a', { title: { original: 'en', en: 'Opening', ru: 'Открытие' }, number: '1' }),
        draftItem('i-b', {
          title: inEnglish('Photo'),
          abstract: inEnglish('On the stairs.'),
          number: '2',
          subItems: [{ id: 'x', text: inEnglish('Smile') }],
          papers: [{ id: 'y', symbol: 'P/1', title: null, href: null }],
        }),
      ],
      contributions: [
        draftContribution('ann-a', 'a', { personId: 'ann', role: 'moderator', status: 'invited' }),
        draftContribution('ann-b', 'b', { personId: 'ann', role: 'moderator', status: 'confirmed' }),
        draftContribution('ann-c', 'b', { personId: 'ann', role: 'presenter' }),
      ],
      parts: [draftPart('p', 'b')],
      ...more,
    })

  test('say what both said, with the people of both and nobody twice, confirmed if either was', () => {
    const draft = two()
    const after = done(draft, join(draft, 'a', numbered()))
    if (typeof after === 'string') throw new Error(after)
    expect(after.slots).toMatchObject([{ id: 'a', start: '09:00', end: '10:30', place: inEnglish('Hall A') }])
    expect(after.items[0]).toMatchObject({
      title: { en: 'Opening; Photo', ru: 'Открытие; Photo' },
      abstract: inEnglish('On the stairs.'),
      number: '1, 2',
      subItems: [{ id: 'x' }],
      papers: [{ symbol: 'P/1' }],
    })
    expect(after.contributions.map(({ personId, role, status }) => [personId, role, status])).toEqual([
      ['ann', 'moderator', 'confirmed'],
      ['ann', 'presenter', 'confirmed'],
    ])
    expect(after.parts.map(({ slotId, title }) => [slotId, title?.en])).toEqual([['a', 'Part p']])
  })

  test('write nothing of what the second has none of', () => {
    const items = [draftItem('i-a', { papers: [{ id: 'z', symbol: 'P/2', title: null, href: null }] }), draftItem('i-b')]
    const draft = two({ items, parts: [], contributions: [] })
    const saves = join(draft, 'a', numbered())
    const ofItem = typeof saves === 'string' ? saves : saves.find(({ verb }) => verb === 'edit-item')?.input
    expect(ofItem).toEqual({ title: { en: 'Item i-a; Item i-b' } })
  })

  test('an item of the list is dealt with further', () => {
    const draft = two()
    const listed = { ...draft, items: draft.items.map((item) => (item.id === 'i-b' ? { ...item, listRank: 0 } : item)) }
    expect(done(listed, join(listed, 'a', numbered()))).toMatchObject({
      slots: [{ id: 'a', deals: [{ itemId: 'i-b', subItemIds: null }] }],
      items: [{ title: { en: 'Opening' } }, { title: { en: 'Photo' } }],
    })
  })

  test('words of an item that is used elsewhere stay, and the second becomes a part, if a part can hold it', () => {
    const draft = two()
    const listed = { ...draft, items: draft.items.map((item) => (item.id === 'i-a' ? { ...item, listRank: 0 } : item)) }
    expect(join(listed, 'a', numbered())).toBe('item-elsewhere')
    const bare = { ...listed, items: listed.items.map((item) => ({ ...item, subItems: [], papers: [] })) }
    const after = done(bare, join(bare, 'a', numbered()))
    if (typeof after === 'string') throw new Error(after)
    expect(after.parts.map(({ title, start, end, abstract }) => [title?.en, start, end, abstract?.en])).toEqual([
      ['Part p', null, null, undefined],
      ['Photo', '09:40', '10:30', 'On the stairs.'],
    ])
    expect(after.contributions.filter(({ partId }) => partId === after.parts[1]?.id).map(({ role }) => role)).toEqual([
      'moderator',
      'presenter',
    ])
  })

  test('keep what the first says of itself; what it does not say is taken from the second, and nothing else is written', () => {
    const joined = (first: object, second: object) => {
      const slots = [draftSlot('a', '09:00', '09:30', first), draftSlot('b', '09:40', '10:30', second)]
      const draft = two({ slots, parts: [], contributions: [], items: [draftItem('i-a'), draftItem('i-b')] })
      const saves = join(draft, 'a', numbered())
      return typeof saves === 'string' ? saves : saves.find(({ verb, target }) => verb === 'edit-slot' && target === 'a')?.input
    }
    const written = { start: '09:00', end: '10:30', deals: [], continued: false }
    expect(joined({}, {})).toEqual(written)
    expect(joined({}, { access: 'closed' })).toEqual({ ...written, access: 'closed' })
    expect(joined({ access: 'open' }, { access: 'closed' })).toEqual(written)
    expect(joined({ access: 'open' }, {})).toEqual(written)
    expect(joined({}, { place: inEnglish('Hall A') })).toEqual({ ...written, place: { en: 'Hall A' } })
    expect(joined({ place: inEnglish('Hall A') }, {})).toEqual(written)
    expect(joined({ when: inEnglish('Morning') }, { when: inEnglish('Noon') })).toEqual(written)
  })

  test('of one item show the sub-items that either showed; all of them, or none of a continued one, are not named', () => {
    const subItems = ['x', 'y', 'z'].map((id) => ({ id, text: inEnglish(id) }))
    type Shows = { continued: boolean; subItemIds: string[] | null }
    const joined = (first: Shows, second: Shows) => {
      const of = { itemId: 'i' }
      const slots = [draftSlot('a', '09:00', '09:30', { ...of, ...first }), draftSlot('b', '09:40', '10:30', { ...of, ...second })]
      const draft = draftAgenda({ slots, items: [draftItem('i', { subItems })] })
      const after = done(draft, join(draft, 'a', numbered()))
      return typeof after === 'string' ? after : after.slots.map(({ continued, subItemIds }) => ({ continued, subItemIds }))
    }
    const shows = (subItemIds: string[] | null, continued = false): Shows => ({ continued, subItemIds })
    expect(joined(shows(['z']), shows(['x'], true))).toEqual([shows(['x', 'z'])])
    expect(joined(shows(['x', 'y']), shows(['y', 'z'], true))).toEqual([shows(null)])
    expect(joined(shows(null), shows(null, true))).toEqual([shows(null)])
    expect(joined(shows(['x']), shows(null, true))).toEqual([shows(['x'])])
    expect(joined(shows(null, true), shows(null, true))).toEqual([shows(null, true)])
    expect(joined(shows(null, true), shows(['y'], true))).toEqual([shows(['y'], true)])
    expect(joined(shows(['x', 'y'], true), shows(['z'], true))).toEqual([shows(['x', 'y', 'z'], true)])
  })

  test('held in two places stay two, and so does what nothing follows, or would last more than a day', () => {
    const apart = draftAgenda({
      slots: [draftSlot('a', '09:00', '10:00', { place: inEnglish('A') }), draftSlot('b', '10:00', '11:00', { place: inEnglish('B') })],
    })
    expect(join(apart, 'a', numbered())).toBe('nothing-follows')
    expect(apart.slots.map((slot) => nextToJoin(apart, slot))).toEqual([null, null])
    const long = draftAgenda({ slots: [draftSlot('a', '09:00', '10:00'), draftSlot('b', '20:00', '10:00')] })
    expect(join(long, 'a', numbered())).toBe('no-length')
    const items = two().items.map((item) => ({ ...item, title: inEnglish('x'.repeat(300)) }))
    expect(join(two({ items }), 'a', numbered())).toBe('too-much')
  })

  test('lose no word, whatever the agenda', () => {
    fc.assert(
      fc.property(anyDraft, (drawn) => {
        for (const slot of drawn.slots) {
          const next = nextToJoin(drawn, slot)
          const after = done(drawn, join(drawn, slot.id, numbered()))
          if (typeof after === 'string' || next === null) continue
          const text = JSON.stringify([
            after.items.filter(({ id }) => [slot, next].some(({ itemId }) => itemId === id)),
            after.slots.filter(({ id }) => id === slot.id),
            after.parts.filter(({ slotId }) => slotId === slot.id),
            after.contributions.filter(({ slotId }) => slotId === slot.id),
          ])
          const said = [
            ...drawn.items.filter(({ id }) => id === next.itemId).flatMap(({ title, abstract }) => [title, abstract]),
            ...drawn.parts.filter(({ slotId }) => slotId === next.id).flatMap(({ title, abstract }) => [title, abstract]),
            ...contributionsIn(drawn, next.id, null).flatMap(({ topic, text, role }) => (role === 'line' ? [text] : [topic])),
          ]
          for (const words of said.flatMap((one) => LOCALES.flatMap((locale) => one?.[locale] ?? [])))
            expect(text).toContain(JSON.stringify(words).slice(1, -1))
        }
      }),
    )
  })
})
