import { affiliationOf } from '#domain/agenda/reading/affiliation'
import { isCountedPart } from '#domain/agenda/reading/counted-part'
import { saysPost } from '#domain/agenda/reading/organization-words'
import type { PersonNotes } from '#domain/agenda/reading/person-notes'
import { withoutNotes } from '#domain/agenda/reading/person-notes'
import { isSameName } from '#domain/agenda/reading/same-name'
import { kindOf } from '#domain/agenda/slot-kind-words'

/** Somebody as a paper prints them. Without a name it is a post, or a State or organisation in `name`'s place. */
export type ReadPerson = PersonNotes & {
  honorific: string | null
  name: string | null
  position: string | null
  /** For whom they speak, where the words name one clearly: the code of a State, or an organisation as written. */
  state: string | null
  organization: string | null
}

/** Of programmes in capitals: none that is a post or begins a title, as “GENERAL” does. “DR Congo” and “MS Teams” are nobody. */
const IN_CAPITALS = String.raw`(?:MR|MS|MRS|MISS|DR|PROF)(?=\.|\s+(?!CONGO|TEAMS|WORD|OFFICE)\p{Lu}[\p{Lu}.])|(?:HIS|HER) EXCELLENCY|Г-Н|Г-ЖА|ГОСПОДИН|ГОСПОЖА|Д-Р|ПРОФ|ПРОФЕССОР|[ДК]\.\s?\p{Lu}{1,6}\.\s?Н`

const HONORIFIC_WORD = [
  String.raw`H\.?\s?E\.?(?=\s)`,
  '(?:His|Her|Their) Excellenc(?:y|ies)',
  String.raw`(?:Right )?Hon(?:ou?rable|\.)?(?=\s)`,
  'Mr|Ms|Mrs|Miss|Mx|Mme|Mlle|Cdr|Cmdr|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Madam|Messrs|Sheikh|Eng',
  String.raw`(?:Lieutenant|Major|Brigadier|Colonel|Vice|Rear)[ -](?:General|Colonel|Admiral)|General|Colonel|Major|Captain|Admiral|Lt\.?\s?(?:Gen|Col)|Gen|Col|Maj|Brig|Pol(?=\.)|PhD(?=\.?\s)`,
  'Ambassador|Amb',
  IN_CAPITALS,
  // «д.э.н.», «канд. юрид. наук»
  String.raw`[дк]\.\s?\p{Ll}{1,6}(?:\.-\p{Ll}{1,4})?\.\s?н|(?:[дД]окт|[кК]анд)\.\s?\p{Ll}{2,8}\.\s?наук`,
  String.raw`Г-н|Г-жа|г-н|г-жа|Господин|Госпожа|господин|госпожа|Его Превосходительство|Е\.\s?П\.|Д-р|Проф|проф|профессор|Профессор|доцент|Доцент|академик|Академик|доц(?=\.)|(?:[гГ]енерал-(?:майор|лейтенант|полковник)|[пП]олковник|(?:[пП]одполковник|[мМ]айор)(?=\s(?:полиции|милиции|юстиции|\p{L}+ службы|\p{Lu}\p{Ll}+\s\p{Lu}\.)))(?:\s(?:полиции|милиции|юстиции|внутренней службы|таможенной службы|пограничной службы))?|Посол`,
].join('|')

const HONORIFICS = new RegExp(`^((?:(?:the )?(?:${HONORIFIC_WORD})\\.?,?\\s+)+)(?=[\\p{Lu}'’"«“])`, 'u')
/** Those that are never a post: “General Director” and “Ambassador” stand in the middle of positions. */
export const NEXT_PERSON = String.raw`(?:H\.?\s?E\.?|Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Г-н|Г-жа|г-н|г-жа|Господин|Госпожа|${IN_CAPITALS})\.?\s+\p{Lu}`

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’ʼ-]*\.?|\p{Lu}\.(?:\s?\p{Lu}\.)*|d[aeiu]|del|della|der|den|ter|van|von|bin|bint|ibn|al|el|ul|ur|zu|la|le|uulu|kyzy|уулу|кызы|оглы|кызы|ұлы|қызы|оғлу|зода)`
const NAME = new RegExp(`^${NAME_WORD}(?:[ -]${NAME_WORD}){0,6}$`, 'u')

/** “Rahimov A.T., Ministry …”, «Мамедов Э.И.»: initials are of somebody. */
export const WITH_INITIALS =
  /^(?:\p{Lu}[\p{Ll}'’-]+\s+(?:\p{Lu}\.\s?){1,2}|\p{Lu}{3,}\s+(?:\p{Lu}\.\s?){2}|(?:(?:\p{Lu}|[ZSKCTP]h|Y[aeou]|Ts|Dz)\.\s?){1,2}\p{Lu}[\p{Ll}'’-]+\s*)(?:[,–—(]|-\s|$)/u

const SEPARATOR = /,\s+|\s+[-–—]\s+|\s+(?=\()|;\s+|:\s+/u

/** What programmes say below a label without meaning somebody. */
const NOBODY =
  /^(?:open floor|(?:general |open |panel |plenary |group )?(?:discussions?|debate|q ?& ?a|questions?(?: and answers)?|exchange of views|comments|conclusions?|tour de table|wrap[- ]?up|summary|video|film|presentations?|reports?|break|coffee(?: break)?|lunch|closing(?: remarks)?|welcome remarks|opening remarks|next steps)|дискуссия|обсуждение|прения|вопросы(?: и ответы)?|выводы|обмен мнениями|презентаци[яи]|перерыв|кофе-брейк|обед|талқылау|пікірталас|сұрақтар|сұрақ-жауап)$/iu

/** “Deputy Minister N. Aman”: a post, and initials with a surname. */
const POST_AND_INITIALS = /^(?:\p{Lu}[\p{L}-]+\s+){1,5}(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{Ll}'’-]+$/u

/** Whether words within brackets beside a title are somebody by their look. */
export function isPostWithName(text: string): boolean {
  return POST_AND_INITIALS.test(text)
}

/** Whether a text looks like a name and nothing else. */
export function isName(text: string): boolean {
  return NAME.test(text) && text.length <= 80
}

/** Whether a text is an honorific with a name of two words or more, and nothing behind it. */
export function isNameAlone(text: string): boolean {
  const honorific = HONORIFICS.exec(text)?.[0]
  return honorific !== undefined && /\s/.test(text.slice(honorific.length)) && isName(text.slice(honorific.length))
}

/** Whether words are of a programme and mean nobody: “Discussion”. */
export function isNobody(text: string): boolean {
  return NOBODY.test(text)
}

/** Whether a text begins with the honorific of a person. */
export function beginsWithHonorific(text: string): boolean {
  return HONORIFICS.test(text)
}

/** What stands behind a name that has no honorific: a post, said at once. */
export const ITS_POST =
  /^(?:[\p{Lu}\d/-]{2,10}\s+)?(?:(?:acting|deputy|vice|senior|assistant|special|first|executive|regional|programme|program|project|legal|national|country|associate|policy|protection)\s+){0,3}(?:[\p{L}-]+\s+){0,2}(?:director(?:[- ]general)?|head|chief|president|chair(?:person|man|woman)?|secretary|minister|ambassador|representative|officer|advis[eo]r|coordinator|manager|specialist|expert|professor|rector|dean|counsellor|consultant|envoy|lawyer|researcher)(?=$|[,(]|\s+(?:of|for|at|to|in|and|on|with)\s|\s*\()|^(?:[кд]\.\s?\p{Ll}|(?:первый |старший |ведущий |исполнительный |региональный )?(?:директор|начальник|заместитель|зам\.|глава|министр|посол|руководитель|председатель|советник|эксперт|профессор|координатор|представитель|консультант|юрист|специалист|научный сотрудник))/iu

/** Two or three words with capitals before a comma or a dash that say no post: a name, as it seems. Null where a text begins otherwise. */
export function nameBeforeComma(text: string): { name: string; rest: string } | null {
  const [, name = '', rest = ''] = /^(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,2})(?:,|\s[–—])\s+(.+)$/u.exec(text) ?? []
  return name === '' || saysPost(name) ? null : { name, rest }
}

// “Ann Lee, IOM Chief of Mission”: words that begin nothing, and a post behind them.
function isNameWithPost(text: string): boolean {
  const named = nameBeforeComma(text)
  return named !== null && ITS_POST.test(named.rest) && kindOf(named.name) === 'session'
}

/** Whether a text is somebody by its look: an honorific, or a name and then something about them. `labelled`: a label calls for people. */
export function looksLikePerson(text: string, labelled: boolean): boolean {
  if (isCountedPart(text)) return false
  if (beginsWithHonorific(text) || WITH_INITIALS.test(text) || KAZAKH_POST.test(text) || isNameWithPost(text) || isNameOfSide(text))
    return true
  const side = sideFirst(text)
  if (side !== null && (labelled || beginsWithHonorific(side.rest) || isNameWithPost(side.rest))) return true
  if (!labelled) return false
  if (postFirst(text) !== null) return true
  const { bare, status } = withoutNotes(text)
  const [head = ''] = bare.split(SEPARATOR)
  if (NOBODY.test(head)) return false
  if (status === 'tbc' && bare === '') return true
  return NAME.test(head) && head.length <= 80 && (head !== bare || head.split(/\s/).length <= 5)
}

const NAME_AND_SIDE = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,2})\s\(([^()]{2,60})\)/u

/** “Peter Rock (IOM)”: whether a name with an organisation or a State in brackets behind it begins a text. */
export function isNameOfSide(text: string): boolean {
  const [, name = '', inside = ''] = NAME_AND_SIDE.exec(text) ?? []
  if (name === '' || saysPost(name) || isOfSide(name)) return false
  const { state, organization } = affiliationOf({ name: null, position: inside })
  return (state ?? organization) !== null && kindOf(name) === 'session'
}

/** Before its name in quotation marks. */
const CALLED =
  /(?:,|\s[-–—]).*(?<!\p{L})(?:cent(?:er|re)|ngo|foundation|fund|company|university|school|society|institute|agency|newspaper|concern|association|corporation|enterprise|organi[sz]ation|club|initiative|alliance|holding|концерн\p{L}*|корпораци\p{L}|предприяти\p{L}|организаци\p{L}|альянс\p{L}*|холдинг\p{L}*|бірлестіг\p{L}|қауымдастығ\p{L}|центр\p{L}*|нпо|оо|офо?|фонд\p{L}*|компани\p{L}|университет\p{L}*|обществ\p{L}|институт\p{L}*|агентств\p{L}|ассоциаци\p{L}|орталығ\p{L}|қор\p{L}*)$/iu

/** Somebody with what they speak to in quotation marks behind them: «Петров И.И. (РФ): «Патентная система»». */
export function topicOf(text: string): { person: string; topic: string | null } {
  const side = isNameOfSide(text) ? NAME_AND_SIDE.exec(text)?.[0] : undefined
  // “Ann Lee (IOM): Data”, “Ann Lee (Lyon 2 University) – Money and absence”
  const after = side === undefined ? null : /^(?::|\s[-–—])\s+(\p{Lu}.{2,200})$/u.exec(text.slice(side.length))
  if (side !== undefined && after !== null && !ITS_POST.test(after[1] ?? '') && !saysPost(after[1] ?? ''))
    return { person: side, topic: after[1] ?? null }
  if (!/[«“"]/.test(text)) return { person: text, topic: null }
  const [, person = '', sign = '', topic = '', note = ''] =
    /^([^«»“”"]{3,160}?)(\s?[:,]|\s[-–—]|)\s+[«“"]([^«»“”"]{3,200})[»”"](\s*\([^()]{1,30}\))?[.;]?$/u.exec(text) ?? []
  const isNamed =
    WITH_INITIALS.test(`${person},`) ||
    beginsWithHonorific(person) ||
    (sign.trim() === ',' && isName(person) && !saysPost(person) && topic.includes(' '))
  // “Prof. Olimova, Research Center “Sharq””: the name of where they work.
  const isSaid = sign.trim() === '' ? isNamed && !CALLED.test(person) : sign.trim() === ',' ? isNamed : true
  return person === '' || !isSaid ? { person: text, topic: null } : { person: `${person}${note}`, topic }
}

/** What a text in one pair of brackets has within them; null for any other. */
export function bracketed(text: string): string | null {
  return /^\(([^()]{4,80})\)$/u.exec(text)?.[1] ?? null
}

/** Takes somebody apart: honorific, name and position as written. Notes such as “(tbc)” and “(video)” are no part of them. */
export function readPerson(text: string): ReadPerson {
  const both = inTwoLanguages(text)
  if (both !== null) return both
  // «Мария Кордеро ханым, ХКҰ өкілі»
  const [, named, courtesy = '', more = ''] = AFTER_NAME.exec(text) ?? []
  if (named !== undefined) return { ...readPerson(`${named}${more}`), honorific: courtesy }
  // “TBC, Ministry of Interior, Cambodia”
  const [, unnamed] = /^tb[cda][,;]\s+(.+)$/iu.exec(text) ?? []
  if (unnamed !== undefined) return { ...readPerson(unnamed), name: null, position: unnamed, status: 'tbc' }
  const first = sideFirst(text)
  if (first !== null) return { ...readPerson(first.rest), ...first.side }
  const post = postFirst(text)
  if (post !== null) return ofPost(readPerson(post.rest), post.post)
  const { bare, ...notes } = withoutNotes(text)
  const honorific = HONORIFICS.exec(bare)
  const rest = honorific === null ? bare : bare.slice(honorific[0].length)
  const separator = SEPARATOR.exec(rest)
  const head = separator === null ? rest : rest.slice(0, separator.index)
  const after = separator === null ? '' : unbracketed(rest.slice(separator.index + separator[0].length))
  const isName = honorific !== null || NAME.test(head)
  // The full stop of a list, not of an initial.
  const name = isName ? head.trim().replace(/(?<=\p{Ll}{3})\.$/u, '') || null : null
  const position = (isName ? after : rest) || null
  const affiliation = affiliationOf({ name: honorific === null ? name : null, position })
  return { honorific: honorific?.[1]?.trim().replace(/,$/, '') ?? null, name, position, ...affiliation, ...notes }
}

// “Dr Ann Lee, Minister of Health / Д-р Анна Ли, министр здравоохранения”: one, said twice.
function inTwoLanguages(text: string): ReadPerson | null {
  const halves = text.includes(' / ') ? text.split(' / ') : []
  const [one, other] = halves.length === 2 ? halves.map(readPerson) : []
  if (one?.name == null || other?.name == null || !isSameName(one.name, other.name)) return null
  const joined = (first: string | null, second: string | null) => [first, second].filter((said) => said !== null).join(' / ') || null
  return {
    ...one,
    honorific: joined(one.honorific, other.honorific),
    name: joined(one.name, other.name),
    position: joined(one.position, other.position),
    state: one.state ?? other.state,
    organization: one.organization ?? other.organization,
    status: one.status === 'tbc' ? one.status : other.status,
    attendance: one.attendance === 'video' ? one.attendance : other.attendance,
    minutes: one.minutes ?? other.minutes,
  }
}

const AFTER_NAME = new RegExp(`^(${NAME_WORD}(?: ${NAME_WORD}){0,3}) (ханым|мырза)(?=$|[,;(]|\\s[(–—-])(.*)$`, 'u')

function unbracketed(text: string): string {
  return /^\([^()]*\)$/.test(text) ? text.slice(1, -1) : text
}

/** Whether words are a State or an organisation itself. */
export function isOfSide(name: string): boolean {
  const { state, organization } = affiliationOf({ name, position: null })
  return state !== null || organization !== null
}

const SURNAME = String.raw`\p{Lu}[\p{Ll}'’-]+`
const INITIALS = String.raw`(?:\p{Lu}\.\s?){1,2}`
const POST_FIRST = new RegExp(
  `^([^.:;()]{4,200}?),?\\s+(?=${NEXT_PERSON}|(?:${SURNAME}\\s${INITIALS}|${INITIALS}${SURNAME})(?:$|\\s*\\(|\\s+[-–—]\\s))(.+)$`,
  'u',
)
/** «Комитет төрағасы Жұлдыз Сүлейменова»: in Kazakh the post ends with the word for it. */
const KAZAKH_POST = new RegExp(
  `^([^.:;()]{0,160}(?:төрағасы|министрі|директоры|басшысы|жетекшісі|депутаты|өкілі|ректоры|хатшысы|әкімі|елшісі|полковнигі|меңгерушісі|кеңесшісі|сарапшысы|маманы|орынбасары|профессоры)),?\\s+((?:${INITIALS}${SURNAME}|${SURNAME}(?:\\s${SURNAME}){1,2}))$`,
  'u',
)

// «Региональный директор МОМ г-н А. Иванов», “Deputy Minister of Labour Ms …”: the post before who holds it.
function postFirst(text: string): { post: string; rest: string } | null {
  const [, post = '', rest = ''] = (ITS_POST.test(text) ? POST_FIRST.exec(text) : null) ?? KAZAKH_POST.exec(text) ?? []
  return post === '' ? null : { post, rest }
}

function ofPost(who: ReadPerson, post: string): ReadPerson {
  const position = who.position === null ? post : `${post}, ${who.position}`
  return { ...who, position, ...affiliationOf({ name: null, position }) }
}

// “Azerbaijan – Mr Elchin Guliyev”, “IOM: Ms …”: the State or organisation before who speaks for it.
function sideFirst(text: string): { side: Pick<ReadPerson, 'state' | 'organization'>; rest: string } | null {
  const [, before = '', sign = '', rest = ''] = /^([^,;:–—()]{2,50}?)\s*(\s[-–—]|:|,)\s+(.+)$/u.exec(text) ?? []
  // «МОМ, г-жа Кристина Веллинг, координатор»; “Ann Lee, Tom Hale” is no such line.
  if (sign === ',' && !beginsWithHonorific(rest)) return null
  if (before === '' || !(beginsWithHonorific(rest) || nameBeforeComma(rest) !== null)) return null
  const side = affiliationOf({ name: before, position: null })
  return side.state === null && side.organization === null ? null : { side, rest }
}
