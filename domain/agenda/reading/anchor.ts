import type { Times } from '#domain/agenda/line/line-question'
import type { FoundDates } from '#domain/agenda/reading/read-date'

/** Where a day or an entry begins. `rest` is what else the line says. */
export type Anchor =
  | {
      is: 'day'
      at: number
      number: number | null
      dates: FoundDates | null
      weekday: number | null
      rest: string
      entry: EntryAnchor | null
    }
  | EntryAnchor

/** `place`: what stands beside the time alone, where the title is above or below. */
export type EntryAnchor = { is: 'entry'; at: number; readings: EntryHead[]; isDoubtful: boolean; rest: string; place?: string }

/** One way to read the head of an entry. */
export type EntryHead = { times: Times; number: string | null; rest: string }
