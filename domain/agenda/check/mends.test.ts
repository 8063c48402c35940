import { describe, expect, test } from 'vitest'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { withPending } from '#domain/agenda/agenda-optimistic'
import { type CheckFacts, NO_FACTS } from '#domain/agenda/check/check-facts'
import { mendOf, mendOfAll } from '#domain/agenda/check/mends'
import { compose } from '#domain/agenda/compose'
import type { Finding } from '#domain/agenda/finding'
import { findings } from '#domain/agenda/findings'
import type { LocalizedText } from '#domain/text/localized-text'
import { draftAgenda, draftContribution, draftItem, draftPart, draftSlot, inEnglish } from '#harness/sample-agenda'

const stale: LocalizedText = { original: 'en', en: 'New', ru: 'Старое', renders: { ru: 'Old' } }
const check = (draft: AgendaDraft, facts: CheckFacts = NO_FACTS) => findings(compose(draft, new Map()), draft, 'en', facts)
const items = ['a', 'b', 'c'].map((id) => draftItem(`i-${id}`))

/** The draft as it is once the mend of what was found is saved. */
function mended(draft: AgendaDraft, facts: CheckFacts = NO_FACTS, found: Finding[] = check(draft, facts)): AgendaDraft {
  const mend = mendOfAll(found, draft, facts)
  const saves = mend?.saves.map((save) => ({ key: save.target, ...save, basedOn: null, sent: null, state: 'waiting' as const })) ?? []
  return withPending(draft, saves)
}
/** What the check still finds after its own mend. */
const left = (draft: AgendaDraft, facts?: CheckFacts) => check(mended(draft, facts), facts).map(({ code }) => code)

describe('a mend puts right what it stands beside', () => {
  test('who is not confirmed is confirmed; a place without a speaker has to be named first', () => {
    const slots = [draftSlot('a', '09:00', '10:00')]
    const contributions = [
      draftContribution('x', 'a', { status: 'invited' }),
      draftContribution('y', 'a', { name: null, state: 'KZ', status: 'tbc' }),
    ]
    const draft = draftAgenda({ slots, items, contributions })
    const found = check(draft)
    expect(found.map((one) => mendOf(one, draft, NO_FACTS)?.name ?? null)).toEqual(['confirm', null])
    expect(mended(draft).contributions.map(({ status }) => status)).toEqual(['confirmed', 'tbc'])
  })

  test('who declined, and the later of two places of one person, is taken out', () => {
    const people = [
      draftContribution('x', 'a', { status: 'declined' }),
      draftContribution('y', 'a', { personId: 'p' }),
      draftContribution('z', 'b', { personId: 'p', name: inEnglish('Name of y') }),
    ]
    const slots = [
      draftSlot('a', '09:00', '10:00', { place: inEnglish('Altai') }),
      draftSlot('b', '09:30', '11:00', { place: inEnglish('Saryarka') }),
    ]
    const draft = draftAgenda({ slots, items, contributions: people })
    expect(check(draft).map((one) => mendOf(one, draft, NO_FACTS))).toEqual([
      { name: 'take-out', saves: [{ verb: 'remove-entry', target: 'x', input: { kind: 'contribution' } }] },
      { name: 'take-out', saves: [{ verb: 'remove-entry', target: 'z', input: { kind: 'contribution' } }] },
    ])
    expect(mended(draft).contributions.map(({ id }) => id)).toEqual(['y'])
  })

  test('of two slots that overlap, and of two with a gap between them, the first ends when the second begins', () => {
    const overlapping = draftAgenda({ slots: [draftSlot('a', '09:00', '10:15'), draftSlot('b', '10:00', '11:00')], items })
    expect(mended(overlapping).slots.map(({ start, end }) => [start, end])).toEqual([
      ['09:00', '10:00'],
      ['10:00', '11:00'],
    ])
    expect(left(overlapping)).toEqual([])
    // Which of two that begin together is meant to be later, nobody knows.
    const together = draftAgenda({ slots: [draftSlot('a', '09:00', '10:00'), draftSlot('b', '09:00', '11:00')], items })
    expect(check(together).map((one) => [one.code, mendOf(one, together, NO_FACTS)])).toEqual([['overlap', null]])
  })

  test('somebody printed in two ways is printed as before, and a post as the directory has it, in the languages that differ', () => {
    const name = (en: string, ru: string): LocalizedText => ({ original: 'en', en, ru, renders: { ru: en } })
    const contributions = [
      draftContribution('x', 'a', { personId: 'p', name: name('A. Bek', 'А. Бек'), honorific: inEnglish('Mr.') }),
      draftContribution('y', 'b', {
        personId: 'p',
        name: name('Askar Bek', 'А. Бек'),
        honorific: inEnglish('Dr.'),
        position: inEnglish('Envoy'),
      }),
    ]
    const draft = draftAgenda({ slots: [draftSlot('a', '09:00', '10:00'), draftSlot('b', '10:00', '11:00')], items, contributions })
    const facts = { posts: { p: inEnglish('Minister') }, members: [] }
    const after = check(draft, facts).reduce((now, one) => mended(now, facts, [one]), draft)
    expect(after.contributions.map((one) => [one.honorific?.en, one.name?.en, one.name?.ru, one.position?.en])).toEqual([
      ['Mr.', 'A. Bek', 'А. Бек', undefined],
      ['Mr.', 'A. Bek', 'А. Бек', 'Minister'],
    ])
    expect(check(after, facts)).toEqual([])
  })

  test('every text that is out of date is still right, wherever in the slot, item or day it stands', () => {
    const item = draftItem('i-a', {
      title: stale,
      abstract: stale,
      subItems: [
        { id: 'one', label: null, text: stale },
        { id: 'two', text: inEnglish('Fresh') },
      ],
      papers: [{ id: 'paper', symbol: null, title: stale, href: null }],
    })
    const draft = draftAgenda({
      slots: [draftSlot('a', '09:00', '10:00', { when: null, place: stale })],
      items: [item, draftItem('listed', { listRank: 0, title: stale })],
      parts: [draftPart('p', 'a', { title: stale, abstract: stale, place: stale })],
      contributions: [draftContribution('x', 'a', { position: stale, topic: stale, roleLabel: stale })],
      days: draftAgenda().days.map((one) => ({ ...one, title: stale })),
    })
    expect(left(draft)).toEqual([])
    expect(mended(draft).items[0]?.subItems).toEqual([
      { id: 'one', label: null, text: { ...stale, renders: { ru: 'New' } } },
      { id: 'two', text: inEnglish('Fresh') },
    ])
  })

  test('an item that a slot deals with goes back on the list, if it is still there', () => {
    const deals = ['off', 'gone'].map((itemId) => ({ itemId, subItemIds: null }))
    const draft = draftAgenda({ slots: [draftSlot('a', '09:00', '10:00', { deals })], items: [...items, draftItem('off')] })
    expect(check(draft).map((one) => mendOf(one, draft, NO_FACTS))).toEqual([
      { name: 'list-again', saves: [{ verb: 'list-item', target: 'off', input: {} }] },
      null,
    ])
  })
})

test('there is no mend where only somebody who knows can put it right', () => {
  const bare: Finding = { code: 'no-moderator', severity: 'warning', slotId: 'a', values: {} }
  const codes = ['no-title', 'very-long', 'part-outside', 'member-absent', 'no-break', 'city-online', 'number-twice'] as const
  expect(codes.map((code) => mendOf({ ...bare, code }, draftAgenda(), NO_FACTS)).filter((mend) => mend !== null)).toEqual([])
})

test('a post is not printed as the directory has it where somebody has meanwhile taken out the person, or the appearance', () => {
  const appearing = (...contributions: AgendaDraft['contributions']) =>
    draftAgenda({ slots: [draftSlot('a', '09:00', '10:00')], items, contributions })
  const envoy = draftContribution('x', 'a', { personId: 'p', position: inEnglish('Envoy') })
  const facts = { posts: { p: inEnglish('Minister') }, members: [] }
  const found = check(appearing(envoy), facts)
  expect(found.map(({ code }) => code)).toEqual(['post-differs'])
  const mends = [appearing(envoy), appearing({ ...envoy, personId: null }), appearing()].map((draft) => mendOfAll(found, draft, facts))
  expect(mends).toEqual([
    { name: 'print-directory', saves: [{ verb: 'edit-contribution', target: 'x', input: { position: { en: 'Minister' } } }] },
    null,
    null,
  ])
})

test('more changes than one act may hold are not offered as one', () => {
  const many = Array.from({ length: 501 }, (_, index): Finding => {
    return { code: 'to-be-confirmed', severity: 'warning', slotId: 'a', entryId: String(index), values: { named: 'yes' } }
  })
  expect(mendOfAll(many, draftAgenda(), NO_FACTS)).toBeNull()
  expect(mendOfAll(many.slice(1), draftAgenda(), NO_FACTS)?.saves).toHaveLength(500)
})
