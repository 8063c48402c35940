import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { type AgendaDraft, applyDelta } from '#domain/agenda/agenda-draft'
import { compose } from '#domain/agenda/compose'
import { copyAgenda } from '#domain/agenda/copying/copy-agenda'
import { draftOfDocument } from '#domain/agenda/copying/draft-of-document'
import { anyDraft } from '#harness/any-draft'

// A copy prints what the agenda it was made of prints, under ids of its own; and so does what is read back from a published version.

const NONE = new Map<string, string>()

function ids(): () => string {
  let made = 0
  return () => {
    made += 1
    return `new-${made}`
  }
}

/** As the database keeps a draft: every slot has its item, every part its slot, every appearance its place. */
const anyKept = anyDraft.map((draft) => {
  const items = new Set(draft.items.map(({ id }) => id))
  return applyDelta({ ...draft, slots: draft.slots.filter(({ itemId }) => items.has(itemId)) }, {})
})

/** A document without ids and without what a copy does not claim. */
function printed(document: AgendaDocument): unknown {
  const unsaid = new Set(['id', 'itemId', 'status', 'attendance'])
  return JSON.parse(
    JSON.stringify(document.days, (key, value) => (unsaid.has(key) ? undefined : key === 'subItemIds' ? (value?.length ?? null) : value)),
  )
}

function idsIn({ days, slots, items, parts, contributions }: AgendaDraft): string[] {
  return [days, slots, items, parts, contributions, items.flatMap(({ subItems, papers }) => [...subItems, ...papers])]
    .flat()
    .map(({ id }) => id)
}

test('a copy on the same dates prints the same, under new ids, and everything in it belongs to it', () => {
  fc.assert(
    fc.property(anyKept, (source) => {
      const copy = copyAgenda(source, source.meeting, { people: 'same', papers: true, newId: ids() })
      expect(printed(compose(copy, NONE))).toEqual(printed(compose(source, NONE)))
      expect(idsIn(copy).every((id) => id.startsWith('new-'))).toBe(true)
      const known = new Set(idsIn(copy))
      const named = [
        ...copy.slots.flatMap(({ dayId, itemId, deals }) => [dayId, itemId, ...deals.map((dealt) => dealt.itemId)]),
        ...copy.parts.map(({ slotId }) => slotId),
        ...copy.contributions.flatMap(({ slotId, partId }) => [slotId, partId ?? slotId]),
      ]
      expect(named.filter((id) => !known.has(id))).toEqual([])
      expect(copy.contributions.filter(({ role, status }) => role !== 'line' && status === 'confirmed')).toEqual([])
      expect(copy.contributions.filter(({ dueOn }) => dueOn !== null)).toEqual([])
    }),
  )
})

test('places name nobody', () => {
  fc.assert(
    fc.property(anyKept, (source) => {
      const { contributions } = copyAgenda(source, source.meeting, { people: 'places', papers: false, newId: ids() })
      for (const { name, honorific, position, personId, topic, text, status, state, organizationId } of contributions)
        expect([name, honorific, position, personId, topic, text, status, state === null && organizationId === null]).toEqual([
          ...[null, null, null, null, null, null, 'tbc', false],
        ])
    }),
  )
})

test('a version read back as a draft prints the same version', () => {
  fc.assert(
    fc.property(anyKept, (source) => {
      const document = compose(source, NONE)
      expect(compose(draftOfDocument(document, ids()), NONE)).toEqual(document)
    }),
  )
})
