import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '#domain/agenda/compose'
import { readAgendaDocument } from '#domain/agenda/read-agenda-document'
import { agendaJson, agendaJsonSchema } from '#domain/documents/agenda-json'
import { LOCALES } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { anyDraft } from '#harness/any-draft'
import { LONG_FORM } from '#harness/long-form'

const ROUNDS = LONG_FORM ? 3_000 : 150
const composed = anyDraft.map((draft) => ({ draft, document: compose(draft, new Map([['o1', 'IOM']])) }))
const VERSION = { number: 1, publishedAt: '2027-01-10T09:00:00.000Z', note: '' }

describe('whatever draft is composed', () => {
  test('comes back from JSON the same', () => {
    fc.assert(
      fc.property(composed, ({ document }) => {
        expect(readAgendaDocument(JSON.parse(JSON.stringify(document)))).toEqual(document)
      }),
      { numRuns: ROUNDS },
    )
  })

  test('has every slot and part once, everybody but who declined, and deals with items of its list alone', () => {
    fc.assert(
      fc.property(composed, ({ draft, document }) => {
        const slots = document.days.flatMap((day) => day.slots)
        const parts = slots.flatMap((slot) => slot.parts)
        expect(slots.map(({ id }) => id).toSorted()).toEqual(draft.slots.map(({ id }) => id).toSorted())
        const slotIds = new Set(slots.map(({ id }) => id))
        expect(parts.map(({ id }) => id).toSorted()).toEqual(
          draft.parts
            .filter(({ slotId }) => slotIds.has(slotId))
            .map(({ id }) => id)
            .toSorted(),
        )
        const appearing = [...slots, ...parts].flatMap(({ contributions }) => contributions.map(({ id }) => id))
        const declined = draft.contributions.filter(({ status }) => status === 'declined').map(({ id }) => id)
        expect(appearing.filter((id) => declined.includes(id))).toEqual([])
        expect(new Set(appearing).size).toBe(appearing.length)
        const listed = document.items.map(({ id }) => id)
        const dealt = [...slots, ...parts].flatMap(({ deals }) => deals.map(({ itemId }) => itemId))
        expect(dealt.filter((id) => !listed.includes(id))).toEqual([])
      }),
      { numRuns: ROUNDS },
    )
  })

  test('is a whole agenda.json by its strict schema in each language, with all of its slots and titles', () => {
    fc.assert(
      fc.property(composed, fc.constantFrom(...LOCALES), ({ document }, locale) => {
        const json = agendaJson(document, VERSION, locale, '(continued)')
        expect(agendaJsonSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json)
        const titles = document.days.flatMap((day) =>
          day.slots.map((slot) => `${words(slot.title, locale)}${slot.continued ? ' (continued)' : ''}`),
        )
        expect(json.days.flatMap((day) => day.slots.map(({ title }) => title))).toEqual(titles)
        expect(json.items.map(({ id }) => id)).toEqual(document.items.map(({ id }) => id))
      }),
      { numRuns: ROUNDS },
    )
  })
})
