import type { SlotKind } from '#domain/agenda/agenda-terms'
import type { EntryTimes } from '#domain/agenda/entry-times'
import { type LineHead, readLineHead } from '#domain/agenda/line/line-head'
import type { Reading } from '#domain/agenda/line/line-question'
import { kindOf } from '#domain/agenda/slot-kind-words'
import { OPEN_END_MINUTES, USUAL_MINUTES } from '#domain/agenda/timeline'
import { type Clock, clockAt, minutesOf } from '#domain/time/clock'

/** A typed line as a slot. Without a `start` it is untimed, and `when` is printed in the time’s place; a null `end` is open. */
export type SlotLine = {
  number: string | null
  start: Clock | null
  end: Clock | null
  when: string | null
  kind: SlotKind
  title: string
  /** True where nobody typed the times: a title alone, after the day’s last slot. */
  follows: boolean
}

/**
 * Reads a line typed into a day, as papers in English, Russian and Kazakh write it: `9:30 – 11.00 Opening`, `3–6 pm …`, `all day …`,
 * `Item 4: …`. A line that leaves a doubt is a question with its likely readings. Times are on the clock of the meeting’s zone; only a
 * title alone gets times that nobody typed (`timesOfTitle`). Null for an empty line.
 */
export function readSlotLine(line: string, day: readonly EntryTimes[]): Reading<SlotLine> | null {
  if (line.trim() === '') return null
  const head = readLineHead(line)
  if (head.ask === null) return { ask: null, read: slotOf(head.read, day) }
  return { ask: head.ask, readings: head.readings.map((reading) => slotOf(reading, day)) }
}

function slotOf({ number, start, end, when, title }: LineHead, day: readonly EntryTimes[]): SlotLine {
  const kind = kindOf(title)
  const follows = start === null && when === null
  return { number, ...(follows ? timesOfTitle(day, kind, number) : { start, end }), when, kind, title, follows }
}

const UNTIMED: EntryTimes = { start: null, end: null }
const DAY = 24 * 60

/**
 * The times of a title alone: from the end of the day’s last slot, for as long as its kind usually lasts; 09:00 on an empty day. None
 * where the day is an agenda rather than a programme (it has entries and none has a time, or is empty and the line has a number), nor
 * where the last slot ends at midnight or later.
 */
export function timesOfTitle(day: readonly EntryTimes[], kind: SlotKind, number: string | null): EntryTimes {
  const ends = day.flatMap(({ start, end }) => (start === null ? [] : [endOf(start, end)]))
  if (ends.length === 0 && (day.length > 0 || number !== null)) return UNTIMED
  const start = Math.max(...ends, ends.length === 0 ? 9 * 60 : 0)
  if (start >= DAY) return UNTIMED
  return { start: clockAt(start), end: clockAt((start + (USUAL_MINUTES[kind] ?? 30)) % DAY) }
}

// Minutes from the beginning of the day, past it where the end is of the next day.
function endOf(start: Clock, end: Clock | null): number {
  if (end === null) return minutesOf(start) + OPEN_END_MINUTES
  return minutesOf(end) + (end > start ? 0 : DAY)
}
