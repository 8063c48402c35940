import type { TogetherName } from '#domain/agenda/acts/act-name'
import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import type { CannotMove } from '#domain/agenda/moves/after-saves'
import { type Continuation, continueAt } from '#domain/agenda/moves/continue-slot'
import { duplicate } from '#domain/agenda/moves/duplicate'
import { join } from '#domain/agenda/moves/join'
import { clockOn } from '#domain/agenda/moves/minutes-of-slot'
import { moveTo } from '#domain/agenda/moves/move-to'
import { push } from '#domain/agenda/moves/push'
import { type PeopleOfSplit, split } from '#domain/agenda/moves/split'
import { toDay } from '#domain/agenda/moves/to-day'
import { spanOf } from '#domain/agenda/slot-span'
import type { LocalizedText } from '#domain/text/localized-text'

/** What somebody wants done with a slot. `from` in minutes from the midnight of the day; `place` undefined where it stays. */
export type Wish =
  | { act: 'time'; dayId: string; from: number; place?: LocalizedText | null; everythingAfter: boolean }
  | { act: 'split'; at: number; people: PeopleOfSplit }
  | { act: 'join' }
  | { act: 'continue'; where: Continuation; withPeople: boolean }
  | { act: 'duplicate'; withPeople: boolean }

/** How it would be done: the act's name and its changes, or why it cannot be. */
export type Plan = { name: TogetherName; saves: SaveWithin[] | CannotMove }

/** The plan of a wish. `newId` gives the ids of what is new. */
export function planOf(draft: AgendaDraft, slot: DraftSlot, wish: Wish, newId: () => string): Plan {
  const about = slot.id
  switch (wish.act) {
    case 'time':
      return timePlan(draft, slot, wish)
    case 'split':
      return { name: { code: 'split', about, time: clockOn(wish.at) }, saves: split(draft, slot.id, wish.at, wish.people, newId) }
    case 'join':
      return { name: { code: 'joined', about }, saves: join(draft, slot.id, newId) }
    case 'continue':
      return {
        name: { code: 'continued', about, time: wish.where.start },
        saves: continueAt(draft, slot, wish.where, wish.withPeople, newId),
      }
    case 'duplicate':
      return { name: { code: 'duplicated', about }, saves: duplicate(draft, slot.id, wish.withPeople, newId) }
  }
}

function timePlan(draft: AgendaDraft, slot: DraftSlot, { dayId, from, place, everythingAfter }: Extract<Wish, { act: 'time' }>): Plan {
  const span = spanOf(slot)
  if (span === null) return { name: { code: 'moved', about: slot.id }, saves: toDay(draft, [slot.id], dayId, 'same-clock') }
  const name = { about: slot.id, time: clockOn(from) }
  if (everythingAfter && dayId === slot.dayId) return { name: { code: 'pushed', ...name }, saves: push(draft, slot.id, from - span.from) }
  return { name: { code: 'moved', ...name }, saves: moveTo(draft, slot.id, { dayId, from, ...(place === undefined ? {} : { place }) }) }
}
