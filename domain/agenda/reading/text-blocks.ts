import { isStateName, saysBody } from '#domain/agenda/reading/affiliation'
import { isCountedPart } from '#domain/agenda/reading/counted-part'
import { endsWithNote, saysNobodyYet } from '#domain/agenda/reading/person-notes'
import {
  beginsWithHonorific,
  ITS_POST,
  isNameAlone,
  isNobody,
  looksLikePerson,
  nameBeforeComma,
  topicOf,
} from '#domain/agenda/reading/read-person'
import { labelOf, roleSentence } from '#domain/agenda/reading/role-words'
import { isNoteLine, papersLine, saysOffer } from '#domain/agenda/reading/slot-notes'
import { beginsSmall, endsEarly, endsSentence, goesOn, isOpen, LONGEST_WORD, type SourceLine } from '#domain/agenda/reading/source-lines'

/** Lines that belong together, joined. `rest`-less labels and lone bullets take the words that follow them. */
export type TextBlock = {
  is: 'text' | 'bullet' | 'dash' | 'sub-item' | 'number' | 'label'
  /** Of a sub-item, as written without its bracket or full stop. */
  label: string | null
  text: string
  lines: SourceLine[]
  /** What somebody says it is. */
  said?: 'person' | 'prose'
  /** The title of a part, by its place in a table. */
  isPart?: true
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
  const blocks: Growing[] = []
  const isLettered = ['A', 'B'].every((letter) => lines.some(({ text }) => text.startsWith(`${letter}. `)))
  let afterBlank = false
  // Below “Speakers:”, until a blank line.
  let isList = false
  for (const line of lines) {
    if (line.text === '') {
      afterBlank = true
      continue
    }
    const last = blocks.at(-1)
    const begun = begunBy(line, isLettered)
    if (line.said === 'person' || line.said === 'prose') blocks.push({ ...growing(begun ?? textBlock(line)), said: line.said })
    else if (begun !== null) blocks.push(growing(begun))
    else if (last !== undefined && !(isList && !afterBlank && isNextBelow(last, line, width)) && joins(last, line, afterBlank, width)) {
      // “H.E. Mr. Rui Falcão” above “Minister of Labour”
      if (last.words.length === 1 && isNameAlone(last.words[0] ?? '') && ITS_POST.test(line.text)) last.words[0] += ','
      last.words.push(line.text)
      last.lines.push(line)
    } else blocks.push(growing(textBlock(line)))
    isList = begun === null ? isList && !afterBlank : begun.is === 'label' && labelOf(begun.text)?.rest === ''
    afterBlank = false
  }
  return blocks.map(({ words, begins: _, ...block }) => labelled({ ...block, text: joinedLines(words) }))
}

/** A block while lines are added: its words are joined at the end, so that a long one costs no more than its length. */
type Growing = TextBlock & { words: string[]; begins?: { words: string; isSomebody: boolean } }

function growing(block: TextBlock): Growing {
  return { ...block, words: block.text === '' ? [] : [block.text] }
}

function begunBy(line: SourceLine, isLettered: boolean): TextBlock | null {
  if (line.isPart) return { ...textBlock(line), isPart: true }
  return (isLettered ? lettered(line) : null) ?? beginning(line)
}

// “A. Skills”, “B. Tools”: letters in a row are labels, no initials.
function lettered(line: SourceLine): TextBlock | null {
  const letter = /^([A-H])\.\s+(?=\p{Lu})/u.exec(line.text)
  if (letter === null) return null
  return { is: 'sub-item', label: line.text.charAt(0), text: line.text.slice(letter[0].length).trim(), lines: [line] }
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
  if (labelOf(text) !== null) return { is: 'label', label: null, text, lines: [line] }
  // «(Докладчик: …)»
  const inside = /^[([]([^()[\]]{4,300})[)\]][.;]?$/u.exec(text)?.[1]
  return inside === undefined || (labelOf(inside)?.rest ?? '') === '' ? null : { is: 'label', label: null, text: inside, lines: [line] }
}

function joins(block: Growing, line: SourceLine, afterBlank: boolean, width: number): boolean {
  const { is, lines, words } = block
  const last = lines.at(-1)
  const [first] = words
  if (last === undefined || (isCountedPart(line.text) && !isOpen(last.text))) return false
  if (block.isPart) return isOpen(last.text)
  if ((is === 'number' && LAST_ITEM.test(first ?? '')) || saysNobodyYet(line.text)) return false
  // A bullet or dash alone on its line takes the next words, however many blank lines lie between.
  if (first === undefined) return is !== 'text'
  if (is === 'label' && words.length === 1 && labelOf(first)?.rest === '') return false
  // What follows a bullet, or somebody, without a blank line belongs to it: such lists are set narrower than the page.
  if (!afterBlank && (is === 'bullet' || is === 'dash' || is === 'number' || beginsWithSomebody(block, first)))
    return (
      !isSomebody(line.text) &&
      !SAYS_ACT.test(line.text) &&
      !OF_ENTRY.test(line.text) &&
      !REPRESENTATIVE.test(line.text) &&
      !isNoteLine(line.text) &&
      !saysOffer(line.text) &&
      papersLine(line.text) === null &&
      !endsWithNote(last.text) &&
      !isNextOfList({ words }, line) &&
      !(isOfState(first) && isOfState(line.text))
    )
  // “Documentation: AP/5” below a title as wide as the page.
  const isOfPapers = papersLine(line.text) !== null && !isOpen(last.text)
  if (!afterBlank) return goesOn(last, line, width * NEARLY) && !beginsSomebody(last, line, width) && !isOfPapers
  // Pages leave blank lines inside titles and sentences.
  const before = words.at(-1) ?? ''
  return isOpen(before) || (beginsSmall(line.text) && !endsSentence(before))
}

/** An item that is over with its name, whatever stands below it. */
const LAST_ITEM = /^(?:(?:any )?other (?:business|matters)|aob|разное|прочее|прочие вопросы|басқа мәселелер)[.:;]?$/iu

// Asked anew at each line of a block, and looked for once.
function beginsWithSomebody(block: Growing, words: string): boolean {
  if (block.begins?.words !== words) block.begins = { words, isSomebody: isSomebody(words) }
  return block.begins.isSomebody
}

// «г-н Иванов», «к.ю.н. Петрова»: a small letter that goes on with nothing.
function beginsSomebody(last: SourceLine, line: SourceLine, width: number): boolean {
  return beginsSmall(line.text) && beginsWithHonorific(line.text) && !isOpen(last.text) && endsEarly(last, line, width * NEARLY)
}

// “Ann Lee, Director” below “Jon Smith, Adviser”, both as wide as the page: somebody else, where no post is called so.
function isNextOfList({ words }: Pick<Growing, 'words'>, line: SourceLine): boolean {
  return !isOpen(words.at(-1) ?? '') && nameBeforeComma(words[0] ?? '') !== null && nameBeforeComma(line.text) !== null
}

// Below “Speakers:” the one before may have an honorific, and a line that ended before the edge of the page was ended by its writer.
function isNextBelow(last: Growing, line: SourceLine, width: number): boolean {
  if (isNextOfList(last, line)) return true
  const before = last.lines.at(-1)
  const named = beginsWithHonorific(last.words[0] ?? '') ? nameBeforeComma(line.text) : null
  return named !== null && before !== undefined && !saysBody(named.name) && !isOpen(before.text) && endsEarly(before, line, width * NEARLY)
}

// “Kazakhstan – Ms …”, “Turkmenistan”: a list of States, with who speaks for each.
function isOfState(text: string): boolean {
  return isStateName(text.split(/\s[-–—]\s/u)[0] ?? '')
}

/** What goes on in a session, and no more of somebody's position: “Presentations by …”, “Open floor”. */
const SAYS_ACT =
  /^(?:(?:country |national |short )?presentations?|reports?|interventions?|statements?|remarks|comments|discussion|questions?|exchange of views|открыт\p{L}+ дискуссия|выступления (?:делегаций|участников|государств|стран)|выступлени[яе]|доклады|сообщени[яе])(?:\s+(?:by|from|of|on|by:)(?!\p{L})|\s*\(|$)|^(?:open floor|tour de table|q ?& ?a|обсуждение|дискуссия|прения|вопросы и ответы|талқылау|пікірталас|сұрақ-жауап)(?!\p{L})/iu

/** Somebody without a name begins a line, and is no more of the one above. */
const REPRESENTATIVE = /^(?:Representatives? of|Представител[ьи])\s/u

/** “Objectives: …” below somebody is said of the entry. */
const OF_ENTRY = /^\p{Lu}\p{L}+(?:\s\p{L}+){0,2}[:：](?:\s|$)/u

function isSomebody(text: string): boolean {
  return (
    looksLikePerson(topicOf(text).person, false) ||
    roleSentence(text) !== null ||
    isNobody(text) ||
    beginsWithHonorific(/^\p{Lu}[^:]{2,60}:\s+(.+)$/u.exec(text)?.[1] ?? '')
  )
}

// Only the end of what is joined already is looked at, so that a long text costs no more than its length.
function joinedLines(words: readonly string[]): string {
  const parts: string[] = []
  let end = ''
  for (const word of words) {
    const both = joined(end, word)
    const kept = both.startsWith(end) ? end.length : end.length - 1
    // The hyphen of a divided word is gone.
    if (kept < end.length) parts.push(parts.pop()?.slice(0, -1) ?? '')
    parts.push(both.slice(kept))
    end = both.slice(-LONGEST_WORD)
  }
  return parts.join('')
}

/** Two lines as one: a page splits «Tajikistan’ / s» and “Sub- / regional”. */
export function joined(before: string, after: string): string {
  const end = before.slice(-2)
  if (before === '') return after
  if (/[’']$/u.test(end) && /^s\b/.test(after)) return before + after
  // “Trans- / Caspian”
  if (/\p{Ll}[-‐]$/u.test(end) && /^\p{Lu}\p{Ll}/u.test(after)) return before + after
  if (/\p{L}[-‐]$/u.test(end) && /^\p{Ll}/u.test(after)) return isDivided(before, after) ? before.slice(0, -1) + after : before + after
  return `${before} ${after}`
}

/** How the second half of an English word begins that a page divided: no word of a compound does. */
const DIVIDED =
  /^(?:[st]ions?|ment(?:s|al|ally)?|t?ing|t?ed|lel|stan|ity|ities|ness|nesses|[ae]nces?|isms?|ists?|[ai]ble|ives?|ous|ly|ally|ary|ory|[iy]?z?ations?|tional|ture|tures|ters?|ders?|gies|logy|cies|ries)(?!\p{L})/u

const COMPOUND = /^(?:по|во|кое|экс|вице|онлайн|офлайн|интернет|бизнес|пресс|веб|медиа|видео|арт|северо|юго|физико|химико|медико|северо)$/iu

// «сотруд- / ничество» is one word, «научно- / практическая» and “cross- / border” are two with a hyphen.
function isDivided(before: string, after: string): boolean {
  const first = /\p{L}+(?=[-‐]$)/u.exec(before.slice(-LONGEST_WORD))?.[0] ?? ''
  if (!/\p{Script=Cyrillic}/u.test(first)) return DIVIDED.test(after)
  const next = /^\p{L}+/u.exec(after)?.[0] ?? ''
  return !(/[ое]$/u.test(first) && first.length >= 6 && next.length >= 6) && !COMPOUND.test(first)
}

// “• Presenter: Mr …” is a label with a bullet before it.
function labelled(block: TextBlock): TextBlock {
  return (block.is === 'bullet' || block.is === 'dash' || block.is === 'number') && labelOf(block.text) !== null
    ? { ...block, is: 'label' }
    : block
}

/** «Секция 2. Биоразнообразие» */
const COUNTED = /^\p{Lu}\p{L}+\s(?:\d{1,2}|\p{Lu}|[IVX]{1,4})\.\s/u
const TWO_SENTENCES = /[.!?…]["”»’)]*\s+["“«(]?\p{Lu}/u

/** Whether a text is prose rather than a heading: several sentences, a long one, or one that ends as a sentence. */
export function isProse(text: string): boolean {
  // A look at the text as it is comes first: most has no full stop inside.
  if (TWO_SENTENCES.test(text) && hasTwoSentences(text.replace(COUNTED, ''))) return true
  const words = text.split(' ').length
  return text.length > 260 || (/[.!?…;]["”»’)]*$/u.test(text) && words > 8)
}

// A full stop behind an abbreviation ends nothing.
function hasTwoSentences(text: string): boolean {
  TWO_SENTENCES_IN.lastIndex = 0
  for (let end = TWO_SENTENCES_IN.exec(text); end !== null; end = TWO_SENTENCES_IN.exec(text))
    if (!ABBREVIATED.test(text.slice(Math.max(0, end.index - LONGEST_ABBREVIATION), end.index + 2))) return true
  return false
}

const TWO_SENTENCES_IN = new RegExp(TWO_SENTENCES, 'gu')
const LONGEST_ABBREVIATION = 16
const ABBREVIATED =
  /(?<!\p{L})(?:H\.\s?E|Mr|Ms|Mrs|Dr|Prof|No|St|vs|Amb|Gen|Lt|Col|Maj|Capt|Sgt|Eng|Hon|MR|MS|MRS|DR|PROF|AMB|ПРОФ|проф|г|им|д-р|Д-Р|т|е|п|[дк]\.\s?\p{Ll}{1,6}\.\s?н|\p{Lu})\.\s$/u
