import type { DraftItem, Paper, SubItem } from '#domain/agenda/agenda-draft'
import type { editItemInput, TypedPaper, TypedSubItem } from '#domain/agenda/draft-input'
import type { Save } from '#domain/saving/save-queue'
import { typedFor } from '#domain/saving/typed-input'
import type { Wordings } from '#domain/text/text-input'

// An item's sub-items and papers are sent as whole lists, of their texts the typed languages alone: a translation that was not touched
// stays tied to the original it renders.

/** The sub-items of an item as they are sent: those given, with what was typed into them and not sent yet, and is typed now by id. */
export function subItemsToSend(
  queue: readonly Save[],
  itemId: string,
  subItems: readonly SubItem[],
  typed: ReadonlyMap<string, Wordings> = new Map(),
): TypedSubItem[] {
  const { subItems: unsent = [] } = unsentOf(queue, itemId, 'subItems')
  const earlier = new Map(unsent.map(({ id, text }) => [id, text]))
  return subItems.map(({ id, label }) => ({
    id,
    ...(label === undefined ? {} : { label: label ?? '' }),
    text: { ...earlier.get(id), ...typed.get(id) },
  }))
}

/** What is typed into a paper. */
export type PaperTyped = { symbol?: string; href?: string; title?: Wordings }

/** The same of the papers of an item. */
export function papersToSend(
  queue: readonly Save[],
  itemId: string,
  papers: readonly Paper[],
  typed: ReadonlyMap<string, PaperTyped> = new Map(),
): TypedPaper[] {
  const { papers: unsent = [] } = unsentOf(queue, itemId, 'papers')
  const titles = new Map(unsent.map(({ id, title }) => [id, title]))
  return papers.map(({ id, symbol, href }) => {
    const now = typed.get(id)
    return {
      id,
      symbol: now?.symbol ?? symbol ?? '',
      href: now?.href ?? href ?? '',
      title: { ...titles.get(id), ...now?.title },
    }
  })
}

function unsentOf(queue: readonly Save[], itemId: string, field: keyof DraftItem & ('subItems' | 'papers')) {
  const pending = queue.findLast((save) => save.target === itemId && save.sent === null && Array.isArray(save.input[field]))
  return pending === undefined ? {} : typedFor<typeof editItemInput>(pending.input)
}
