import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgendaDocument, contributionsOf } from '#domain/agenda/agenda-document'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { compose } from '#domain/agenda/compose'
import { draftOfVersion } from '#domain/agenda/from-version/draft-of-version'
import { anyDraft } from '#harness/any-draft'
import { agenda, draftAgenda, draftContribution, draftItem, draftSlot, inEnglish, slot } from '#harness/sample-agenda'

const organizations = new Map([['o1', 'IOM']])
const making = (known: AgendaDraft) => ({ known, people: new Set(['p1']), organizations: new Set(['o1', 'unknown']), newId: randomUUID })
const published = (draft: AgendaDraft) => compose(draft, organizations)
const printedIn = ({ days }: AgendaDocument) => days.flatMap(({ slots }) => slots).flatMap(contributionsOf)

describe('a version made the draft', () => {
  test('publishes as that version again, whatever the draft had become', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (then, other) => {
        const now = { ...other, meeting: then.meeting }
        const version = published(then)
        const { days, items } = published(draftOfVersion(now, version, making(now)))
        expect({ days, items }).toEqual({ days: version.days, items: version.items })
      }),
      { numRuns: 300 },
    )
  })

  test('is the draft itself, where that has not changed since: what a version does not print is still there', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const version = published(draft)
        const again = draftOfVersion(draft, version, making(draft))
        const words = ({ contributions }: AgendaDraft) =>
          Object.fromEntries(contributions.map(({ id, rank: _, ...rest }) => [id, rest] as const))
        const there = words(again)
        // Whoever shared the topic of one who declined is printed with it: in the draft made of the version it is theirs.
        const inherited = new Map(printedIn(version).map(({ id, joins, topic }) => [id, { joins, topic }]))
        for (const [id, entry] of Object.entries(words(draft)))
          if (id in there) expect(there[id]).toEqual({ ...entry, ...(entry.joins === inherited.get(id)?.joins ? {} : inherited.get(id)) })
        expect(again.slots.map(({ id, pinned }) => [id, pinned]).sort()).toEqual(draft.slots.map(({ id, pinned }) => [id, pinned]).sort())
      }),
      { numRuns: 300 },
    )
  })
})

test('of an item that nobody knows any more, what several slots print is one sub-item, and what one prints twice are two', () => {
  const subItemsOf = (...printed: string[][]) => {
    const slots = printed.map((words, at) =>
      slot(`s${at}`, `0${at + 1}:00`, `0${at + 2}:00`, {
        itemId: 'i',
        subItems: words.map((text) => ({ label: null, text: inEnglish(text) })),
      }),
    )
    const { items } = draftOfVersion(draftAgenda(), agenda(...slots), making(draftAgenda()))
    return items.map(({ subItems }) => subItems.map(({ text }) => text.en))
  }
  expect(subItemsOf(['One', 'Two', 'Three'], ['One', 'Three'])).toEqual([['One', 'Two', 'Three']])
  expect(subItemsOf(['Two'], ['One', 'Two', 'Three'])).toEqual([['One', 'Two', 'Three']])
  expect(subItemsOf(['Any questions', 'Any questions'])).toEqual([['Any questions', 'Any questions']])
  expect(subItemsOf(['Any questions', 'Report', 'Any questions'], ['Report', 'Vote'])).toEqual([
    ['Any questions', 'Report', 'Vote', 'Any questions'],
  ])
})

describe('of what a version does not print', () => {
  const [one, two] = ['One', 'Two'].map((text) => ({ id: text, text: inEnglish(text) }))
  const known = draftAgenda({
    slots: [draftSlot('s', '09:00', '10:00', { itemId: 'i' })],
    items: [
      draftItem('i', {
        ...(one && two && { subItems: [one, two] }),
        papers: [{ id: 'p', symbol: 'AP/1', title: inEnglish('Draft'), href: null }],
      }),
    ],
    contributions: [draftContribution('came', 's'), draftContribution('declined', 's', { rank: 2, status: 'declined' })],
  })

  test('sub-items that the slot left out are there, in their order, and a paper is known by its symbol', () => {
    const printed = slot('s', '09:00', '10:00', {
      itemId: 'i',
      subItems: [{ label: 'b', text: inEnglish('Two') }],
      papers: [{ symbol: 'AP/1', title: inEnglish('Final'), href: null }],
    })
    const [item] = draftOfVersion(known, agenda(printed), making(known)).items
    expect(item?.subItems).toEqual([one, two])
    expect(item?.papers).toEqual([{ id: 'p', symbol: 'AP/1', title: inEnglish('Final'), href: null }])
  })

  test('whoever declined is there still', () => {
    const { contributions } = draftOfVersion(known, published(known), making(known))
    expect(contributions.map(({ id, status }) => [id, status])).toEqual([
      ['came', 'confirmed'],
      ['declined', 'declined'],
    ])
  })
})
