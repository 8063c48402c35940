import type { ReadMeeting } from '#domain/agenda/reading/agenda-reading'
import { GATHERING } from '#domain/agenda/reading/heading-place'
import { datesIn, weekdayIn } from '#domain/agenda/reading/read-date'
import { isProse } from '#domain/agenda/reading/text-blocks'
import type { MeetingType } from '#domain/meeting/meeting-terms'
import { writtenOut } from '#domain/meeting/ordinal/ordinal-words'

// What the meeting of a paper is called, of which kind it is, and its number.

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

/** The first endings of a Russian ordinal are those of a name: «пятый», «пятое», «пятая». */
const NOMINATIVES = 3

/** What is held, behind a number in another case than the first: “of the first Deputy Minister” numbers nothing. */
const OF_GATHERING = String.raw`(?=\s+(?:\p{L}+\s+){0,2}(?:заседани|совещани|сесси|встреч|конференц|форум|съезд|саммит))`

/** Ordinals written out: “nineteenth”, «третьего заседания», «он бесінші». The highest first, for «он бірінші» is eleven. */
const ORDINALS: readonly [number, RegExp][] = Array.from({ length: 19 }, (_, at) => 19 - at).map((number) => {
  const russian = writtenOut(number, 'ru')
  const plain = [...writtenOut(number, 'en'), ...writtenOut(number, 'kk'), ...russian.slice(0, NOMINATIVES)].join('|')
  return [
    number,
    new RegExp(`(?<!\\p{L})(?:(?:${plain})(?!\\p{L})|(?:${russian.slice(NOMINATIVES).join('|')})(?!\\p{L})${OF_GATHERING})`, 'iu'),
  ]
})

const TENS: readonly RegExp[] = [
  /twent(?:y|ieth)|двадцат/iu,
  /thirt(?:y|ieth)|тридцат/iu,
  /fort(?:y|ieth)|сорок/iu,
  /fift(?:y|ieth)|пятьдесят/iu,
  /sixt(?:y|ieth)|шестьдесят/iu,
]

/** The kind and the number of a meeting that its title says. */
export function kindAndNumber(title: string): Pick<ReadMeeting, 'type' | 'ordinal'> {
  return { type: TYPES.find(([, words]) => words.test(title))?.[0] ?? null, ordinal: ordinalIn(title) }
}

function ordinalIn(title: string): number | null {
  const number = /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|-?(?:е|я|й|го|му|ое|ая|ый|ші|шы))(?!\p{L})/iu.exec(title)
  if (number !== null) return Number(number[1])
  const words = title.replace(/ё/giu, 'е')
  const found = ORDINALS.find(([, said]) => said.test(words))?.[0] ?? 0
  const tens = found < 10 ? TENS.findIndex((said) => said.test(words)) : -1
  return found + (tens < 0 ? 0 : (tens + 2) * 10) || null
}

/**
 * Takes what is held as the title, where those who hold it, or the name of the paper, stand above it. “Seventh session” is of what stands right above.
 */
export function preferGathering(meeting: ReadMeeting, preamble: string[]): void {
  const { title, theme } = meeting
  if (title === null || isGathering(title) || GATHERING.test(title) || !isHolder(title)) return
  const said = [title, ...(theme === null ? [] : [theme]), ...preamble]
  const at = said.findIndex((text) => isGathering(text) && !isProse(text) && text.length <= 160 && !/^[^(]{2,40}:\s|[:;,]$/u.test(text))
  const name = said[at]
  if (name === undefined) return
  const before = said[at - 1] ?? ''
  const isOfName = BARE.test(name) && before.length <= 160 && !isProse(before) && datesIn(before) === null
  const above = isOfName ? before : undefined
  const below = said[at + 1]
  const ofTheme = below !== undefined && /^["“«]/u.test(below) ? below : null
  Object.assign(meeting, { title: above === undefined ? name : `${above}, ${name}`, theme: ofTheme })
  preamble.splice(0, preamble.length, ...said.filter((text) => text !== name && text !== above && text !== ofTheme))
}

const isGathering = (text: string) => TYPES.some(([, words]) => words.test(text)) || HELD_AS.test(text)

const BARE =
  /^(?:the )?(?:senior officials[’'] |[\p{L}\d-]+ )?(?:annual |regular |plenary |preparatory |очередное |кезекті )?(?:meeting|session|conference|assembly|заседание|совещание|сессия|отырыс\p{L}*|жиналыс\p{L}*)$/iu

/** What is held, where no word of `TYPES` says of which kind it is. */
const HELD_AS =
  /(?<!\p{L})(?:meeting|session|working (?:party|group)|рабоч\p{L}+ групп\p{L}|dialogue|consultations?|round ?table|symposium|retreat|assembly|заседани[ея]|совещани[ея]|консультаци[ия]|круглый стол|диалог|встреча|отырыс\p{L}*|дөңгелек үстел|жиналыс\p{L}*|кездесу\p{L}*)(?!\p{L})/iu

// Who holds a meeting, approved its agenda or made the paper: in capitals, or with the symbol of the paper beside it.
function isHolder(title: string): boolean {
  return HOLDER.test(title) || !/\p{Ll}/u.test(title) || /\p{Lu}\/\S{0,40}\d/u.test(title)
}

const HOLDER =
  /ministr|service|government|committee|agency|organi[sz]ation|process|office|commission|co-?operation|union|united nations|council|board|secretariat|official use|республик|министерств|служб|комитет|агентств|организаци|процесс|комисси|совет|союз|содружеств|секретариат|председател|утвержд|министрлі|комитеті|ұйымы|үдеріс|кеңесі|комиссиясы|хатшылы|\bIOM\b|UNHCR|МОМ|УВКБ/iu

/** Of a mail whose other lines were not copied. */
export const SUBJECT = /^(?:(?:subject|re|fwd?|тема|тақырыбы)\s*:\s+)+/iu

/** What the subject of a mail says is held: “Subject: Agenda – Coordination meeting, Thursday 14 March”. Empty where it says nothing. */
export function titleOfSubject(text: string): string {
  const bare = text
    .replace(SUBJECT, '')
    .replace(
      /^(?:(?:draft|provisional|updated) )?(?:agenda|programme|program|повестка(?: дня)?|программа|күн тәртібі)\s*(?:[-–—:]|for|of)\s/iu,
      '',
    )
  const words = bare.slice(0, datesIn(bare)?.from).trim().split(' ')
  while (words.length > 0 && (weekdayIn(words.at(-1) ?? '') !== null || /^[(–—-]?$/u.test(words.at(-1) ?? ''))) words.pop()
  return words.join(' ').replace(/[\s,(–—-]+$/u, '')
}
