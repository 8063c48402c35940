import type { ReadingProblem, ReadMeeting } from '#domain/agenda/reading/agenda-reading'
import { whereIn } from '#domain/agenda/reading/heading-place'
import { SUBJECT } from '#domain/agenda/reading/meeting-title'
import { OF_ELSE, SAYS_HELD } from '#domain/agenda/reading/of-paper'
import { dateOf, datesIn, type FoundDates, isDateAlone, onlyYearIn, weekdayIn } from '#domain/agenda/reading/read-date'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { isProse, type TextBlock } from '#domain/agenda/reading/text-blocks'
import { dayAfter, type WrittenOn } from '#domain/agenda/reading/written-on'
import { isKnownCity } from '#domain/agenda/reading/zone-words'

// When the heading of a paper says that the meeting is held, and where beside it.

/** How a mail begins. */
export const GREETING =
  /^(?:dear|hi|hello|good (?:morning|day)|уважаем(?:ые|ый|ая)|коллеги|добрый день|здравствуйте|құрметті|сәлем)(?!\p{L})/iu

const BEFORE_CITY = /^г\.\s/u
const LABEL =
  /^(?:dates?(?: and (?:place|venue))?|when|(?:date and )?time|where|дата и время|дата и место(?: проведения)?|(?:дата|даты|сроки)(?: проведения)?|время|когда|(?:(?:өтетін|өткізілетін) )?(?:күні|мерзімі|уақыты))\s*[:：]\s*/iu

/**
 * Takes the dates of a line, and the place beside them; a line that also says something else names the meeting. False where it has none, or
 * where it is a sentence that only says when. `written` gives the year of a date without one.
 */
export function takeDates(
  meeting: ReadMeeting,
  { text, lines }: TextBlock,
  problems: ReadingProblem[],
  written: WrittenOn | null,
): boolean {
  const dates = meeting.startsOn === null && text.length <= 160 ? datesIn(text) : null
  if (dates === null || (dates.first.year === null && meeting.title === null)) return false
  const isSaid = GREETING.test(text) || SAYS_HELD.test(text) || isProse(text.slice(0, dates.from).trim())
  const year = dates.first.year ?? onlyYearIn(meeting.title) ?? (saysWhen(text, dates) ? yearAfter(written, dates) : null)
  if (year === null) problems.push({ line: lines[0]?.number ?? 0, code: 'no-year', quote: text })
  else {
    meeting.startsOn = dateOf(dates.first, year)
    meeting.endsOn = dateOf(dates.last, dates.last.year ?? year)
  }
  const before = text
    .slice(0, dates.from)
    .replace(LABEL, '')
    .replace(SUBJECT, '')
    // “Accra (Ghana), the 24th of November”
    .replace(/,?\sthe\s*$/u, '')
    .replace(/[\s,(–—-]+$/u, '')
  const after = whereIn(text.slice(dates.to))
  const place = before.length > 60 || (meeting.title === null && !BEFORE_CITY.test(before) && !isKnownCity(before)) ? null : whereIn(before)
  // A sentence is no title, though it says when.
  if (isSaid) return false
  // “Working Party on Borders, Geneva, 7 June”
  const [, title, city = ''] = place === null ? (/^(.{3,60}),\s(?:г\.\s*)?(\p{Lu}[\p{L} -]+)$/u.exec(before) ?? []) : []
  if (meeting.title === null && after === null && title !== undefined && isKnownCity(city)) {
    Object.assign(meeting, { title, city })
    return true
  }
  // “Dushanbe, 15 March, Hotel …”: the city stands before, the house after.
  Object.assign(meeting, place, place === null ? after : { venue: after?.venue ?? after?.city ?? place.venue ?? null })
  if (meeting.title === null && before !== '' && place === null) meeting.title = before
  return true
}

/** By a date something is to be done, or something else was held. */
const DEADLINE =
  /(?<!\p{L})(?:by|before|due|until|till|deadline|register|registration|comments?|minutes|visas?|book|confirm|reply|our call|к|до|не позднее|срок|протокол|зарегистр\p{L}+|дейін|хаттама)(?!\p{L})/iu
/** What leads to a programme: “Here is the agenda for Tuesday, 11 March:”. */
const LEADS = /agenda|programme?(?!\p{L})|schedule|повестк|программ|расписани|күн тәртіб|бағдарлама/iu

// A date that stands for itself, with its weekday or its place: no sentence, and nothing that is due.
function saysWhen(text: string, { from }: FoundDates): boolean {
  return from <= 40 && !DEADLINE.test(text) && !/[.!?]$/.test(text) && !SAYS_HELD.test(text)
}

function yearAfter(written: WrittenOn | null, { first, weekday }: FoundDates): number | null {
  const day = dayAfter(written, first, weekday)
  return day === null ? null : Number(day.slice(0, 4))
}

/** Takes the dates of what a mail is about, or of the line that is nearest to the programme, where nothing else has said any. */
export function takeDatesOfMail(
  meeting: ReadMeeting,
  heading: readonly SourceLine[],
  subject: SourceLine | undefined,
  written: WrittenOn | null,
): void {
  if (meeting.startsOn !== null) return
  // A year that the heading says is not to be guessed by a mail.
  const isSaid = heading.some(({ text }) => /(?<!\d)20\d\d(?!\d)/.test(text))
  const led = written === null || isSaid ? [] : heading.toReversed().filter(({ text }) => LEADS.test(text) || isDateAlone(text))
  for (const { text } of [...(subject === undefined ? [] : [subject]), ...led]) {
    const dates = datesIn(text)
    const isOfElse = dates === null || OF_ELSE.test(text.slice(0, dates.from)) || DEADLINE.test(text)
    const year = isOfElse ? null : (dates.first.year ?? (isSaid ? null : yearAfter(written, dates)))
    if (dates === null || year === null) continue
    meeting.startsOn = dateOf(dates.first, year)
    meeting.endsOn = dateOf(dates.last, dates.last.year ?? year)
    return
  }
}

/** Whether a line with dates says something that no field of the meeting took: an hour, a second house, “hybrid”. */
export function losesWords({ title, theme, city, country, venue }: ReadMeeting, text: string): boolean {
  const dates = datesIn(text)
  const around = `${text.slice(0, dates?.from)} ${text.slice(dates?.to)}`.replace(LABEL, '')
  const kept = [title, theme, city, country, venue].join(' ').toLowerCase()
  const words = (around.match(/\p{L}{3,}|\d{1,2}[:.]\d{2}/gu) ?? []).map((word) => word.toLowerCase())
  return words.some((word) => !kept.includes(word) && weekdayIn(word) === null && !OF_DATE.test(word))
}

const OF_DATE =
  /^(?:from|until|till|and|the|between|date|dates|venue|place|city|held|on|day|days|year|года?|год|гор|город|дата|место|время|проведения|между|жылы|жыл|жылғы|күні|күндері|қаласы|аралығында|орны)$/u

/**
 * Takes the first date of sentences that is of the whole and not of something else: “… that the second meeting will be held on 17 February
 * 2027”. Answers with the sentence that names one without a year, where none is taken.
 */
export function takeDateOfProse(meeting: ReadMeeting, preamble: readonly string[]): string | null {
  let undated: string | null = null
  for (const sentence of preamble.flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))) {
    const dates = datesIn(sentence)
    const before = sentence.slice(0, dates?.from ?? 0)
    const isHeld = HELD.test(before) || SAYS_HELD.test(sentence.slice(dates?.to).slice(0, NEAR))
    if (dates === null || !isHeld || OF_ELSE.test(before)) continue
    if (dates.first.year === null) {
      undated ??= sentence
      continue
    }
    meeting.startsOn = dateOf(dates.first, dates.first.year)
    meeting.endsOn = dateOf(dates.last, dates.last.year ?? dates.first.year)
    return null
  }
  return undated
}

/** In signs, behind a date: «14–15 ноября 2024 г. в Оше пройдёт форум». */
const NEAR = 80

const HELD =
  /held|takes? place|(?<!\p{L})meets?(?!\p{L})|meeting|workshop|seminar|conference|forum|training|consultation|event|состо[ия]тся|про[йи]д[её]т|провед|провод|заседани|совещани|встреч|семинар|тренинг|форум|мероприяти|өтеді|өткізіл|отырыс|кездесу|жиналыс/iu
