import type { Change } from '#domain/agenda/change'
import type { CalendarDate } from '#domain/time/calendar'

/** What a slot of a new version is marked with: it is new, or it was at another time or on another day. */
export type SlotMark =
  | { code: 'new' }
  | { code: 'moved'; from: string }
  | { code: 'moved-day'; date: CalendarDate; from: string }
  | { code: 'ended'; at: string }

/** The marks of slots by id, from the changes of their version. A slot that only says something else has none. */
export function slotMarks(changes: readonly Change[]): ReadonlyMap<string, SlotMark> {
  const marks = new Map<string, SlotMark>()
  for (const { code, slotId, values } of changes) {
    const mark = markOf(code, values)
    if (slotId !== null && mark !== null) marks.set(slotId, mark)
  }
  return marks
}

function markOf(code: Change['code'], { before = '', after = '', timeBefore = '' }: Change['values']): SlotMark | null {
  if (code === 'slot-added') return { code: 'new' }
  if (code === 'slot-moved') return { code: 'moved-day', date: before, from: startOf(timeBefore) }
  if (code !== 'slot-retimed') return null
  const [start, end] = before.split('–')
  if (startOf(after) !== startOf(before)) return { code: 'moved', from: start ?? before }
  return end ? { code: 'ended', at: end } : null
}

// Words in the place of a time stand whole.
function startOf(time: string): string {
  return time.split('–')[0] ?? time
}
