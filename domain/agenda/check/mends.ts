import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft, DraftItem } from '#domain/agenda/agenda-draft'
import type { CheckFacts } from '#domain/agenda/check/check-facts'
import { differingLanguages } from '#domain/agenda/check/posts'
import { isOtherwise } from '#domain/agenda/check/printed-twice'
import type { Finding } from '#domain/agenda/finding'
import { isLocale, LOCALES, type Locale } from '#domain/text/locale'
import { isStale, type LocalizedText } from '#domain/text/localized-text'
import type { Wordings } from '#domain/text/text-input'

/** What puts a finding right in one press. Each is an act of the editor, with a name for its undo. */
export const MENDS = ['confirm', 'take-out', 'end-at-next', 'print-alike', 'print-directory', 'still-right', 'list-again'] as const

export type Mend = { name: (typeof MENDS)[number]; saves: SaveWithin[] }

/** The most changes one act may hold. */
const MOST = 500

/** What would put a finding right; null where only somebody who knows can. */
export function mendOf(finding: Finding, draft: AgendaDraft, facts: CheckFacts): Mend | null {
  const { code, entryId = '', otherId = '', slotId, values } = finding
  const mend = (name: Mend['name'], ...saves: (SaveWithin | null)[]): Mend | null => {
    const known = saves.filter((save) => save !== null)
    return known.length === 0 ? null : { name, saves: known }
  }
  switch (code) {
    case 'to-be-confirmed':
      // A place without a speaker is filled first.
      return values.named === 'no' ? null : mend('confirm', edit('edit-contribution', entryId, { status: 'confirmed' }))
    case 'declined':
    case 'two-places':
      return mend('take-out', { verb: 'remove-entry', target: entryId, input: { kind: 'contribution' } })
    case 'overlap':
    case 'small-gap':
      return mend('end-at-next', endAtNext(draft, otherId, slotId))
    case 'printed-twice':
      return mend('print-alike', printAlike(draft, entryId, otherId))
    case 'post-differs':
      return mend('print-directory', printDirectory(draft, entryId, facts))
    case 'translation-stale':
      return isLocale(values.locale) ? mend('still-right', ...stillRight(draft, finding, values.locale)) : null
    case 'item-off-list':
      return otherId === '' ? null : mend('list-again', { verb: 'list-item', target: otherId, input: {} })
    default:
      return null
  }
}

/** The same for several findings of one rule, as one act; null where there is none for any. */
export function mendOfAll(findings: readonly Finding[], draft: AgendaDraft, facts: CheckFacts): Mend | null {
  const mends = findings.flatMap((finding) => mendOf(finding, draft, facts) ?? [])
  const [first] = mends
  const saves = mends.flatMap((one) => one.saves)
  return first === undefined || saves.length > MOST ? null : { name: first.name, saves }
}

function edit(verb: SaveWithin['verb'], target: string, input: Record<string, unknown>): SaveWithin | null {
  return Object.keys(input).length === 0 ? null : { verb, target, input }
}

// Of two slots of one day that begin one after the other, the first is made to end when the second begins.
function endAtNext({ slots }: AgendaDraft, beforeId: string, afterId: string | null): SaveWithin | null {
  const [before, after] = [beforeId, afterId].map((id) => slots.find((slot) => slot.id === id))
  if (!before?.start || !after?.start || before.dayId !== after.dayId || before.start >= after.start) return null
  return edit('edit-slot', before.id, { end: after.start })
}

function printAlike({ contributions }: AgendaDraft, id: string, firstId: string): SaveWithin | null {
  const personId = contributions.find((one) => one.id === id)?.personId
  const first = contributions.find((one) => one.id === firstId)
  const one = contributions.find((other) => other.id === id)
  if (one === undefined || first === undefined || !personId) return null
  const differing = LOCALES.filter((locale) => isOtherwise(first, one, locale))
  return edit('edit-contribution', id, {
    ...wordsOf('honorific', first.honorific, differing),
    ...wordsOf('name', first.name, differing),
  })
}

function printDirectory({ contributions }: AgendaDraft, id: string, { posts }: CheckFacts): SaveWithin | null {
  const one = contributions.find((other) => other.id === id)
  const known = posts[one?.personId ?? '']
  if (one === undefined || known === undefined) return null
  return edit('edit-contribution', id, wordsOf('position', known, differingLanguages(one.position, known)))
}

function wordsOf(field: string, text: LocalizedText | null, locales: readonly Locale[]): Record<string, Wordings> {
  const typed = Object.fromEntries(locales.flatMap((locale) => (text?.[locale] ? [[locale, text[locale]]] : [])))
  return Object.keys(typed).length === 0 ? {} : { [field]: typed }
}

// Writing the same words again says that they render the original as it now stands.
function stillRight(draft: AgendaDraft, { slotId, entryId }: Finding, locale: Locale): (SaveWithin | null)[] {
  const slot = draft.slots.find(({ id }) => id === slotId)
  const inside = (entry: { slotId: string }) => slot !== undefined && entry.slotId === slot.id
  const item = draft.items.find(({ id }) => id === (slot?.itemId ?? entryId))
  const day = slot === undefined ? draft.days.find(({ id }) => id === entryId) : undefined
  return [
    slot ? edit('edit-slot', slot.id, stale({ when: slot.when, place: slot.place }, locale)) : null,
    item ? edit('edit-item', item.id, staleInItem(item, locale)) : null,
    day ? edit('edit-day', day.id, stale({ title: day.title, note: day.note, place: day.place }, locale)) : null,
    ...draft.parts.filter(inside).map(({ id, title, abstract, place }) => edit('edit-part', id, stale({ title, abstract, place }, locale))),
    ...draft.contributions
      .filter(inside)
      .map(({ id, roleLabel, position, topic, text }) =>
        edit('edit-contribution', id, stale({ roleLabel, position, topic, text }, locale)),
      ),
  ]
}

function stale(texts: Record<string, LocalizedText | null>, locale: Locale): Record<string, Wordings> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => (isStale(text, locale) ? [[field, { [locale]: text?.[locale] ?? '' }]] : [])),
  )
}

// Sub-items and papers are sent as whole lists, with words for those alone that are out of date.
function staleInItem({ title, abstract, subItems, papers }: DraftItem, locale: Locale): Record<string, unknown> {
  const typed = (text: LocalizedText | null) => stale({ text }, locale).text ?? {}
  return {
    ...stale({ title, abstract }, locale),
    ...(subItems.some(({ text }) => isStale(text, locale))
      ? {
          subItems: subItems.map(({ id, label, text }) => ({
            id,
            ...(label === undefined ? {} : { label: label ?? '' }),
            text: typed(text),
          })),
        }
      : {}),
    ...(papers.some((paper) => isStale(paper.title, locale))
      ? { papers: papers.map(({ id, symbol, title, href }) => ({ id, symbol: symbol ?? '', title: typed(title), href: href ?? '' })) }
      : {}),
  }
}
