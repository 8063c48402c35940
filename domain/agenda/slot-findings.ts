import {
  contributionsOf,
  type DocumentContribution,
  type DocumentSlot,
  type DocumentSubItem,
  textsOfSlot,
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
          ...slot.parts.filter(({ title }) => !title[title.original]).map(() => error('part-no-title')),
          ...subItems.filter(({ text }) => isBlank(text)).map(() => error('sub-item-empty')),
          ...contributionsOf(slot).flatMap((contribution) => ofAppearance(contribution, reader)),
          ...staleIn(textsOfSlot(fresh)),
        ],
      ]
    }),
  )
}

function ofAppearance(contribution: DocumentContribution, reader: Locale): Found[] {
  const { role, text, state, organizationId, organization, position, status } = contribution
  if (role === 'line') return isBlank(text) ? [error('line-empty')] : []
  const name = words(contribution.name, reader) || words(position, reader)
  return [
    // A post is somebody, and so is a State or an organisation.
    ...(name === '' && state === null && organizationId === null ? [error('nobody-named')] : []),
    ...(status === 'tbc' ? [warning('to-be-confirmed', { name: name || (organization ?? ''), state: state ?? '' })] : []),
  ]
}

/** Which sub-item of an item it is, wherever it is printed: the document gives those of a slot no id. */
export function subItemKey(itemId: string, { label, text }: DocumentSubItem): string {
  return JSON.stringify([itemId, label, text])
}
