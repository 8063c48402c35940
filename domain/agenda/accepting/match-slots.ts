import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import type { ReadSlot } from '#domain/agenda/reading/agenda-reading'
import { fold } from '#domain/people/names'
import { type LocalizedText, languagesOf } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** A slot that was read, with the date it stands on. */
export type PlacedSlot = { date: CalendarDate; read: ReadSlot }

const MARK = /\s*\((?:continued|cont(?:['’]?d|\.)?|продолжение|жалғасы)\)\s*$|,\s*(?:continued|продолжение)$/iu

/** A title without the word that it is continued. */
export function bareTitle(title: string): string {
  return title.replace(MARK, '').trim()
}

/** Words as they are compared: without case, accents, signs and spaces at their ends. */
export function compared(text: string): string {
  return fold(bareTitle(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Every wording of a text, as it is compared. */
export function wordingsOf(text: LocalizedText | null | undefined): string[] {
  return text == null ? [] : languagesOf(text).map((locale) => compared(text[locale] ?? ''))
}

type Key = (place: { date: CalendarDate | null; start: string | null; title: string }) => string | null

// What says most comes first: the same title at the same time, on the same day, on another; then another title at the same time.
const KEYS: readonly Key[] = [
  ({ date, start, title }) => (title === '' ? null : `${date} ${start} ${title}`),
  ({ date, title }) => (title === '' ? null : `${date} ${title}`),
  ({ title }) => title || null,
  ({ date, start }) => (start === null ? null : `${date} ${start}`),
]

/** For each slot that was read, the slot of the draft that it is, if there is one. Each is taken once. */
export function matchedSlots(placed: readonly PlacedSlot[], draft: AgendaDraft): (DraftSlot | undefined)[] {
  const found: (DraftSlot | undefined)[] = placed.map(() => undefined)
  const taken = new Set<string>()
  for (const key of KEYS) {
    const standing = slotsByKey(draft, key)
    for (const [index, { date, read }] of placed.entries()) {
      const name = found[index] === undefined ? key({ date, start: read.start, title: compared(read.title) }) : null
      const slot = name === null ? undefined : standing.get(name)?.find(({ id }) => !taken.has(id))
      if (slot === undefined) continue
      found[index] = slot
      taken.add(slot.id)
    }
  }
  return found
}

function slotsByKey(draft: AgendaDraft, key: Key): ReadonlyMap<string, DraftSlot[]> {
  const items = new Map(draft.items.map((item) => [item.id, item]))
  const dates = new Map(draft.days.map(({ id, date }) => [id, date]))
  const standing = new Map<string, DraftSlot[]>()
  for (const slot of draft.slots)
    for (const title of ['', ...wordingsOf(items.get(slot.itemId)?.title)]) {
      const name = key({ date: dates.get(slot.dayId) ?? null, start: slot.start, title })
      const others = name === null ? undefined : standing.get(name)
      if (others !== undefined) others.push(slot)
      else if (name !== null) standing.set(name, [slot])
    }
  return standing
}
