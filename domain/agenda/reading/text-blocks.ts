import { beginsWithHonorific } from '#domain/agenda/reading/read-person'
import { labelOf, roleSentence } from '#domain/agenda/reading/role-words'
import { beginsSmall, endsSentence, goesOn, isOpen, type SourceLine } from '#domain/agenda/reading/source-lines'

/** Lines that belong together, joined. `rest`-less labels and lone bullets take the words that follow them. */
export type TextBlock = {
  is: 'text' | 'bullet' | 'dash' | 'sub-item' | 'number' | 'label'
  /** Of a sub-item, as written without its bracket or full stop. */
  label: string | null
  text: string
  lines: SourceLine[]
  /** What somebody says it is. */
  said?: 'person' | 'prose'
}

// The right edge of a page is ragged.
const NEARLY = 0.95

const BULLET = /^[•·▪■●◦○▸►‣⁃❖✓✔→∙]\s*|^\*\s+/u
const DASH = /^[-–—−]\s+|^[-–—−]$/u
// “H. E.” is no label: a letter with a full stop is one in small letters alone.
const SUB_ITEM =
  /^\(?([A-Za-zА-Яа-яёәғқңөұүһі]|[ivx]{1,5}|\d{1,2}\.\d{1,2})\)\s+|^\(([a-zа-яё]|[ivx]{1,5}|\d{1,2})\)\s+|^([a-zа-яё])\.\s+(?=\S)/u

const NUMBER = /^(\d{1,2})[.)]\s+(?=[\p{Lu}“«"])/u

/** The blocks of a run of lines. `width` is the column at which the page wraps its lines. */
export function textBlocks(lines: readonly SourceLine[], width: number): TextBlock[] {
  const blocks: TextBlock[] = []
  let afterBlank = false
  for (const line of lines) {
    if (line.text === '') {
      afterBlank = true
      continue
    }
    const last = blocks.at(-1)
    const begun = beginning(line)
    if (line.said === 'person' || line.said === 'prose') blocks.push({ ...(begun ?? textBlock(line)), said: line.said })
    else if (begun !== null) blocks.push(begun)
    else if (last !== undefined && joins(last, line, afterBlank, width)) {
      last.text = last.text === '' ? line.text : joined(last.text, line.text)
      last.lines.push(line)
    } else blocks.push(textBlock(line))
    afterBlank = false
  }
  return blocks.map(labelled)
}

function textBlock(line: SourceLine): TextBlock {
  return { is: 'text', label: null, text: line.text, lines: [line] }
}

function beginning(line: SourceLine): TextBlock | null {
  const { text } = line
  const bullet = BULLET.exec(text)
  if (bullet !== null) return { is: 'bullet', label: null, text: text.slice(bullet[0].length).trim(), lines: [line] }
  const dash = DASH.exec(text)
  if (dash !== null) return { is: 'dash', label: null, text: text.slice(dash[0].length).trim(), lines: [line] }
  const number = NUMBER.exec(text)
  if (number !== null) return { is: 'number', label: number[1] ?? '', text: text.slice(number[0].length).trim(), lines: [line] }
  const sub = SUB_ITEM.exec(text)
  if (sub !== null)
    return { is: 'sub-item', label: sub[1] ?? sub[2] ?? sub[3] ?? '', text: text.slice(sub[0].length).trim(), lines: [line] }
  return labelOf(text) === null ? null : { is: 'label', label: null, text, lines: [line] }
}

function joins(block: TextBlock, line: SourceLine, afterBlank: boolean, width: number): boolean {
  const last = block.lines.at(-1)
  if (last === undefined) return false
  // A bullet or dash alone on its line takes the next words, however many blank lines lie between.
  if (block.text === '') return block.is !== 'text'
  if (block.is === 'label' && labelOf(block.text)?.rest === '') return false
  // What follows a bullet, or somebody, without a blank line belongs to it: such lists are set narrower than the page.
  if (!afterBlank && (block.is === 'bullet' || block.is === 'dash' || block.is === 'number' || isSomebody(block.text)))
    return !isSomebody(line.text)
  if (!afterBlank) return goesOn(last, line, width * NEARLY)
  // Pages leave blank lines inside titles and sentences.
  return isOpen(block.text) || (beginsSmall(line.text) && !endsSentence(block.text))
}

function isSomebody(text: string): boolean {
  return beginsWithHonorific(text) || roleSentence(text) !== null
}

// A page splits «Tajikistan’ / s» and “Sub- / regional”.
function joined(before: string, after: string): string {
  if (/[’']$/u.test(before) && /^s\b/.test(after)) return before + after
  if (/\p{L}[-‐]$/u.test(before) && /^\p{Ll}/u.test(after)) return before + after
  return `${before} ${after}`
}

// “• Presenter: Mr …” is a label with a bullet before it.
function labelled(block: TextBlock): TextBlock {
  return (block.is === 'bullet' || block.is === 'dash' || block.is === 'number') && labelOf(block.text) !== null
    ? { ...block, is: 'label' }
    : block
}

/** Whether a text is prose rather than a heading: several sentences, a long one, or one that ends as a sentence. */
export function isProse(text: string): boolean {
  if (/[.!?…]["”»’)]*\s+["“«(]?\p{Lu}/u.test(withoutAbbreviations(text))) return true
  const words = text.split(' ').length
  return text.length > 260 || (/[.!?…;]["”»’)]*$/u.test(text) && words > 8)
}

function withoutAbbreviations(text: string): string {
  return text.replace(/(?<!\p{L})(?:Mr|Ms|Mrs|Dr|Prof|No|St|vs|Amb|Gen|Lt|Col|H|E|U|N|S|г|им|д-р|т|е|п|\p{Lu})\.(?=\s)/gu, '')
}
