import {
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import { INLINE_FIELDS, type InlineField, PAPER_FIELDS, type PaperField } from '#domain/documents/paper-field'

/** The faces of a Word file. They are on every machine with Word, and hold the letters of Kazakh; the web's own are not. */
export const SERIF = 'Cambria'
export const SANS = 'Calibri'

export const COLORS = { ink: '1C1B19', soft: '57534C', faint: '6F6A61', line: 'D5D0C6', mark: '9A3412' } as const

/** Sizes are in half points, lengths in twentieths of a point. */
type Look = { name: string; next?: PaperField; paragraph?: IParagraphStylePropertiesOptions; run?: IRunStylePropertiesOptions }

const sans = (size: number, color: string = COLORS.soft): IRunStylePropertiesOptions => ({ font: SANS, size, color })
const space = (before: number, after: number) => ({ spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO } })
const kept = { keepNext: true, keepLines: true }

/** What paragraphs look like that print no field. */
const PLAIN = {
  text: { name: 'Text', paragraph: space(0, 80) },
  lead: { name: 'Lead', paragraph: space(60, 160), run: { size: 22 } },
  quiet: { name: 'Quiet Text', paragraph: space(40, 60), run: { size: 18, color: COLORS.soft } },
  small: { name: 'Small Text', paragraph: space(0, 60), run: { size: 18 } },
  above: { name: 'Above Title', paragraph: { ...space(0, 60), ...kept }, run: sans(18) },
  'table-head': { name: 'Table Head', paragraph: { ...space(40, 40), ...kept }, run: sans(16) },
  cell: { name: 'Table Text', paragraph: space(40, 40), run: { size: 19 } },
  marks: { name: 'Marks', paragraph: { alignment: 'center' }, run: { ...sans(17, COLORS.mark), bold: true } },
  foot: { name: 'Foot', paragraph: { rightTabStop: 9_185 }, run: sans(15, COLORS.faint) },
} satisfies Record<string, Look>

export type PlainLook = keyof typeof PLAIN

/** What paragraphs look like that print a field. */
const FIELDS: Record<Exclude<PaperField, 'title' | 'theme' | 'heading'>, Omit<Look, 'name'>> = {
  'fact-label': { paragraph: space(20, 20), run: sans(17) },
  fact: { paragraph: space(20, 20) },
  preamble: { ...PLAIN.lead },
  'item-title': { next: 'item-title', paragraph: { ...space(120, 40), ...kept, indent: { left: 680, hanging: 680 } } },
  notes: { paragraph: { ...space(0, 60), keepLines: true }, run: { size: 18, color: COLORS.soft } },
  'sub-item': { next: 'sub-item', paragraph: { ...space(0, 50), indent: { left: 400, hanging: 400 } } },
  abstract: { next: 'abstract', paragraph: space(40, 80), run: { size: 18, color: COLORS.soft } },
  paper: { next: 'paper', paragraph: space(0, 60), run: { size: 18 } },
  'day-title': { paragraph: { ...space(0, 100), ...kept }, run: { size: 22 } },
  'day-place': { paragraph: { ...space(0, 80), ...kept }, run: { size: 18, color: COLORS.soft } },
  'day-note': { paragraph: { ...space(0, 100), ...kept }, run: { size: 18, color: COLORS.soft } },
  time: { paragraph: space(60, 40), run: sans(18, COLORS.ink) },
  'lane-time': { paragraph: space(60, 40), run: sans(18, COLORS.ink) },
  'time-elsewhere': { paragraph: space(0, 40), run: sans(15) },
  'lane-place': { paragraph: { ...space(100, 40), ...kept }, run: { ...sans(17), bold: true } },
  'entry-title': { next: 'person', paragraph: { ...space(50, 40), ...kept } },
  role: { next: 'person', paragraph: { ...space(80, 20), ...kept }, run: sans(16, COLORS.faint) },
  topic: { next: 'person', paragraph: { ...space(40, 20), ...kept }, run: { italics: true } },
  person: { next: 'person-beneath', paragraph: { ...space(20, 0), keepLines: true } },
  'person-beneath': { next: 'person', paragraph: { ...space(0, 40), keepLines: true }, run: { size: 18, color: COLORS.soft } },
  paragraph: { next: 'paragraph', paragraph: { ...space(0, 160), indent: { left: 560, hanging: 560 } } },
}

const heading = (level: 1 | 2 | 3, size: number, before: number, after: number) => ({
  run: { font: SERIF, size, bold: true, color: COLORS.ink },
  paragraph: { ...space(before, after), ...kept, rightTabStop: 9_185, outlineLevel: level - 1 },
})

/** What Word has by itself: the text of all, the title, and headings, which make its outline. */
export function defaultStyles(language: string): NonNullable<IStylesOptions['default']> {
  return {
    document: { run: { font: SERIF, size: 21, color: COLORS.ink, language: { value: language } }, paragraph: space(0, 80) },
    title: { run: { font: SERIF, size: 40, bold: true }, paragraph: { ...space(0, 120), ...kept } },
    heading1: heading(1, 31, 400, 120),
    heading2: heading(2, 26, 300, 100),
    heading3: heading(3, 22, 140, 40),
    hyperlink: { run: { color: COLORS.ink, underline: { type: 'single', color: COLORS.line } } },
  }
}

/** The id of a style by the name it has: a style of Word is named for people, and kept by its id. */
export function styleId(of: PaperField | PlainLook | InlineField): string {
  if (of === 'title') return 'Title'
  if (of === 'theme') return 'Subtitle'
  if (of === 'text') return 'TextBody'
  return of
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
}

/** The styles of a paper's paragraphs. Each is named for what it prints, and the next paragraph is what follows it. */
export function paragraphStyles(): IParagraphStyleOptions[] {
  const plain = entriesOf(PLAIN).map(([of, look]) => styleOf(of, look))
  const fields = entriesOf(FIELDS).map(([of, look]) => styleOf(of, { ...look, name: PAPER_FIELDS[of] }))
  const theme = styleOf('theme', { name: PAPER_FIELDS.theme, paragraph: space(0, 140), run: { size: 24, color: COLORS.soft } })
  return [theme, ...plain, ...fields]
}

/** Styles of words within paragraphs; they change no look but that of labels and marks. */
export function characterStyles() {
  const looks: Partial<Record<InlineField, IRunStylePropertiesOptions>> = {
    label: { color: COLORS.soft },
    mark: sans(15, COLORS.faint),
    times: { ...sans(17), bold: false },
    zones: { ...sans(16), bold: false },
  }
  return entriesOf(INLINE_FIELDS).map(([of, name]) => ({ id: `${styleId(of)}Words`, name, quickFormat: false, run: looks[of] ?? {} }))
}

function styleOf(of: PaperField | PlainLook, { name, next, paragraph, run }: Look): IParagraphStyleOptions {
  return {
    id: styleId(of),
    name,
    basedOn: 'Normal',
    next: next === undefined ? styleId(of) : styleId(next),
    quickFormat: true,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(run === undefined ? {} : { run }),
  }
}

// `Object.entries` forgets which names there are.
function entriesOf<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries(record) as [K, V][]
}
