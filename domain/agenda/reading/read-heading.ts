import { isStateName } from '#domain/agenda/reading/affiliation'
import type { ReadingProblem, ReadMeeting } from '#domain/agenda/reading/agenda-reading'
import { GATHERING, whereIn } from '#domain/agenda/reading/heading-place'
import { isDateOfPaper, isDocumentTitle, isOfPaper, OF_ELSE, OF_PAPER } from '#domain/agenda/reading/of-paper'
import { dateOf, datesIn } from '#domain/agenda/reading/read-date'
import { placeLine } from '#domain/agenda/reading/slot-notes'
import type { Use } from '#domain/agenda/reading/slot-title'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { isProse, type TextBlock, textBlocks } from '#domain/agenda/reading/text-blocks'
import type { MeetingType } from '#domain/meeting/meeting-terms'
import { isTimeZone } from '#domain/time/calendar'

const TYPES: readonly [MeetingType, RegExp][] = [
  ['som', /senior officials|\bSOM\b|старших должностных лиц|\bСДЛ\b|жоғары лауазымды/iu],
  ['ministerial', /ministerial|министерск|на уровне министров|министрлік конференция|министрлер/iu],
  ['coordinators', /coordinators|координатор|үйлестіруші/iu],
  ['workshop', /workshop|семинар(?!.*трен)/iu],
  ['training', /training|тренинг|обучени|оқыту/iu],
  ['expert', /expert (?:meeting|group)|technical expert|эксперт|сарапшы/iu],
  ['forum', /forum|форум/iu],
  ['briefing', /briefing|брифинг/iu],
  ['conference', /conference|конференц/iu],
]

const ORDINALS: readonly RegExp[] = [
  'first|перв(?:ое|ая|ый)|бірінші',
  'second|втор(?:ое|ая|ой)|екінші',
  'third|трет(?:ье|ья|ий)|үшінші',
  'fourth|четв[её]рт(?:ое|ая|ый)|төртінші',
  'fifth|пят(?:ое|ая|ый)|бесінші',
  'sixth|шест(?:ое|ая|ой)|алтыншы',
  'seventh|седьм(?:ое|ая|ой)|жетінші',
  'eighth|восьм(?:ое|ая|ой)|сегізінші',
  'ninth|девят(?:ое|ая|ый)|тоғызыншы',
  'tenth|десят(?:ое|ая|ый)|оныншы',
].map((words) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'))

const TENS: readonly RegExp[] = [
  /twent(?:y|ieth)|двадцат/iu,
  /thirt(?:y|ieth)|тридцат/iu,
  /fort(?:y|ieth)|сорок/iu,
  /fift(?:y|ieth)|пятьдесят/iu,
  /sixt(?:y|ieth)|шестьдесят/iu,
]

const ZONE_WORDS = /(?<![\w/])([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+)(?![\w/])/u

/** What the lines before the programme say of the meeting. Lines that are neither title, dates nor venue are words before the programme. */
export function readHeading(lines: readonly SourceLine[], width: number, use: Use): { meeting: ReadMeeting; problems: ReadingProblem[] } {
  const meeting: ReadMeeting = { ...NOTHING }
  const problems: ReadingProblem[] = []
  const preamble: string[] = []
  for (const line of lines.filter(({ text }) => OF_MEETING.test(text))) {
    use([line], 'meeting')
    takeDates(meeting, { is: 'text', label: null, text: line.text, lines: [line] }, problems)
  }
  const ofPaper = new Set(lines.filter((_, at) => isDateOfPaper(lines, at)))
  const own = lines.filter((line) => !OF_MEETING.test(line.text) && !ofPaper.has(line))
  use([...ofPaper], 'meeting')
  for (const block of runsOf(own).flatMap((run) => textBlocks(run, width))) {
    const isTaken =
      takeZone(meeting, block) ||
      isOfPaper(block.text) ||
      takeDates(meeting, block, problems) ||
      takeVenue(meeting, block) ||
      takeTitle(meeting, block)
    use(block.lines, isTaken ? 'meeting' : 'preamble')
    if (!isTaken) preamble.push(block.text)
  }
  preferGathering(meeting, preamble)
  if (meeting.startsOn === null) takeDateOfProse(meeting, preamble)
  const title = meeting.title ?? ''
  return {
    meeting: {
      ...meeting,
      type: TYPES.find(([, words]) => words.test(title))?.[0] ?? null,
      ordinal: ordinalIn(title),
      preamble: preamble.join('\n') || null,
    },
    problems,
  }
}

// A line that is about the zone alone; elsewhere a zone is only noted.
function takeZone(meeting: ReadMeeting, { text }: TextBlock): boolean {
  const zone = ZONE_WORDS.exec(text)?.[1] ?? ''
  if (!isTimeZone(zone)) return false
  meeting.timeZone = zone
  return text.length <= 120 && datesIn(text) === null && meeting.title !== null
}

function takeDates(meeting: ReadMeeting, { text, lines }: TextBlock, problems: ReadingProblem[]): boolean {
  const dates = meeting.startsOn === null && text.length <= 160 ? datesIn(text) : null
  if (dates === null || (dates.first.year === null && meeting.title === null)) return false
  const isSaid = GREETING.test(text) || isProse(text.slice(0, dates.from).trim())
  if (dates.first.year === null) problems.push({ line: lines[0]?.number ?? 0, code: 'no-year', quote: text })
  else {
    meeting.startsOn = dateOf(dates.first, dates.first.year)
    meeting.endsOn = dateOf(dates.last, dates.last.year ?? dates.first.year)
  }
  const before = text
    .slice(0, dates.from)
    .replace(LABEL, '')
    .replace(/[\s,(–—-]+$/u, '')
  const after = whereIn(text.slice(dates.to))
  const place = before.length > 60 || (meeting.title === null && !BEFORE_CITY.test(before)) ? null : whereIn(before)
  // A sentence is no title, though it says when.
  if (isSaid) return false
  // “Dushanbe, 15 March, Hotel …”: the city stands before, the house after.
  Object.assign(meeting, place, place === null ? after : { venue: after?.venue ?? after?.city ?? null })
  if (meeting.title === null && before !== '' && place === null) meeting.title = before
  return true
}

// Above the name of a meeting often stand those who hold it.
function preferGathering(meeting: ReadMeeting, preamble: string[]): void {
  const isGathering = (text: string | null) => text !== null && TYPES.some(([, words]) => words.test(text))
  const { title, theme } = meeting
  const at = preamble.findIndex((text) => isGathering(text) && !isProse(text) && text.length <= 160)
  if (title === null || isGathering(title) || GATHERING.test(title) || !HOLDER.test(title)) return
  if (isGathering(theme)) Object.assign(meeting, { title: theme, theme: null })
  else if (at >= 0) Object.assign(meeting, { title: preamble.splice(at, 1, ...(theme === null ? [] : [theme]))[0], theme: null })
  else return
  preamble.unshift(title)
}

const HOLDER =
  /ministr|service|government|committee|agency|organi[sz]ation|process|республик|министерств|служб|комитет|агентств|организаци|процесс|министрлі|комитеті|ұйымы|үдеріс|\bIOM\b|UNHCR|МОМ|УВКБ/iu

// “… that the second meeting will be held on 17 February 2027”: the first date that is not of something else.
function takeDateOfProse(meeting: ReadMeeting, preamble: readonly string[]): void {
  for (const sentence of preamble.flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))) {
    const dates = datesIn(sentence)
    const before = sentence.slice(0, dates?.from ?? 0)
    if (dates?.first.year == null || !HELD.test(before) || OF_ELSE.test(before)) continue
    meeting.startsOn = dateOf(dates.first, dates.first.year)
    meeting.endsOn = dateOf(dates.last, dates.last.year ?? dates.first.year)
    return
  }
}

const HELD =
  /held|takes? place|meeting|workshop|seminar|conference|forum|training|consultation|event|состо[ия]тся|про[йи]д[её]т|провед|провод|заседани|совещани|встреч|семинар|тренинг|форум|мероприяти|өтеді|өткізіл|отырыс|кездесу|жиналыс/iu
function takeVenue(meeting: ReadMeeting, { text }: TextBlock): boolean {
  const venue = placeLine(text)
  if (venue !== null) meeting.venue = venue
  if (venue !== null || meeting.city !== null || meeting.title === null) return venue !== null
  // “Bishkek, Kyrgyz Republic”
  const [, city = '', country = ''] = /^(\p{Lu}[\p{L}.'’ -]{1,40}),\s+(\p{Lu}[\p{L}.'’ ()-]{2,50})$/u.exec(text) ?? []
  if (city === '' || !isStateName(country)) return false
  Object.assign(meeting, { city, country })
  return true
}

function takeTitle(meeting: ReadMeeting, { text }: TextBlock): boolean {
  if (meeting.title === null && !/[:,]$/.test(text) && !GREETING.test(text) && !isProse(text.replace(/\.$/, ''))) meeting.title = text
  else if (
    meeting.title !== null &&
    meeting.theme === null &&
    meeting.startsOn === null &&
    !/:$/.test(text) &&
    !isProse(text.replace(/\.$/, ''))
  )
    meeting.theme = text
  else return false
  return true
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

const BEFORE_CITY = /^г\.\s/u

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
const GREETING = /^(?:dear|hi|hello|good (?:morning|day)|уважаем(?:ые|ый|ая)|коллеги|добрый день|здравствуйте|құрметті|сәлем)(?!\p{L})/iu
const LABEL =
  /^(?:dates?(?: and (?:place|venue))?|when|(?:date and )?time|where|дата и время|дата и место(?: проведения)?|(?:дата|даты|сроки)(?: проведения)?|время|когда|(?:өтетін )?күні|уақыты)\s*[:：]\s*/iu

function ordinalIn(title: string): number | null {
  const number = /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|-?(?:е|я|й|ое|ая|ый|ші|шы))(?!\p{L})/iu.exec(title)
  if (number !== null) return Number(number[1])
  const index = ORDINALS.findIndex((words) => words.test(title))
  const tens = TENS.findIndex((words) => words.test(title))
  return index < 0 ? (tens < 0 ? null : (tens + 2) * 10) : index + 1 + (tens < 0 ? 0 : (tens + 2) * 10)
}
