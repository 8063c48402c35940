import type { AgendaDocument, DocumentDay } from '#domain/agenda/agenda-document'
import { DAY_MINUTES } from '#domain/agenda/slot-span'
import { laidOut } from '#domain/agenda/timeline'
import { addDays, type CalendarDate, clockIn, dateIn, type Instant } from '#domain/time/calendar'
import { type Clock, clockAt, minutesOf } from '#domain/time/clock'

/**
 * What of a programme is on at an instant. `date` is the day whose programme runs, `minutes` those since its midnight: more than a day's
 * where its evening goes on past the next one. `next` begins next, on that day or the programme's next.
 */
export type OnNow = {
  date: CalendarDate
  clock: Clock
  minutes: number
  slotIds: string[]
  next: { date: CalendarDate; start: Clock; slotIds: string[] } | null
}

/**
 * What is on at an instant, on the clock of the meeting's zone; null where nothing of the programme runs on that day, or nothing is on and
 * nothing comes. An open end, and one equal to its start, lasts to where something else begins, an hour at most.
 */
export function onNow({ meeting, days }: Pick<AgendaDocument, 'meeting' | 'days'>, now: Instant): OnNow | null {
  const today = dateIn(meeting.timeZone, now)
  const clock = clockIn(meeting.timeZone, now)
  const minutes = minutesOf(clock)
  const dayAt = (date: CalendarDate) => days.find((day) => day.date === date)
  const [before, day] = [dayAt(addDays(today, -1)), dayAt(today)]
  const late = before === undefined ? [] : running(before, minutes + DAY_MINUTES)
  const early = day === undefined ? [] : running(day, minutes)
  const next = nextAfter(days, today, minutes)
  if (before !== undefined && late.length > 0 && early.length === 0)
    return { date: before.date, clock, minutes: minutes + DAY_MINUTES, slotIds: late, next }
  const slotIds = [...late, ...early]
  return day === undefined || (slotIds.length === 0 && next === null) ? null : { date: today, clock, minutes, slotIds, next }
}

function laid(day: DocumentDay) {
  // From midnight to midnight is all day; other equal times are a slip.
  const known = (start: Clock | null, end: Clock | null) => (end === start && start !== '00:00' ? null : end)
  return laidOut(day.slots.map(({ id, start, end }) => ({ id, start, end: known(start, end), place: null, labelled: false })))
}

function running(day: DocumentDay, minutes: number): string[] {
  return laid(day).flatMap(({ slot, from, to }) => (from <= minutes && minutes < to ? [slot.id] : []))
}

function nextAfter(days: readonly DocumentDay[], today: CalendarDate, minutes: number): OnNow['next'] {
  for (const day of [...days].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    if (day.date < today) continue
    const coming = laid(day).filter(({ from }) => day.date > today || from > minutes)
    const first = Math.min(...coming.map(({ from }) => from))
    const slotIds = coming.filter(({ from }) => from === first).map(({ slot }) => slot.id)
    if (slotIds.length > 0) return { date: day.date, start: clockAt(first), slotIds }
  }
  return null
}
