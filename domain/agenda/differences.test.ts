import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgendaDocument, DocumentSlot } from '#domain/agenda/agenda-document'
import { applyDifferences } from '#domain/agenda/apply-differences'
import { changesBetween } from '#domain/agenda/changes'
import { differencesBetween } from '#domain/agenda/differences'
import { readAgendaDocument } from '#domain/agenda/read-agenda-document'
import { LOCALES } from '#domain/text/locale'
import { isStale, type LocalizedText, reading } from '#domain/text/localized-text'
import { anyAgenda, anyTwoAgendas } from '#harness/any-agenda'
import { LONG_FORM } from '#harness/long-form'

/** More rounds in the long run of the tests. */
const ROUNDS = LONG_FORM ? 3_000 : 120

const stored = (document: AgendaDocument): unknown => JSON.parse(JSON.stringify(document))

test('whatever is frozen is read back the same', () => {
  fc.assert(
    fc.property(anyAgenda, (document) => {
      expect(readAgendaDocument(stored(document))).toEqual(document)
    }),
    { numRuns: ROUNDS },
  )
})

describe('the differences between any two agendas of a meeting', () => {
  test('applied to the first give the second, to the last letter', () => {
    fc.assert(
      fc.property(anyTwoAgendas, ([before, after]) => {
        expect(applyDifferences(before, differencesBetween(before, after))).toEqual(after)
      }),
      { numRuns: ROUNDS },
    )
    fc.assert(
      fc.property(anyAgenda, anyAgenda, (before, after) => {
        expect(applyDifferences(before, differencesBetween(before, after))).toEqual(after)
      }),
      { numRuns: ROUNDS },
    )
  })

  test('are none between an agenda and itself, however its keys are ordered', () => {
    fc.assert(
      fc.property(anyAgenda, (document) => {
        expect(differencesBetween(document, turned(document))).toEqual([])
        expect(changesBetween(document, turned(document))).toEqual([])
      }),
      { numRuns: ROUNDS },
    )
  })
})

describe('the sentences about any two agendas', () => {
  test('are none if and only if they read the same', () => {
    fc.assert(
      fc.property(anyTwoAgendas, ([before, after]) => {
        // A standing is compared where both versions have one.
        const standing = before.standing === null ? null : after.standing
        const told = { ...asRead(before), standing: standing === null ? null : before.standing }
        const reads = JSON.stringify(told) === JSON.stringify({ ...asRead(after), standing })
        expect(changesBetween(before, after).length === 0).toBe(reads)
      }),
      { numRuns: ROUNDS },
    )
  })

  test('are about each slot that reads otherwise, and about no other', () => {
    const withoutItems = (document: AgendaDocument) => ({ ...document, items: [] })
    const slots = (document: AgendaDocument) =>
      new Map(document.days.flatMap((day) => day.slots.map((slot) => [slot.id, JSON.stringify(slotAsRead(slot, new Map()))])))
    fc.assert(
      fc.property(anyTwoAgendas, ([before, after]) => {
        const changes = changesBetween(withoutItems(before), withoutItems(after))
        const told = changes.filter(({ code }) => code !== 'slot-moved' && code !== 'slot-reordered').map(({ slotId }) => slotId)
        const [was, now] = [slots(before), slots(after)]
        const other = [...new Set([...was.keys(), ...now.keys()])].filter((id) => was.get(id) !== now.get(id))
        const moved = changes.filter(({ code }) => code === 'slot-moved').map(({ slotId }) => slotId)
        expect(other.filter((id) => !told.includes(id) && !moved.includes(id))).toEqual([])
        expect(told.filter((id) => id !== null && !other.includes(id))).toEqual([])
      }),
      { numRuns: ROUNDS },
    )
  })
})

/** An agenda as its readers see it, in every language: no ids of sub-items, and of a translation only whether it is out of date. */
function asRead(document: AgendaDocument) {
  const subs = new Map(document.items.map((item) => [item.id, new Map(item.subItems.map(({ id, ...sub }) => [id, plain(sub)]))]))
  return {
    meeting: plain(document.meeting),
    standing: document.standing,
    items: document.items.map((item) => ({ ...fieldsAsRead(item), subItems: [...(subs.get(item.id)?.values() ?? [])] })),
    days: document.days.map(({ slots, ...day }) => ({ ...fieldsAsRead(day), slots: slots.map((slot) => slotAsRead(slot, subs)) })),
  }
}

type SubItems = ReadonlyMap<string, ReadonlyMap<string, unknown>>

function slotAsRead({ itemId: _, ...slot }: DocumentSlot, subs: SubItems) {
  const dealt = (deals: DocumentSlot['deals']) =>
    deals.map(({ itemId, subItemIds }) => [itemId, (subItemIds ?? []).flatMap((id) => subs.get(itemId)?.get(id) ?? [])])
  return {
    ...fieldsAsRead(slot),
    deals: dealt(slot.deals),
    parts: slot.parts.map((part) => ({ ...fieldsAsRead(part), deals: dealt(part.deals) })),
  }
}

function fieldsAsRead(entry: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry)
      .map(([key, value]) => [key, plain(value)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  return isText(value) ? LOCALES.map((locale) => [reading(value, locale), isStale(value, locale)]) : fieldsAsRead(value)
}

function isText(value: object): value is LocalizedText {
  return 'original' in value
}

/** The same with the keys of every object in the other order. */
function turned<T>(value: T): T
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => turned(entry))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, turned(entry)]),
  )
}
