import { isStateName } from '#domain/agenda/reading/affiliation'
import type { ReadingProblem, ReadMeeting } from '#domain/agenda/reading/agenda-reading'
import { GREETING, losesWords, takeDateOfProse, takeDates, takeDatesOfMail } from '#domain/agenda/reading/heading-dates'
import { houseInCity, saysHouse } from '#domain/agenda/reading/heading-place'
import { kindAndNumber, preferGathering, SUBJECT, titleOfSubject } from '#domain/agenda/reading/meeting-title'
import { approvalIn, isDateOfPaper, isDocumentTitle, isOfPaper, OF_PAPER, OF_TIMES, SAYS_HELD } from '#domain/agenda/reading/of-paper'
import { areInOtherLetters } from '#domain/agenda/reading/other-letters'
import { datesIn } from '#domain/agenda/reading/read-date'
import { namesPlace, papersLine, placeLine } from '#domain/agenda/reading/slot-notes'
import type { Use } from '#domain/agenda/reading/slot-title'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { isProse, type TextBlock, textBlocks } from '#domain/agenda/reading/text-blocks'
import type { WrittenOn } from '#domain/agenda/reading/written-on'
import { zoneSaid } from '#domain/agenda/reading/zone-words'

/**
 * What the lines before the programme say of the meeting. Lines that are neither title, dates nor venue are words before the programme.
 * `subject` is that of a mail: it names the meeting, and its dates, where nothing else does. `written`: when the paper was.
 */
export function readHeading(
  lines: readonly SourceLine[],
  width: number,
  use: Use,
  { subject, written }: { subject: SourceLine | undefined; written: WrittenOn | null },
): { meeting: ReadMeeting; problems: ReadingProblem[] } {
  const meeting: ReadMeeting = { ...NOTHING }
  const problems: ReadingProblem[] = []
  const preamble: string[] = []
  const whens = lines.filter(({ text }) => OF_MEETING.test(text))
  for (const line of whens) {
    use([line], 'meeting')
    takeDates(meeting, { is: 'text', label: null, text: line.text, lines: [line] }, problems, written)
  }
  const ofPaper = new Set([...lines.filter((_, at) => isDateOfPaper(lines, at)), ...approvalIn(lines)])
  const own = lines.filter((line) => !OF_MEETING.test(line.text) && !ofPaper.has(line)).map((line) => withoutMasthead(line, preamble))
  use([...ofPaper], 'furniture')
  for (const block of runsOf(own).flatMap((run) => textBlocks(run, width))) {
    if (isOfPaper(block.text)) {
      // Nothing is lost without a word but the name of the paper.
      use(block.lines, isDocumentTitle(block.text) ? 'meeting' : 'furniture')
      // “AGENDA (version 4)” says more than its name.
      if (isDocumentTitle(block.text) && /\d|\(/.test(block.text)) preamble.push(block.text)
      continue
    }
    const isZone = takeZone(meeting, block)
    const isDated = !isZone && takeDates(meeting, block, problems, written)
    const isTaken = isZone || isDated || takeVenue(meeting, block) || takeTitle(meeting, block)
    use(block.lines, isTaken ? 'meeting' : 'preamble')
    if (!isTaken || (isDated && losesWords(meeting, block.text))) preamble.push(block.text)
  }
  // “Time: 14:00–15:30 CET”: no field holds the hours of the whole.
  preamble.unshift(...whens.map(({ text }) => text).filter((text) => losesWords(meeting, text)))
  preferGathering(meeting, preamble)
  takeDatesOfMail(meeting, lines, subject, written)
  const undated = meeting.startsOn === null ? takeDateOfProse(meeting, preamble) : null
  if (undated !== null)
    problems.push({ line: lines.find(({ text }) => undated.includes(text) && text !== '')?.number ?? 1, code: 'no-year', quote: undated })
  takeSubject(meeting, subject, use)
  const title = meeting.title ?? ''
  return {
    meeting: {
      ...meeting,
      ...kindAndNumber(title),
      preamble: preamble.join('\n') || null,
    },
    problems,
  }
}

// “United Nations      ECE/SC.9/2021/11”: the symbol beside who prints the paper is no word of a title.
function withoutMasthead(line: SourceLine, preamble: string[]): SourceLine {
  const ofPaper = line.cells.length < 2 ? [] : line.cells.filter((cell) => papersLine(cell) !== null || OF_PAPER.test(cell))
  const others = line.cells.filter((cell) => !ofPaper.includes(cell))
  if (ofPaper.length === 0 || others.length === 0) return line
  preamble.push(...ofPaper)
  return { ...line, text: others.join(' ') }
}

// What a mail is about names the meeting where nothing else does.
function takeSubject(meeting: ReadMeeting, subject: SourceLine | undefined, use: Use): void {
  const title = meeting.title === null && subject !== undefined ? titleOfSubject(subject.text) : ''
  if (subject === undefined || title === '' || isDocumentTitle(title)) return
  meeting.title = title
  use([subject], 'meeting')
}

// A line that is about the zone alone; elsewhere a zone is only noted.
function takeZone(meeting: ReadMeeting, { text }: TextBlock): boolean {
  const zone = text.length <= LONGEST_ZONE && meeting.timeZone === null ? zoneSaid(text) : null
  if (zone === null) return false
  meeting.timeZone = zone
  return text.includes(zone) && text.length <= 120 && datesIn(text) === null && meeting.title !== null
}

/** In signs: what is longer says more than a zone. */
const LONGEST_ZONE = 300

function takeVenue(meeting: ReadMeeting, { text }: TextBlock): boolean {
  const house = meeting.city === null && meeting.venue === null && meeting.title !== null ? houseInCity(text) : null
  if (house !== null) {
    Object.assign(meeting, house)
    return true
  }
  // “Hyatt Regency Hotel, Ballroom A”
  const isHouse = meeting.title !== null && meeting.venue === null && text.length <= 100 && saysHouse(text) && !isProse(text)
  const venue = placeLine(text) ?? (isHouse ? text : null)
  if (venue !== null) meeting.venue = venue
  if (venue !== null || meeting.city !== null || meeting.title === null) return venue !== null
  // “Bishkek, Kyrgyz Republic”
  const [, city = '', country = ''] =
    /^(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}),\s+(\p{Lu}[\p{L}.'’ ()-]{2,50})$/u.exec(text) ?? []
  if (city === '' || !isStateName(country)) return false
  Object.assign(meeting, { city, country })
  return true
}

function takeTitle(meeting: ReadMeeting, block: TextBlock): boolean {
  const text = block.text.replace(SUBJECT, '')
  const { title, theme } = meeting
  // A heading in two languages, line by line.
  if (title !== null && theme === null && isHeadingInTwo(title, text)) meeting.title = `${title} / ${text}`
  else if (
    meeting.title === null &&
    !/[:,]$/.test(text) &&
    !GREETING.test(text) &&
    !(SAYS_HELD.test(text) && datesIn(text) !== null) &&
    !OF_TIMES.test(text) &&
    !isProse(text.replace(/\.$/, ''))
  )
    meeting.title = text
  else if (
    meeting.title !== null &&
    meeting.theme === null &&
    meeting.startsOn === null &&
    !/:$/.test(text) &&
    !GREETING.test(text) &&
    !isProse(text.replace(/\.$/, '')) &&
    !OF_TIMES.test(text) &&
    !ABOUT.test(text)
  )
    meeting.theme = text
  else return false
  return true
}

/** Who holds a meeting, and is not what is held. */
const HOLDS = /ministr|government|agency|embassy|министерств|министрліг|правительств|агентств|посольств/iu

// Who holds the meeting, and where, is no translation of its title.
function isHeadingInTwo(title: string, text: string): boolean {
  const isOfElse = HOLDS.test(title) !== HOLDS.test(text) || namesPlace(text) || saysHouse(text) || isProse(text) || /:$/.test(text)
  return areInOtherLetters(title, text) && text.length <= 200 && !isOfElse
}

const NOTHING: ReadMeeting = {
  type: null,
  ordinal: null,
  title: null,
  theme: null,
  startsOn: null,
  endsOn: null,
  timeZone: null,
  city: null,
  country: null,
  venue: null,
  preamble: null,
}

/** Above words about the meeting, no theme of it. */
const ABOUT = /^(?:objectives?|background|aims?|introduction|context|цел[ьи]|задачи|введение|мақсат\p{L}*)$/iu

// Lines that stand alone in a heading, whatever their length: dates, the venue, the name of the paper.
function runsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const runs: SourceLine[][] = [[]]
  for (const line of lines) {
    const isAlone =
      isDocumentTitle(line.text) ||
      OF_PAPER.test(line.text) ||
      placeLine(line.text) !== null ||
      (datesIn(line.text)?.first.year ?? null) !== null
    if (isAlone) runs.push([line], [])
    else runs.at(-1)?.push(line)
  }
  return runs
}

/** “Time: 14:00–16:00” says when the whole is held. */
const OF_MEETING =
  /^(?:time|date and time|starts?|starting time|begins|время|дата и время|время проведения|начало|уақыты|басталуы)\s*[:：]/iu
