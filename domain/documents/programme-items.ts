import type { DocumentItem, DocumentPaper, DocumentSubItem } from '#domain/agenda/agenda-document'
import { printedLabel } from '#domain/agenda/dealt-items'
import { type Block, joined, printing, run, runsOf } from '#domain/documents/paper'
import type { InlineField } from '#domain/documents/paper-field'
import type { Setting } from '#domain/documents/paper-setting'
import { isWebAddress } from '#domain/text/web-address'

/** The list of items: the agenda proper. */
export function itemList(setting: Setting): Block {
  const { document, locale, words } = setting
  return {
    kind: 'list',
    look: 'items',
    entries: document.items.map((item) => ({
      id: item.id,
      label: item.number ?? '',
      blocks: [
        { kind: 'text', field: 'item-title', runs: runsOf(item.title, locale, 'strong') },
        ...(item.purpose === null ? [] : [quiet(words.say(`agenda.purposes.${item.purpose}`), setting, 'purpose')]),
        ...underItem(item, setting),
      ],
    })),
  }
}

/** What stands beneath an item's title: its sub-items, what is said of it, and its papers. */
export function underItem(
  { subItems, abstract, papers }: Pick<DocumentItem, 'abstract' | 'papers'> & { subItems: readonly DocumentSubItem[] },
  setting: Setting,
): Block[] {
  return [...subItemList(subItems, setting), ...abstractBlock(abstract, setting), ...paperList(papers, setting)]
}

/** Sub-items with the labels they were given, or as bullets. */
export function subItemList(subItems: readonly DocumentSubItem[], { locale }: Setting): Block[] {
  if (subItems.length === 0) return []
  const entries = subItems.map(({ label, text }): { label: string | null; blocks: Block[] } => ({
    label: label === null ? null : printedLabel(label),
    blocks: [{ kind: 'text', field: 'sub-item', runs: runsOf(text, locale) }],
  }))
  return [{ kind: 'list', look: 'sub-items', entries }]
}

/** What is said of an item or a slot, where the paper prints it. */
export function abstractBlock(text: DocumentItem['abstract'], { locale, abstracts }: Setting): Block[] {
  const runs = abstracts ? runsOf(text, locale) : []
  return runs.length === 0 ? [] : [{ kind: 'text', field: 'abstract', look: 'quiet', runs }]
}

/** The papers of an item: symbol, title, and the address of each that is on the web. */
export function paperList(papers: readonly DocumentPaper[], { locale }: Setting): Block[] {
  return papers.map(({ symbol, title, href }) => {
    const runs = joined([symbol === null ? [] : printing('symbol', [run(symbol, locale, 'strong')]), runsOf(title, locale)], ' ', locale)
    // Whatever was stored, only an address of the web becomes a link.
    const linked = href !== null && isWebAddress(href) ? runs.map((one) => ({ ...one, href })) : runs
    return { kind: 'text', field: 'paper', look: 'small', runs: linked }
  })
}

/** A quiet line of the paper's own words; `within` says what they print, if they print a fact. */
export function quiet(text: string, { locale }: Setting, within?: InlineField): Block {
  const runs = [run(text, locale)]
  return within === undefined
    ? { kind: 'text', look: 'quiet', runs }
    : { kind: 'text', field: 'notes', look: 'quiet', runs: printing(within, runs) }
}
