import type { Line } from '#domain/agenda/printed-appearance'
import type { InlineField, PaperField } from '#domain/documents/paper-field'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, reading } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'

/** A paper before any format: what is printed, in order. Renderers (PDF, Word, plain text) only draw it. */
export type Paper = {
  language: Locale
  /** For the window and the metadata of a file; what the page shows as its title is a block. */
  title: string
  /** What stands in the foot of each page: the symbol or the meeting. */
  foot: string
  /** Version, standing and date in words: “Version 2, provisional, 24 September 2018, 10:42 Bishkek time”. */
  version: string
  /** Where a page stands among all, with `{number}` and `{total}` for the two: “Page {number} of {total}”. */
  pages: string
  /** Said on every page: a draft, a withdrawn version, a demonstration. */
  marks: string[]
  /** The instant of its version: the same version is the same file, byte for byte. */
  at: Instant
  landscape: boolean
  blocks: Block[]
}

/** Words of one language and look. `href` leads out of the paper; `field` says what they are where a paper is read back (ADR 0032). */
export type Run = {
  text: string
  lang: Locale
  look?: 'strong' | 'italic' | 'quiet' | 'inserted' | 'deleted'
  /** Of words that came or went: the look they have where the change is settled. */
  settled?: 'strong' | 'italic' | 'quiet'
  href?: string
  field?: InlineField
}

export type Runs = readonly Run[]

/** Who stands under one word, as a programme lists people. A person is never parted from the topic above or the position beneath. */
export type PeopleGroup = { label: Runs; entries: { topic: Runs; persons: PaperPerson[] }[] }

/** `marks`: by video, minutes, to be confirmed. A line of text in the place of a person has a name alone. */
export type PaperPerson = { id?: string; name: Runs; beneath: Runs; marks: string[] }

/** A row of a programme: `times` one beneath the other, those of further zones after the meeting's own. */
export type ProgrammeRow = { id: string; times: Runs[]; quiet: boolean; blocks: Block[] }

/** A day at a glance. What stands beneath another, because it is held at the same time, is inset. */
export type GlanceDay = {
  heading: Runs
  beneath: Runs
  rows: { times: Runs; runs: Runs; place: Runs; quiet: boolean; inset: boolean }[]
}

export type Block =
  /** The head of the paper: what it belongs to, its title, and the lines beneath. */
  | { kind: 'head'; above: Runs; title: Runs; beneath: Runs[] }
  /** `aside` stands at the end of the same line. */
  | { kind: 'heading'; level: 1 | 2 | 3; runs: Runs; aside?: Runs; begins?: 'day' | 'part'; id?: string }
  /** `field` says what it prints where a paper is read back (ADR 0032). */
  | { kind: 'text'; runs: Runs; look?: 'lead' | 'quiet' | 'small'; field?: PaperField }
  /** Labels with values: place, dates, Chair. */
  | { kind: 'facts'; rows: { label: Runs; values: Runs[] }[] }
  /** Numbered or lettered entries; a null label is a bullet. `look` says how much room they take. */
  | { kind: 'list'; look: 'items' | 'sub-items' | 'paragraphs'; entries: { id?: string; label: string | null; blocks: Block[] }[] }
  /** `heads` stand above both columns on every page. */
  | { kind: 'programme'; heads: [Runs, Runs]; rows: ProgrammeRow[] }
  /** Slots in one place while others are held elsewhere. */
  | { kind: 'lane'; place: Runs; rows: ProgrammeRow[] }
  | { kind: 'people'; groups: PeopleGroup[] }
  /** `widths` are shares of the line. A row is never parted over two pages. */
  | { kind: 'table'; head: Runs[]; rows: Runs[][]; widths: number[] }
  /** Texts side by side, paragraph by paragraph: languages, or wordings. */
  | { kind: 'columns'; heads: Runs[]; rows: { label: string | null; cells: Runs[] }[] }
  /** Folded plates for the table, one a page: the side in large, who sits there beneath. */
  | { kind: 'plates'; plates: { name: Runs; beneath: Runs }[] }
  /** Cards to cut or hand out, each on a page of its own. */
  | { kind: 'cards'; cards: Block[][] }
  /** Days beside each other, as large as one page allows. */
  | { kind: 'glance'; days: GlanceDay[] }
  | { kind: 'page' }

/** A text in the reader's language or the one it has, with the language said; no runs where there are no words. */
export function runsOf(text: LocalizedText | null, locale: Locale, look?: Run['look']): Run[] {
  const read = reading(text, locale)
  return read === null ? [] : [run(read.text, read.lang, look)]
}

/** Words of one language. */
export function run(text: string, lang: Locale, look?: Run['look']): Run {
  return look === undefined ? { text, lang } : { text, lang, look }
}

/** The same runs, said to print a field. */
export function printing(field: InlineField, runs: Runs): Run[] {
  return runs.map((one) => ({ ...one, field }))
}

/** A line of a person as printed, where there is one. */
export function runsOfLine(line: Line | null): Run[] {
  return line === null ? [] : [run(line.text, line.lang)]
}

/** Several runs with words between them; parts without words leave no separator behind. */
export function joined(parts: readonly Runs[], separator: string, lang: Locale): Run[] {
  return parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? [...part] : [run(separator, lang), ...part]))
}
