import type { Times } from '#domain/agenda/line/line-question'
import { readTimes } from '#domain/agenda/line/read-times'
import { saysBody } from '#domain/agenda/reading/affiliation'
import type { LineUse, Made, ReadSlot } from '#domain/agenda/reading/agenda-reading'
import { isNoTitle } from '#domain/agenda/reading/corrections'
import { endingAfter } from '#domain/agenda/reading/duration'
import { saysHouse } from '#domain/agenda/reading/heading-place'
import { areInTwoLanguages } from '#domain/agenda/reading/other-letters'
import { saysNobodyYet } from '#domain/agenda/reading/person-notes'
import { isPlaceAlone } from '#domain/agenda/reading/place-alone'
import { beginsWithHonorific, isOfSide, looksLikePerson, nameBeforeComma } from '#domain/agenda/reading/read-person'
import { rowTime } from '#domain/agenda/reading/read-table'
import { labelOf, roleSentence } from '#domain/agenda/reading/role-words'
import { isBareSession } from '#domain/agenda/reading/session-headings'
import { accessIn, isNoteLine, namesPlace, papersIn, placeLine, saysContact } from '#domain/agenda/reading/slot-notes'
import { beginsSmall, endsEarly, GOES_ON, isOpen, type SourceLine } from '#domain/agenda/reading/source-lines'
import { isProse, joined, textBlocks } from '#domain/agenda/reading/text-blocks'
import { kindOf } from '#domain/agenda/slot-kind-words'

/** A slot before its lines are read: what stands at its head, and the lines that follow. */
export type SlotRun = { times: Times; number: string | null; lines: SourceLine[] }

/** Says of lines what they became, and what began with the first of them. */
export type Use = (lines: readonly SourceLine[], use: LineUse, made?: readonly Made[]) => void

/** The place that stands before the title, as in a row of a table, and the lines after it. */
export function leadingPlace(lines: readonly SourceLine[], use: Use): { place: string | null; lines: readonly SourceLine[] } {
  const at = lines.findIndex(({ text }) => text !== '')
  const first = lines[at]
  const place = first === undefined ? null : placeLine(first.text)
  if (first === undefined || place === null) return { place: null, lines }
  use([first], 'place')
  return { place, lines: lines.slice(at + 1) }
}

/** The first words are the title. It goes on over a line that asks for more, also over one blank line; the prose after it does not. */
export function titleOf(lines: readonly SourceLine[], width: number): { title: { text: string; lines: SourceLine[] }; rest: SourceLine[] } {
  const first = lines.findIndex((line) => line.text !== '' && !isNoTitle(line))
  const begun = lines[first]
  if (begun === undefined) return { title: { text: '', lines: [] }, rest: [...lines] }
  const taken = [begun]
  let text = begun.text
  let isInTwo = false
  let at = first + 1
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (
      line === undefined ||
      line.said !== undefined ||
      labelOf(line.text) !== null ||
      saysNobodyYet(line.text) ||
      /^[•·▪●]|^[-–—]\s|^\(?[a-zа-я]\)\s/iu.test(line.text) ||
      (COUNTED.test(line.text) && !isOpen(text) && !isTranslation(taken.at(-1)?.text ?? '', line.text)) ||
      (isNoteLine(line.text) && !isOpen(text))
    )
      break
    if (line.text === '') {
      const after = lines[at + 1]
      const isTwofold = after !== undefined && !isInTwo && begun.cells.length > 0 && isTranslation(begun.text, after.text)
      if (!(isOpen(text) || isTwofold) || after === undefined || after.text === '') break
      continue
    }
    const last = taken.at(-1) ?? begun
    const isTranslated: boolean = !isInTwo && isTranslation(last.text, line.text)
    if (!isTranslated && !titleGoesOn(text, last, lines, at, width)) break
    isInTwo ||= isTranslated
    text = isTranslated ? `${text.replace(/\s*\/$/u, '')} / ${line.text}` : joined(text, line.text)
    taken.push(line)
  }
  return { title: { text, lines: taken }, rest: [...lines.slice(0, first), ...lines.slice(at)] }
}

// “Opening session” above «Церемония открытия»: the title in two languages.
function isTranslation(title: string, text: string): boolean {
  if (!areInTwoLanguages(title, text) || text.length > 160 || !/^["“«(]?[\p{Lu}\d]/u.test(text) || /[.;:]$/.test(text)) return false
  const isOfElse =
    isNoteLine(text) ||
    saysContact(text) ||
    namesPlace(text) ||
    saysHouse(text) ||
    saysBody(text) ||
    isOfSide(text) ||
    isProse(text) ||
    readTimes(text) !== null
  return !isOfElse && !looksLikePerson(text, false) && nameBeforeComma(text) === null && roleSentence(text) === null
}

function titleGoesOn(title: string, last: SourceLine, lines: readonly SourceLine[], at: number, width: number): boolean {
  const line = lines[at]
  if (line === undefined || title.length + line.text.length > 400) return false
  if (isOpen(title) || last.reach === GOES_ON) return true
  if (HAS_INITIALS.test(line.text) || isPlaceAlone(line.text)) return false
  // “Opening words          10:00”: who is indented below such a row appears in it.
  if (last.cells.length > 1 && rowTime(last)?.at === 1 && line.indent > last.indent + 1 && nameBeforeComma(line.text) !== null) return false
  // “Session 1” above its name.
  if (isBareSession(title) && isNameOfSession(lines, at, width)) return true
  if (beginsSmall(line.text) && !beginsWithHonorific(line.text) && !/[.!?;:]$/.test(title)) return true
  if (endsEarly(last, line, width) || looksLikePerson(line.text, false) || roleSentence(line.text) !== null) return false
  const [block] = textBlocks(lines.slice(at), width)
  return block !== undefined && block.is === 'text' && !isProse(block.text) && block.lines.length === 1
}

/** «… вице-министрі О.Ж. Бейсенов»: somebody ends the line. */
const HAS_INITIALS = /\s(?:(?:\p{Lu}\.\s?){2}\p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}{2,}\s(?:\p{Lu}\.\s?){2})$/u

function isNameOfSession(lines: readonly SourceLine[], at: number, width: number): boolean {
  const [block] = textBlocks(lines.slice(at), width)
  const text = block?.text ?? ''
  // “Topic A: Borders” is one of several.
  const isWords = block?.is === 'text' && !COUNTED.test(text) && text.length <= 160 && !isProse(text) && !/[.;:]$/.test(text)
  return isWords && !looksLikePerson(text, false) && roleSentence(text) === null && !isNoteLine(text) && readTimes(text)?.ask !== null
}

/** “Group A (Blue Room): …”, “Topic A: Borders” */
const COUNTED = /^\p{Lu}\p{L}+\s(?:\p{Lu}|\d{1,2}|[IVX]{1,4})(?=[.:]|\s\()/u

const TITLE_LABEL = /^(?:(?:session )?title|topic|event|название|тема|тақырыбы)\s*[:：]\s*(?=\S)/iu
const CONTINUED = /\((?:continued|cont(?:['’]?d|\.)?|продолжение|жалғасы)\)\s*$|,\s*(?:continued|продолжение)$/iu

/** A slot with what its title says, and no people yet. */
export function emptySlot({ times, number }: SlotRun, said: string, minutes: number | null): ReadSlot {
  const access = accessIn(said.replace(TITLE_LABEL, ''))
  const { title, papers } = papersIn(access.title)
  return {
    ...endingAfter(times, minutes),
    place: access.place,
    access: access.access,
    number,
    kind: kindOf(title),
    title,
    continued: CONTINUED.test(title),
    abstract: null,
    subItems: [],
    papers,
    contributions: [],
    parts: [],
  }
}
