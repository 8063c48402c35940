import type { Access } from '#domain/agenda/agenda-terms'
import type { ReadPaper } from '#domain/agenda/reading/agenda-reading'
import { isCountedPart } from '#domain/agenda/reading/counted-part'

// What papers write beside a title: who may enter, where it is, and which documents are before the meeting.

const ACCESS_WORDS: readonly [Access, string][] = [
  ['media', 'open to (?:the )?(?:media|press)|media opportunity|press pool|открыто для (?:прессы|СМИ)|для СМИ|БАҚ үшін ашық'],
  [
    'closed',
    '(?:closed(?: session| meeting)?|in camera|restricted|heads of delegation only|закрыт(?:ое|ая)(?: заседание| сессия)?|жабық(?: отырыс)?)',
  ],
  ['invitation', '(?:by invitation(?: only)?|invitation only|по приглашени(?:ю|ям)|шақыру бойынша)'],
  ['open', '(?:open(?: session| meeting)?|открыт(?:ое|ая)(?: заседание| сессия)?|ашық(?: отырыс)?)'],
]
const ACCESSES = ACCESS_WORDS.map(([access, words]): [Access, RegExp] => [access, new RegExp(`^(?:${words})$`, 'iu')])

/** In signs: what is longer says more than who may enter. */
const LONGEST_NOTE = 60
const NOTE = /\s*[([]([^()[\]]{2,60})[)\]]\s*$/u
const PLACE_WORD =
  /(?<!\p{L})(?:hall|room|ballroom|auditorium|lobby|foyer|atrium|restaurant|plenary hall|conference (?:hall|centre|center)|terrace|garden|salon|staircase|entrance|courtyard|lawn|зал(?:е)?|аудитория|ауд|каб|холл|фойе|ресторан|терраса|вестибюль|столовая|комната|кабинет|залы|бөлме(?:сі)?|мейрамхана(?:сы)?)(?!\p{L})/iu

/** Who may enter, where a line says that and nothing else: “By invitation only”. Null for any other. */
export function accessLine(text: string): Access | null {
  return text.length > LONGEST_NOTE ? null : (ACCESSES.find(([, said]) => said.test(text))?.[0] ?? null)
}

/** A title without the note of who may enter and where, and those two. */
export function accessIn(typed: string): { title: string; access: Access | null; place: string | null } {
  let title = typed
  let access: Access | null = null
  let place: string | null = null
  for (;;) {
    const note = NOTE.exec(title)
    const words = note?.[1]?.trim() ?? ''
    const found = accessLine(words)
    if (note === null) break
    if (found !== null && access === null) access = found
    else if (place === null && PLACE_WORD.test(words) && !/\d[:.]\d\d/.test(words) && !/^(?:hosted|sponsored|offered) by/iu.test(words))
      place = words
    else break
    title = title.slice(0, note.index).trim()
  }
  const inside = place === null ? roomInside(title) : null
  if (inside !== null) return { ...inside, access }
  // “Reception @ Cromdale Hall”, “Breakfast, Atrium”
  const [, words, at] = place === null ? (/^(.{3,200}\S)\s@\s(\S.{2,80})$/u.exec(title) ?? afterComma(title) ?? []) : []
  return words === undefined ? { title, access, place } : { title: words, access, place: at ?? null }
}

// A room in capitals behind the last comma.
function afterComma(title: string): RegExpExecArray | null {
  const found = /^(.{3,200}?\S),\s((?:\p{Lu}[\p{L}'’-]*\s?|\d{1,3}\s?){1,4})$/u.exec(title)
  return found !== null && PLACE_WORD.test(found[2] ?? '') ? found : null
}

const PLACE_LABEL =
  /^(?:venue|place|room|location|where|место(?: проведения)?|зал|адрес|(?:(?:өтетін|өткізілетін) )?(?:орны|жері))\s*[:：]\s*(.+)$/iu

/** “Watch live”, “Join online”: what a web page offers beside an entry. */
const OFFERED =
  /^(?:watch (?:it )?(?:live|online|here|the (?:recording|stream|webcast))|(?:live ?)?(?:web)?(?:stream|cast)(?:ing)?(?= |$)|join (?:us )?(?:online|remotely|here|via|on zoom)|register (?:here|online|now)|(?:прямая |онлайн-)трансляция|смотреть (?:онлайн|запись|трансляцию)|подключиться|регистрация по ссылке|тікелей эфир)(?!\p{L})/iu

/** Whether a line is what a page offers to press, and says of nobody anything. */
export function saysOffer(text: string): boolean {
  return text.length <= 80 && OFFERED.test(text)
}

/** The place a line names: “Room: Altai Hall”. Null if it names none. */
export function placeLine(text: string): string | null {
  return PLACE_LABEL.exec(text)?.[1]?.trim() ?? null
}

/** Two words or more: “(English)” and “(Kazakhstan)” say for whom. */
const HOUSE_NAME =
  /^(?!.*(?:Asia|Europe|Region|Republic|States|Language|Азия|Республика|язык))\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3}$/u

// “Group A (Blue Room): Counselling”
function roomInside(typed: string): { title: string; place: string } | null {
  const [, group, room = '', rest] = /^(.{2,40}?)\s\(([^()]{2,60})\):\s+(.+)$/u.exec(typed) ?? []
  // “Breakout B (Sheesh Mahal): …” may stand in a house with a name.
  const isRoom = PLACE_WORD.test(room) || (isCountedPart(`${group}: `) && HOUSE_NAME.test(room))
  return group !== undefined && isRoom ? { title: `${group}: ${rest}`, place: room } : null
}

/** A title that says where: “Group 1 – Hall A”, “Hall A: Borders”. */
export function placedTitle(typed: string): { title: string; place: string | null } {
  const note = NOTE.exec(typed)
  if (note !== null && note.index > 0 && PLACE_WORD.test(note[1] ?? ''))
    return { title: typed.slice(0, note.index), place: note[1]?.trim() ?? null }
  const inside = roomInside(typed)
  if (inside !== null) return inside
  const after = /^(.{2,120}?)\s+[-–—]\s+([^-–—]{2,60})$/u.exec(typed)
  if (after !== null && PLACE_WORD.test(after[2] ?? '')) return { title: after[1] ?? '', place: after[2] ?? null }
  const before = /^([^:]{2,40}):\s+(.+)$/u.exec(typed)
  if (before !== null && PLACE_WORD.test(before[1] ?? '')) return { title: before[2] ?? '', place: before[1] ?? null }
  return { title: typed, place: null }
}

/** Whether words name a room or hall. */
export function namesPlace(text: string): boolean {
  return text.length <= 80 && PLACE_WORD.test(text)
}

const SYMBOL = String.raw`\p{Lu}[\p{Lu}0-9]{0,9}(?:[.-][\p{Lu}0-9][\p{L}\d_]*)*(?:\/[\p{L}\d_.–-]*[\p{L}\d_])+(?:\s(?:Rev|Add|Corr)\.\s?\d+)?`
/** “AP/5 and Corr.1”, “AP/5, resp. AP/5/Rev.1” */
const NEXT_SYMBOL = String.raw`(?:(?:,|;|\s+and|\s+и|\s+және)\s*(?:resp\.\s*)?(?:${SYMBOL}|(?:Rev|Add|Corr)\.\s?\d+))`
const PAPERS_NOTE = new RegExp(
  `\\s*[([](?:(?:documents?|docs?|papers?|документ(?:ы)?|док|құжат(?:тар)?|құж)\\.?\\s*[:.]?\\s*)?(${SYMBOL}${NEXT_SYMBOL}*)[.]?[)\\]]\\s*$`,
  'u',
)
/** Without brackets a symbol has two slashes at least: “and/or” has one. */
const PAPERS_AT_END = /\s+([A-Z][A-Z0-9]{0,9}(?:\/[\w.-]+){2,}(?:[,;]?\s+[A-Z][A-Z0-9]{0,9}(?:\/[\w.-]+){2,})*)$/u
const PAPERS_LINE =
  /^(?:(?:background|reference|working) (?:papers?|documents?|notes?)|references?|documents?|documentation|docs?|papers?|документ(?:ы|ация)?|құжат(?:тар)?)\s*[:：]\s*(.+)$/iu
const SYMBOL_LINE = new RegExp(`^${SYMBOL}${NEXT_SYMBOL}*[,;.]?$`, 'u')

/** A title without the symbols of papers in brackets at its end, and those papers. */
export function papersIn(typed: string): { title: string; papers: ReadPaper[] } {
  const note = PAPERS_NOTE.exec(typed) ?? PAPERS_AT_END.exec(typed)
  // “(ATS/ICE)” is no symbol: one has a figure.
  if (note === null || note.index === 0 || !/\d/.test(note[1] ?? '')) return { title: typed, papers: [] }
  const papers = symbolsIn(note[1] ?? '')
  // “Briefing on document GC/27/INF.3”: the symbol is a part of the sentence.
  const isSaid = /(?:^|\s)(?:documents?|papers?|draft|on|of|to|in|from|see|документ\p{L}*|проект\p{L}*|о|об|в|по|из)$/iu.test(
    typed.slice(0, note.index),
  )
  return isSaid ? { title: typed, papers } : { title: typed.slice(0, note.index).trim(), papers }
}

/** The papers a line names: “Documentation: AP/SOM/9/1”, or a symbol alone. Null if it names none. */
export function papersLine(text: string): ReadPaper[] | null {
  const bare = text.replace(/^[([]|[)\]]$/g, '')
  if (/\d/.test(bare) && SYMBOL_LINE.test(bare)) return symbolsIn(bare)
  const line = PAPERS_LINE.exec(text)
  if (line === null) return null
  const symbols = symbolsIn(line[1] ?? '')
  return symbols.length > 0 ? symbols : [{ symbol: null, title: line[1] ?? '', href: null }]
}

/** Whether a line begins with the word that calls for a place or for papers. */
export function isNoteLine(text: string): boolean {
  return PLACE_LABEL.test(text) || PAPERS_LINE.test(text)
}

function symbolsIn(text: string): ReadPaper[] {
  return (text.match(new RegExp(`${SYMBOL}|(?:Rev|Add|Corr)\\.\\s?\\d+`, 'gu')) ?? []).map((symbol) => ({
    symbol,
    title: null,
    href: null,
  }))
}

/** “For questions call +90 212 … (9:00–18:00)” */
const CONTACT = /\+\d[\d\s()-]{6,}|\S@\S+\.\p{L}|(?<!\p{L})(?:tel|phone|тел|телефон)\.?\s*:/iu

/** Whether words tell whom to call or write to: no title of anything. */
export function saysContact(text: string): boolean {
  return CONTACT.test(text)
}
