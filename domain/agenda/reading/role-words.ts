import type { Role } from '#domain/agenda/agenda-terms'
import { beginsWithHonorific, NEXT_PERSON, nameBeforeComma } from '#domain/agenda/reading/read-person'

// How papers in three languages say in which role somebody appears: before a colon, in a sentence (“Welcome address by …”), or after a name.

const LABELS: readonly [Role, string][] = [
  [
    'moderator',
    String.raw`(?:co-?)?moderators?|moderated by|moderation|facilitators?|facilitated by|(?:со-?)?модератор(?:ы)?|MC|M\.C\.|masters? of ceremon(?:y|ies)|ведущ(?:ий|ая|ие)|модерирует|жүргізуші(?:лер)?|модераторлар`,
  ],
  [
    'chair',
    '(?:co-?)?chair(?:s|ed by|person|persons|man|woman)?|presid(?:ing(?: officer)?|ed over by)|председател(?:ь|и|ьствующий|ьствует|ьствуют)|сопредседатели|руководител(?:ь|и)(?: (?:секции|заседания|круглого стола|панели))?|төраға(?:лар|лық етуші)?|төрағалық етеді',
  ],
  [
    'presenter',
    String.raw`(?:lead |keynote |joint |guest |invited )?(?:presenters?|speakers?)|introducers?|trainers?|instructors?|lecturers?|resource persons?|contributors?|interlocutors?|leads?|led by|presentations?(?: by[^:]*)?|presented by|interventions?(?: by[^:]*)?|statements? by[^:]*|keynote(?: address| speech)?|introduced by|introduction by|briefing by|resp(?:onsible|\.)?|тренер(?:ы)?|лектор(?:ы)?|(?:основн(?:ой|ые) )?докладчик(?:и)?|докл\.|выст\.|выступающ(?:ий|ая|ие)|спикер(?:ы)?|доклад(?:ы)?|выступлени[ея](?: [^:]*)?|презентаци[яи](?: [^:]*)?|отв(?:етственн(?:ый|ые)|\.)?|баяндамашы(?:лар)?|сөз сөйлеуші(?:лер)?|спикерлер`,
  ],
  [
    'panelist',
    'panel(?:l?ists?)?|panel members?|participants|участвуют|участники(?: (?:панели|дискуссии|обсуждения))?|панелист(?:ы)?|панель қатысушылары',
  ],
  ['discussant', '(?:lead )?discussants?|respondents?|commentators?|оппонент(?:ы)?|комментатор(?:ы)?|содокладчик(?:и)?|талқылаушы(?:лар)?'],
  ['rapporteur', 'rapporteurs?|note-?takers?|раппортёр(?:ы)?|раппортер(?:ы)?|протокол ведёт|раппортер'],
  [
    'welcome',
    '(?:welcom(?:e|ing)|opening)(?: remarks| address(?:es)?| statements?| words?)?(?: by)?|opened by|приветственн(?:ое слово|ые слова|ые речи|ая речь)|вступительн(?:ое слово|ые слова)|құттықтау сөз(?:дер)?|алғысөз',
  ],
  [
    'closing',
    'closing(?: remarks| address(?:es)?| statements?| words?)?(?: by)?|closed by|заключительн(?:ое слово|ые слова)|қорытынды сөз(?:дер)?',
  ],
  ['host', 'host(?:s|ed by)?|sponsor(?:s|ed by)?|принимающая сторона|принимает|от имени принимающей стороны|қабылдаушы(?: тарап)?'],
]

const LABEL = new RegExp(
  `^(?:${LABELS.map(([, words]) => `(${words})`).join('|')})\\s*(?:\\([^)]*\\)\\s*)?(?:[:：]\\s*|\\s[-–—]\\s+(?=${NEXT_PERSON}))`,
  'iu',
)
const LABEL_BY =
  /^(?:(moderated by|facilitated by|модерирует|MC(?=\s))|(chaired by|presided over by)|(presented by|introduced by|led by|briefing by|resp\.|отв\.)|(opened by)|(closed by)|(hosted by))\s+/iu
const BY_ROLES: readonly Role[] = ['moderator', 'chair', 'presenter', 'welcome', 'closing', 'host']

/** “Keynote speaker:” and others are printed under their own word; the role stays. */
const OWN_WORD =
  /^(keynote(?: speaker| address| speech)?|MC|M\.C\.|masters? of ceremon(?:y|ies)|introducers?|trainers?|instructors?|lecturers?|resource persons?|тренер(?:ы)?|лектор(?:ы)?|facilitators?|respondents?|note-?takers?|ведущ(?:ий|ая|ие)|спикер(?:ы)?|sponsors?)$/iu

/** “Chair / Председатель: …” */
const TWO_LANGUAGES = /^(\p{L}[\p{L} -]{2,30}?)\s*\/\s*(?=\p{L}[\p{L} -]{2,30}[:：])/u

const BARE = new Set<Role>(['moderator', 'presenter', 'panelist', 'discussant', 'rapporteur'])

export type Label = { role: Role; word: string | null; rest: string }

/** The label a line begins with, and what follows it: “Moderator: Ms …”, «Докладчики:», “Chaired by Mr …”. Null if there is none. */
export function labelOf(text: string): Label | null {
  const twice = text.includes('/') ? TWO_LANGUAGES.exec(text) : null
  const second = twice === null || labelOf(`${twice[1]}:`)?.rest !== '' ? null : labelOf(text.slice(twice[0].length))
  if (second !== null) return second
  const match = LABEL.exec(text)
  if (match !== null) {
    const index = LABELS.findIndex((_, at) => match[at + 1] !== undefined)
    const word = match[index + 1] ?? ''
    return { role: LABELS[index]?.[0] ?? 'presenter', word: OWN_WORD.test(word) ? word : null, rest: text.slice(match[0].length).trim() }
  }
  const dashed = dashedLabel(text)
  if (dashed !== null) return dashed
  const by = LABEL_BY.exec(text)
  if (by === null) return bareLabel(text)
  const index = BY_ROLES.findIndex((_, at) => by[at + 1] !== undefined)
  return { role: BY_ROLES[index] ?? 'presenter', word: null, rest: text.slice(by[0].length).trim() }
}

/** «Петров И.И.», «Юсупова Дилором Анваровна» */
const PATRONYMIC =
  /^\p{Lu}[\p{Ll}'’-]+\s+(?:(?:\p{Lu}\.\s?){1,2}|\p{Lu}\p{Ll}+\s+(?:\p{Lu}\p{Ll}+(?:вич|вна|ұлы|улы|қызы)|\p{L}+ (?:оглы|кызы|уулу))(?!\p{L}))/u

// «Модератор – Юсупова Д.А.», “Moderator – Ann Lee, IOM”, «Докладчики –» above their names.
function dashedLabel(text: string): Label | null {
  const [, word = '', rest = ''] = /^(\p{L}[\p{L} -]{1,30}?)\s+[-–—]\s*(.*)$/u.exec(text) ?? []
  const label = word === '' ? null : bareLabel(word)
  const isOfOne = label !== null && label.role !== 'panelist' && /^\p{Lu}[\p{Ll}'’-]+\s\p{Lu}[\p{Ll}'’-]+$/u.test(rest)
  const isSomebody =
    rest === '' ||
    /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}/u.test(rest) ||
    isOfOne ||
    PATRONYMIC.test(rest) ||
    beginsWithHonorific(rest) ||
    nameBeforeComma(rest) !== null
  return label === null || !isSomebody ? null : { ...label, rest }
}

// “Speakers” alone on a line. A line that says “Opening” or “Chair” alone may be a title.
function bareLabel(text: string): Label | null {
  const label = text.length > 30 || /[:.,]|\sby\s/.test(text) ? null : labelOf(`${text}:`)
  return label !== null &&
    BARE.has(label.role) &&
    !/^(?:presentations?|interventions?|panel|доклады?|выступлени\p{L}|презентаци\p{L})(?!\p{L})/iu.test(text)
    ? label
    : null
}

const SENTENCES: readonly [Role, RegExp][] = [
  [
    'welcome',
    /^(?:welcom(?:e|ing)|opening|introductory|inaugural) (?:address|remarks|statement|speech|words?)(?: (?:is |are )?(?:delivered |given )?by|,|\s[-–—:])\s+/iu,
  ],
  ['closing', /^(?:closing|concluding|final) (?:address|remarks|statement|speech|words?)(?: (?:delivered |given )?by|,|\s[-–—:])\s+/iu],
  ['presenter', /^(?:presentation|remarks|keynote (?:address|speech)|statement|intervention|briefing|address) by\s+/iu],
  ['rapporteur', /^(?:(?:summary|report|wrap-up|conclusions) by )?(?:the )?rapporteur,\s+/iu],
  ['welcome', /^(?:приветственное слово|вступительное слово|приветствие)(?:\s*[-–—:]|,)?\s+/iu],
  ['closing', /^заключительное слово(?:\s*[-–—:]|,)?\s+/iu],
  ['welcome', /^құттықтау сөз(?:і)?(?:\s*[-–—:]|,)?\s+/iu],
  ['closing', /^қорытынды сөз(?:і)?(?:\s*[-–—:]|,)?\s+/iu],
]

/** The role that a sentence gives to the person it names: “Welcome address by Ms …”. Null if it names none so. */
export function roleSentence(text: string): { role: Role; rest: string } | null {
  for (const [role, pattern] of SENTENCES) {
    const match = pattern.exec(text)
    if (match !== null && match[0].length < text.length) return { role, rest: text.slice(match[0].length).trim() }
  }
  return null
}
