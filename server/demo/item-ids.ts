import type { DemoAgenda } from '#db/seed/demo-agenda'
import type { Dealt } from '#domain/agenda/agenda-draft'
import { stableId } from '#server/demo/stable-id'

type Words = Pick<DemoAgenda['items'][number], 'abstract' | 'purpose' | 'subItems' | 'papers'>

/** The id of an item of the demo record: of the list by its own key, otherwise by the key of its first slot. */
export function itemIdOf(slug: string, key: string): string {
  return stableId(`${slug}/item/${key}`)
}

/** The ids of an item's sub-items at these places; null where all of them are meant. */
export function subItemIdsOf(slug: string, key: string, places: readonly number[] | undefined): string[] | null {
  return places?.map((at) => stableId(`${slug}/${key}/sub/${at}`)) ?? null
}

/** An item of the list as a slot or part deals with it. */
export function dealtIn(slug: string, { item, of }: { item: string; of?: number[] | undefined }): Dealt {
  return { itemId: itemIdOf(slug, item), subItemIds: subItemIdsOf(slug, item, of) }
}

/** What is said of an item, as `editItem` takes it. */
export function wordsOfItem(slug: string, key: string, { abstract, purpose, subItems, papers }: Words) {
  return {
    abstract,
    purpose,
    subItems: subItems?.map((subItem, at) => ({
      id: stableId(`${slug}/${key}/sub/${at}`),
      text: subItem.text,
      ...('label' in subItem ? { label: subItem.label ?? '' } : {}),
    })),
    papers: papers?.map(({ symbol, title, href }, at) => ({
      id: stableId(`${slug}/${key}/paper/${at}`),
      symbol: symbol ?? '',
      title: title ?? {},
      href: href ?? '',
    })),
  }
}
