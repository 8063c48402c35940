import type { Times } from '#domain/agenda/line/line-question'
import type { FoundDates } from '#domain/agenda/reading/read-date'
import type { SourceLine } from '#domain/agenda/reading/source-lines'

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

/** A day or an entry with the lines that belong to it. `indent` and `parentIndent` say whether it stands below the one before. */
export type Run =
  | { is: 'day'; line: SourceLine; anchor: Extract<Anchor, { is: 'day' }>; lines: SourceLine[] }
  | {
      is: 'entry'
      line: SourceLine
      readings: EntryHead[]
      isDoubtful: boolean
      place: string | null
      lines: SourceLine[]
      indent: number
      parentIndent: number
    }
