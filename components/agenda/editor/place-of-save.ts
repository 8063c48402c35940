import { entryOf } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** The slot, the item of the list or the day whose form shows what a save is about; null if there is none. */
export function placeOfSave(save: Save, draft: AgendaDraft): string | null {
  const holder = save.input.slotId ?? entryOf(draft, save.target)?.slotId
  const slot = draft.slots.find(({ id, itemId }) => id === holder || id === save.target || itemId === save.target)
  const own = [...draft.items.filter(({ listRank }) => listRank !== null), ...draft.days].find(({ id }) => id === save.target)
  return own?.id ?? slot?.id ?? null
}

/** What a place is called in the line of the saves: a day by its date, a slot by its start and title. */
export function nameOfPlace(place: string | null, draft: AgendaDraft, locale: Locale, sayDay: (date: CalendarDate) => string): string {
  const day = draft.days.find(({ id }) => id === place)
  if (day !== undefined) return sayDay(day.date)
  const slot = draft.slots.find(({ id }) => id === place)
  const item = draft.items.find(({ id }) => id === (slot?.itemId ?? place))
  return [slot === undefined ? item?.number : slot.start, words(item?.title, locale)].filter(Boolean).join(' ')
}
