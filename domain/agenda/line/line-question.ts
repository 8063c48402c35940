import type { Clock } from '#domain/time/clock'

/** What a typed line leaves in doubt. Each has a sentence in the messages (`editor.lineAsks`). */
export const LINE_QUESTIONS = [
  'which-half',
  'noon-or-midnight',
  'equal-times',
  'ends-before-start',
  'impossible-time',
  'two-times',
  'time-or-number',
  'time-or-title',
  'words-or-title',
  'time-inside',
  'zone',
] as const
export type LineQuestion = (typeof LINE_QUESTIONS)[number]

/** What stands in the time’s place of an entry. All null: nothing does. Without a `start` there is no `end`; null is open. */
export type Times = { start: Clock | null; end: Clock | null; when: string | null }

/** What was understood, or what to ask with the readings to choose from, the likeliest first. Nothing is ever half understood. */
export type Reading<T> = { ask: null; read: T } | { ask: LineQuestion; readings: T[] }
