import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { addDays, type CalendarDate, daysBetween } from '#domain/time/calendar'

/**
 * By how many days the meeting moved as a whole: its first and last day, and most of its programme, if there is one. 0 if it
 * did not.
 */
export function shiftBetween(before: AgendaDocument, after: AgendaDocument): number {
  const days = daysBetween(before.meeting.startsOn, after.meeting.startsOn)
  if (days === 0 || days !== daysBetween(before.meeting.endsOn, after.meeting.endsOn)) return 0
  const [was, now] = [datesOf(before), datesOf(after)]
  const kept = [...now].filter(([id]) => was.has(id))
  const moved = kept.filter(([id, date]) => date === addDays(was.get(id) ?? date, days))
  const stayed = kept.filter(([id, date]) => date === was.get(id))
  return moved.length > stayed.length || kept.length === 0 ? days : 0
}

/** The agenda of a meeting moved by some days, its programme with it. */
export function shifted(document: AgendaDocument, days: number): AgendaDocument {
  const { meeting } = document
  return {
    ...document,
    meeting: { ...meeting, startsOn: addDays(meeting.startsOn, days), endsOn: addDays(meeting.endsOn, days) },
    days: document.days.map((day) => ({ ...day, date: addDays(day.date, days) })),
  }
}

function datesOf({ days }: AgendaDocument): Map<string, CalendarDate> {
  return new Map(days.flatMap(({ date, slots }) => slots.map(({ id }) => [id, date] as const)))
}
