import type { AgendaDraft, DraftContribution, DraftItem, DraftPart, DraftSlot } from '#domain/agenda/agenda-draft'
import { contributionsIn, daysInOrder, listedItems, partsOfSlot, slotsOfDay, subItemLabel } from '#domain/agenda/draft-order'
import type { Locale } from '#domain/text/locale'
import { isBlank, isStale, type LocalizedText } from '#domain/text/localized-text'

/** What a text of the programme is. */
export type TextField =
  | 'title'
  | 'theme'
  | 'preamble'
  | 'city'
  | 'country'
  | 'venue'
  | 'abstract'
  | 'subItem'
  | 'paper'
  | 'when'
  | 'place'
  | 'note'
  | 'roleLabel'
  | 'honorific'
  | 'name'
  | 'position'
  | 'topic'
  | 'text'

/** Where a wording is written: an entry and its field; `within` is the sub-item or paper of it. */
export type Spot = { kind: 'meeting' | 'day' | 'slot' | 'item' | 'part' | 'contribution'; id: string; field: string; within: string | null }

/**
 * A text of the programme as one translates it: once, however often it is printed. `spots` are all its places. `label` is a sub-item's
 * letter or a paper's symbol; `of` the person or part it belongs to.
 */
export type ProgrammeText = {
  key: string
  field: TextField
  text: LocalizedText
  state: TextState
  label: string | null
  of: LocalizedText | null
  spots: Spot[]
}

/** How a text stands in a language: without words, older than its original, or up to date. */
export type TextState = 'missing' | 'stale' | 'done'

/** Which texts somebody wants to see: all, or those in one state. */
export const SHOWN = ['all', 'missing', 'stale'] as const
export type Shown = (typeof SHOWN)[number]

/** Whether a text is one of them. */
export function isShown({ state }: ProgrammeText, shown: Shown): boolean {
  return shown === 'all' || state === shown
}

/** The texts that stand together: the words about the meeting, an item of the list that no slot shows, a day's heading, a slot. */
export type TextSection = { kind: 'meeting' | 'item' | 'day' | 'slot'; id: string; texts: ProgrammeText[] }

/** Printed again and again in the same words, and so translated once. */
const SHARED: ReadonlySet<TextField> = new Set(['place', 'roleLabel', 'honorific', 'name', 'position'])

type Placed = Omit<ProgrammeText, 'key' | 'state' | 'spots'> & { spot: Spot }

/**
 * Every text of a draft that is printed, in the order of the programme, as it stands in a language. An item that several slots show
 * is with the first. Where the same words of people and places are translated in two ways, each is a text of its own; those without a
 * translation go with the first.
 */
export function programmeTexts(draft: AgendaDraft, language: Locale): TextSection[] {
  const sections = placedTexts(draft)
  const shared = sharedTexts(
    sections.flatMap(({ placed }) => placed),
    language,
  )
  return sections
    .map(({ kind, id, placed }) => ({
      kind,
      id,
      texts: placed.flatMap((one) => (SHARED.has(one.field) ? (shared.get(one) ?? []) : [textOf([one], language)])),
    }))
    .filter(({ texts }) => texts.length > 0)
}

/** How a text stands in a language. */
export function stateIn(text: LocalizedText, language: Locale): TextState {
  return !text[language] ? 'missing' : isStale(text, language) ? 'stale' : 'done'
}

// By the first of its places, where it is shown.
function sharedTexts(placed: readonly Placed[], language: Locale): Map<Placed, ProgrammeText> {
  const groups = Map.groupBy(
    placed.filter(({ field }) => SHARED.has(field)),
    ({ field, text }) => JSON.stringify([field, text.original, text[text.original] ?? text]),
  )
  const texts = new Map<Placed, ProgrammeText>()
  for (const group of groups.values()) {
    const main = group.find(({ text }) => text[language])?.text[language]
    for (const same of Map.groupBy(group, ({ text }) => text[language] || main).values()) {
      const [first] = same
      if (first !== undefined) texts.set(first, textOf(same, language))
    }
  }
  return texts
}

function textOf(placed: readonly Placed[], language: Locale): ProgrammeText {
  const [first] = placed
  if (first === undefined) throw new Error('a text has a place')
  const states = placed.map(({ text }) => stateIn(text, language))
  const { spot, text, ...rest } = first
  return {
    ...rest,
    text: placed.find((one) => one.text[language])?.text ?? text,
    key: [spot.id, spot.field, spot.within ?? ''].join('.'),
    state: states.includes('missing') ? 'missing' : states.includes('stale') ? 'stale' : 'done',
    spots: placed.map((one) => one.spot),
  }
}

type PlacedSection = { kind: TextSection['kind']; id: string; placed: Placed[] }

function placedTexts(draft: AgendaDraft): PlacedSection[] {
  const { meeting } = draft
  const told = new Set<string>()
  const items = new Map(draft.items.map((item) => [item.id, item]))
  const parts = Map.groupBy(draft.parts, ({ slotId }) => slotId)
  const contributions = Map.groupBy(draft.contributions, ({ slotId }) => slotId)
  const words = (['title', 'theme', 'city', 'country', 'venue', 'preamble'] as const).flatMap((field) =>
    textAt({ kind: 'meeting', id: meeting.id, field, within: null }, field, meeting[field]),
  )
  const days = daysInOrder(draft).flatMap((day): PlacedSection[] => {
    const heading = (['title', 'place', 'note'] as const).flatMap((field) =>
      textAt({ kind: 'day', id: day.id, field, within: null }, field, day[field]),
    )
    const slots = slotsOfDay(draft, day.id).map((slot): PlacedSection => {
      const item = told.has(slot.itemId) ? undefined : items.get(slot.itemId)
      told.add(slot.itemId)
      const inside = { ...draft, parts: parts.get(slot.id) ?? [], contributions: contributions.get(slot.id) ?? [] }
      return { kind: 'slot', id: slot.id, placed: textsOfSlot(inside, slot, item) }
    })
    return [{ kind: 'day', id: day.id, placed: heading }, ...slots]
  })
  const listed = listedItems(draft)
    .filter(({ id }) => !told.has(id))
    .map((item): PlacedSection => ({ kind: 'item', id: item.id, placed: textsOfItem(item) }))
  return [{ kind: 'meeting', id: meeting.id, placed: words }, ...listed, ...days]
}

function textsOfItem(item: DraftItem): Placed[] {
  const at = (field: string, within: string | null = null): Spot => ({ kind: 'item', id: item.id, field, within })
  return [
    ...textAt(at('title'), 'title', item.title),
    ...textAt(at('abstract'), 'abstract', item.abstract),
    ...item.subItems.flatMap((sub, index) =>
      textAt(at('subItems', sub.id), 'subItem', sub.text, { label: sub.label === undefined ? subItemLabel(index) : sub.label }),
    ),
    ...item.papers.flatMap((paper) => textAt(at('papers', paper.id), 'paper', paper.title, { label: paper.symbol })),
  ]
}

function textsOfSlot(draft: AgendaDraft, slot: DraftSlot, item: DraftItem | undefined): Placed[] {
  const at = (field: string): Spot => ({ kind: 'slot', id: slot.id, field, within: null })
  return [
    // With a clock time its words are not printed.
    ...textAt(at('when'), 'when', slot.start === null ? slot.when : null),
    ...(item === undefined ? [] : textsOfItem(item)),
    ...textAt(at('place'), 'place', slot.place),
    ...contributionsIn(draft, slot.id, null).flatMap(textsOfContribution),
    ...partsOfSlot(draft, slot.id).flatMap((part) => textsOfPart(draft, part)),
  ]
}

function textsOfPart(draft: AgendaDraft, part: DraftPart): Placed[] {
  const at = (field: string): Spot => ({ kind: 'part', id: part.id, field, within: null })
  const of = part.title
  return [
    ...textAt(at('title'), 'title', part.title),
    ...textAt(at('abstract'), 'abstract', part.abstract, { of }),
    ...textAt(at('place'), 'place', part.place, { of }),
    ...contributionsIn(draft, part.slotId, part.id).flatMap(textsOfContribution),
  ]
}

function textsOfContribution(contribution: DraftContribution): Placed[] {
  const at = (field: string): Spot => ({ kind: 'contribution', id: contribution.id, field, within: null })
  if (contribution.role === 'line') return textAt(at('text'), 'text', contribution.text)
  const of = contribution.name
  return [
    ...textAt(at('roleLabel'), 'roleLabel', contribution.roleLabel, { of }),
    ...textAt(at('honorific'), 'honorific', contribution.honorific, { of }),
    ...textAt(at('name'), 'name', contribution.name),
    ...textAt(at('position'), 'position', contribution.position, { of }),
    ...(contribution.joins ? [] : textAt(at('topic'), 'topic', contribution.topic, { of })),
  ]
}

function textAt(spot: Spot, field: TextField, text: LocalizedText | null, more: { label?: string | null; of?: LocalizedText | null } = {}) {
  if (text === null || isBlank(text)) return []
  return [{ spot, field, text, label: more.label ?? null, of: more.of ?? null }]
}
