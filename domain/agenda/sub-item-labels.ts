import type { SubItem } from '#domain/agenda/agenda-draft'
import { subItemLabel } from '#domain/agenda/draft-order'

/** How the sub-items of an item are told apart. */
export const SUB_ITEM_LABELS = ['letters', 'bullets', 'typed'] as const
export type SubItemLabels = (typeof SUB_ITEM_LABELS)[number]

/** What a list of sub-items has now. */
export function labelsOf(subItems: readonly SubItem[]): SubItemLabels {
  if (subItems.every(({ label }) => label === undefined)) return 'letters'
  return subItems.every(({ label }) => label === null) ? 'bullets' : 'typed'
}

/** The same sub-items told apart another way. Where labels are typed from now on, each begins with the one it has, or with its letter. */
export function withLabels(subItems: readonly SubItem[], wanted: SubItemLabels): SubItem[] {
  return subItems.map(({ id, text, label }, index) => {
    if (wanted === 'letters') return { id, text }
    return { id, text, label: wanted === 'bullets' ? null : (label ?? subItemLabel(index)) }
  })
}
