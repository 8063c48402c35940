import type { ReadingProblem, ReadMeeting } from '#domain/agenda/reading/agenda-reading'
import { dateOf, datesIn } from '#domain/agenda/reading/read-date'
import { papersLine, placeLine } from '#domain/agenda/reading/slot-notes'
import type { Use } from '#domain/agenda/reading/slot-title'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { isProse, type TextBlock, textBlocks } from '#domain/agenda/reading/text-blocks'
import type { MeetingType } from '#domain/meeting/meeting-terms'
import { isTimeZone } from '#domain/time/calendar'

const DOCUMENT_TITLE =
  /^(?:(?:draft|provisional|annotated|tentative|preliminary|final|revised)\s+)*(?:agenda|programme|program|order of business|schedule|timetable|agenda and (?:timetable|programme|annotations)|programme of work|list of items)(?:\s*\([^)]*\))?$|^(?:(?:проект|предварительная|предварительной|аннотированная|ориентировочная)\s+)*(?:повестк[аи](?: дня)?|программ[аы]|порядок дня|регламент)$|^(?:алдын ала\s+)?(?:күн тәртібі|бағдарлама|бағдарламасы)$/iu

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
  for (const line of lines) if (OF_MEETING.test(line.text)) use([line], 'meeting')
  for (const block of runsOf(lines.filter(({ text }) => !OF_MEETING.test(text))).flatMap((run) => textBlocks(run, width))) {
    const isTaken =
      takeZone(meeting, block) ||
      isOfPaper(block) ||
      takeDates(meeting, block, problems) ||
      takeVenue(meeting, block) ||
      takeTitle(meeting, block)
    use(block.lines, isTaken ? 'meeting' : 'preamble')
    if (!isTaken) preamble.push(block.text)
  }
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

function isOfPaper({ text }: TextBlock): boolean {
  return DOCUMENT_TITLE.test(unspaced(text)) || papersLine(text) !== null
}

function takeDates(meeting: ReadMeeting, { text, lines }: TextBlock, problems: ReadingProblem[]): boolean {
  const dates = meeting.startsOn === null && text.length <= 160 ? datesIn(text) : null
  if (dates === null || (dates.first.year === null && meeting.title === null)) return false
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
  // “Dushanbe, 15 March, Hotel …”: the city stands before, the house after.
  Object.assign(meeting, place, place === null ? after : { venue: after?.venue ?? after?.city ?? null })
  if (meeting.title === null && before !== '' && place === null) meeting.title = before
  return true
}

function takeVenue(meeting: ReadMeeting, { text }: TextBlock): boolean {
  const venue = placeLine(text)
  if (venue !== null) meeting.venue = venue
  return venue !== null
}

function takeTitle(meeting: ReadMeeting, { text }: TextBlock): boolean {
  if (meeting.title === null && !/[:,]$/.test(text) && !GREETING.test(text)) meeting.title = text
  else if (meeting.title !== null && meeting.theme === null && meeting.startsOn === null && !isProse(text.replace(/\.$/, '')))
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

const HOUSE =
  /hotel|centre|center|palace|hall|room|university|ministry|house|отель|гостиниц|зал(?!\p{L})|дворец|центр|университет|министерств|қонақ\s?үй|орталығы|сарайы|залы|университеті|министрлігі/iu

// Lines that stand alone in a heading, whatever their length: dates, the venue, the name of the paper.
function runsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const runs: SourceLine[][] = [[]]
  for (const line of lines) {
    const isAlone = DOCUMENT_TITLE.test(line.text) || placeLine(line.text) !== null || (datesIn(line.text)?.first.year ?? null) !== null
    if (isAlone) runs.push([line], [])
    else runs.at(-1)?.push(line)
  }
  return runs
}

/** “Time: 14:00–16:00” says when the whole is held. */
const OF_MEETING = /^(?:time|date and time|время|время проведения|уақыты)\s*[:：]/iu
const GREETING = /^(?:dear|hi|hello|good (?:morning|day)|уважаем|добрый день|здравствуйте|құрметті|сәлем)/iu
const LABEL = /^(?:dates?|when|time|where|дата|даты|время|когда|күні|уақыты)\s*[:：]\s*/iu

// «П Р О Г Р А М М А»
function unspaced(text: string): string {
  return /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(text) ? text.replace(/ /g, '') : text
}

const NOWHERE = /online|zoom|teams|virtual|hybrid|webex|онлайн|видео|дистанц|қашықтан|\d/iu

// “…, Bishkek, Kyrgyzstan” after the dates, or “Bishkek, …” before them. A meeting online is in no city.
function whereIn(text: string): Partial<ReadMeeting> | null {
  const said = (text.split(/(?<=\p{L}{3})\.\s/u)[0] ?? '').replace(/^[\s,;|(–—-]+|[\s).]+$/gu, '')
  const [first, second, third] = said
    .split(/\s*[,|]\s*/)
    .map((part) => part.replace(/^г\.\s*|\s+(?:қ|г)\.?$/u, ''))
    .filter((part) => part !== '' && part.length <= 60)
  if (first === undefined || NOWHERE.test(said)) return null
  const houses = [first, second, third].filter((part) => part !== undefined && HOUSE.test(part))
  if (houses.length > 0) {
    const places = [first, second, third].filter((part) => part !== undefined && !HOUSE.test(part))
    return { venue: houses.join(', '), city: places[0] ?? null, country: places[1] ?? null }
  }
  if (third !== undefined) return { venue: first, city: second ?? null, country: third }
  return { city: first, country: second ?? null }
}

function ordinalIn(title: string): number | null {
  const number = /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|-?(?:е|я|й|ое|ая|ый|ші|шы))(?!\p{L})/iu.exec(title)
  if (number !== null) return Number(number[1])
  const index = ORDINALS.findIndex((words) => words.test(title))
  const tens = TENS.findIndex((words) => words.test(title))
  return index < 0 ? (tens < 0 ? null : (tens + 2) * 10) : index + 1 + (tens < 0 ? 0 : (tens + 2) * 10)
}
