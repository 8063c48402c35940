import fc from 'fast-check'
import type { AgendaDraft, Dealt, DraftContribution, DraftItem, DraftPart, DraftSlot } from '#domain/agenda/agenda-draft'
import { ACCESSES, ATTENDANCES, PURPOSES, ROLES, SLOT_KINDS, STATUSES } from '#domain/agenda/agenda-terms'
import { anyClock, anyMeeting, anyPapers, anyText, maybe } from '#harness/any-agenda'

// Whole drafts of one meeting, of every shape that its rows may have, also what nobody tidied up: dealt items and sub-items that are gone.

const uuid = (kind: number, index: number) => `00000000-0000-4000-8000-${kind}0000000000${index}`
const indexes = (most: number) => Array.from({ length: most }, (_, index) => index)
const text = maybe(anyText)

const dayIds = indexes(3).map((index) => uuid(1, index))
const slotIds = indexes(5).map((index) => uuid(2, index))
const itemIds = indexes(4).map((index) => uuid(3, index))
const partIds = indexes(4).map((index) => uuid(4, index))
const subItemIds = indexes(3).map((index) => uuid(5, index))
const rank = fc.nat({ max: 3 })
const version = fc.constant(1)
const listRank = maybe(fc.nat({ max: 9 }))

const deals: fc.Arbitrary<Dealt[]> = fc.uniqueArray(
  fc.record({ itemId: fc.constantFrom(...itemIds), subItemIds: maybe(fc.subarray(subItemIds)) }),
  { selector: ({ itemId }) => itemId, maxLength: 2 },
)
const times = fc.oneof(fc.record({ start: anyClock, end: maybe(anyClock) }), fc.constant({ start: null, end: null }))

// Of earlier releases sub-items have no label of their own.
const subItem = (id: string) =>
  fc.record({ id: fc.constant(id), text: anyText, label: maybe(fc.constantFrom('a', 'i')) }, { requiredKeys: ['id', 'text'] })

const item = (id: string): fc.Arbitrary<DraftItem> =>
  fc.record({
    id: fc.constant(id),
    version,
    number: maybe(fc.constantFrom('1', 'IV')),
    listRank,
    title: text,
    abstract: text,
    purpose: maybe(fc.constantFrom(...PURPOSES)),
    subItems: fc.subarray(subItemIds).chain((ids) => fc.tuple(...ids.map(subItem))),
    papers: anyPapers.map((papers) => papers.map((paper, index) => ({ id: uuid(6, index), ...paper }))),
  })

const slot = (id: string): fc.Arbitrary<DraftSlot> =>
  fc
    .record({
      id: fc.constant(id),
      version,
      dayId: fc.constantFrom(...dayIds),
      rank,
      when: text,
      place: text,
      access: maybe(fc.constantFrom(...ACCESSES)),
      kind: fc.constantFrom(...SLOT_KINDS),
      itemId: fc.constantFrom(...itemIds),
      continued: fc.boolean(),
      subItemIds: maybe(fc.subarray(subItemIds)),
      deals,
      pinned: fc.boolean(),
      times,
    })
    .map(({ times, ...rest }) => ({ ...rest, ...times }))

const part = (id: string): fc.Arbitrary<DraftPart> =>
  fc
    .record({
      id: fc.constant(id),
      version,
      slotId: fc.constantFrom(...slotIds),
      rank,
      place: text,
      deals,
      title: text,
      abstract: text,
      times,
    })
    .map(({ times, ...rest }) => ({ ...rest, ...times }))

const contribution = (id: string): fc.Arbitrary<DraftContribution> =>
  fc.record({
    id: fc.constant(id),
    version,
    slotId: fc.constantFrom(...slotIds),
    partId: maybe(fc.constantFrom(...partIds)),
    rank,
    role: fc.constantFrom(...ROLES),
    roleLabel: text,
    joins: fc.boolean(),
    minutes: maybe(fc.constantFrom(5, 10)),
    personId: maybe(fc.constant('p1')),
    state: maybe(fc.constantFrom('KZ', 'TJ')),
    organizationId: maybe(fc.constantFrom('o1', 'unknown')),
    honorific: text,
    name: text,
    position: text,
    status: fc.constantFrom(...STATUSES),
    attendance: fc.constantFrom(...ATTENDANCES),
    dueOn: maybe(fc.constant('2027-09-10')),
    topic: text,
    text,
  })

export const anyDraft: fc.Arbitrary<AgendaDraft> = fc.record({
  meeting: anyMeeting,
  days: fc.tuple(
    ...dayIds.map((id, index) =>
      fc.record({ id: fc.constant(id), date: fc.constant(`2027-10-0${index + 5}`), version, title: text, note: text, place: text }),
    ),
  ),
  slots: fc.subarray(slotIds).chain((ids) => fc.tuple(...ids.map(slot))),
  items: fc.subarray(itemIds).chain((ids) => fc.tuple(...ids.map(item))),
  parts: fc.subarray(partIds).chain((ids) => fc.tuple(...ids.map(part))),
  contributions: fc.subarray(indexes(5).map((index) => uuid(7, index))).chain((ids) => fc.tuple(...ids.map(contribution))),
})
