import {
  contributionsOf,
  type DocumentContribution,
  type DocumentSlot,
  type DocumentSubItem,
  slotTexts,
} from '#domain/agenda/agenda-document'
import { error, type Found, type FoundBySlot, staleIn, warning } from '#domain/agenda/finding'
import type { Locale } from '#domain/text/locale'
import { isBlank, words } from '#domain/text/localized-text'

/** What the words and people of each slot lack. What slots share of an item is said of the first that has it. */
export function slotFindings(slots: readonly DocumentSlot[], reader: Locale): FoundBySlot {
  const said = new Set<string>()
  return new Map(
    slots.map((slot) => {
      const again = said.has(slot.itemId)
      const subItems = slot.subItems.filter((sub) => !said.has(subItemKey(slot.itemId, sub)))
      for (const key of [slot.itemId, ...subItems.map((sub) => subItemKey(slot.itemId, sub))]) said.add(key)
      const { original } = slot.title
      const fresh = again ? { ...slot, subItems, title: { original }, abstract: null, papers: [] } : slot
      return [
        slot.id,
        [
          ...(again || slot.title[original] ? [] : [error('no-title')]),
          ...slot.parts.filter(({ title }) => !title[title.original]).map(({ id }) => error('part-no-title', {}, { entryId: id })),
          ...subItems.filter(({ text }) => isBlank(text)).map(() => error('sub-item-empty')),
          ...contributionsOf(slot).flatMap((contribution) => ofAppearance(contribution, reader)),
          ...staleIn(slotTexts(fresh)),
        ],
      ]
    }),
  )
}

function ofAppearance(contribution: DocumentContribution, reader: Locale): Found[] {
  const { id, role, text, state, organizationId, organization, position, status } = contribution
  const about = { entryId: id }
  if (role === 'line') return isBlank(text) ? [error('line-empty', {}, about)] : []
  const name = words(contribution.name, reader) || words(position, reader)
  const named = isBlank(contribution.name) ? 'no' : 'yes'
  return [
    // A post is somebody, and so is a State or an organisation.
    ...(name === '' && state === null && organizationId === null ? [error('nobody-named', {}, about)] : []),
    ...(status === 'tbc' ? [warning('to-be-confirmed', { name: name || (organization ?? ''), state: state ?? '', named }, about)] : []),
  ]
}

/** Which sub-item of an item it is, wherever it is printed: the document gives those of a slot no id. */
export function subItemKey(itemId: string, { label, text }: DocumentSubItem): string {
  return JSON.stringify([itemId, label, text])
}
