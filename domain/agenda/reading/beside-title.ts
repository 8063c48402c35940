import type { Role } from '#domain/agenda/agenda-terms'
import { isStateName, saysBody } from '#domain/agenda/reading/affiliation'
import { minutesLasting } from '#domain/agenda/reading/duration'
import { organizationIn } from '#domain/agenda/reading/organization-words'
import { isToBeNamed } from '#domain/agenda/reading/person-notes'
import {
  beginsWithHonorific,
  isNameOfSide,
  isOfSide,
  isPostWithName,
  looksLikePerson,
  nameBeforeComma,
  readPerson,
  WITH_INITIALS,
} from '#domain/agenda/reading/read-person'
import { labelOf, roleSentence } from '#domain/agenda/reading/role-words'
import { namesPlace } from '#domain/agenda/reading/slot-notes'

/** A title and what stands on the same line: how long it lasts, who speaks, in which role; or the label of the people that follow. */
export type BesideTitle = { words: string; minutes: number | null; somebody: string | null; role: Role | null; label: Role | null }

const DURATION = /\s*[([,]\s*(\d{1,3})\s?(?:['’′]|min(?:ute)?s?\.?|мин(?:ут[аы]?)?\.?|минут)\s*[)\]]?\s*(?:$|[-–—:,]\s*(.+)$)/iu
/** “Snow and ice. Chair: M. Ivanov”, “Borders, facilitator: Ann Lee” */
const LABEL_INSIDE = /^(.{3,200}?)(?<![:：])(?:[.;]\s+(?=\p{Lu})|,\s+)(\p{L}{3,20}(?:\s\p{L}{2,12})?\.?[:：]\s\S.*)$/u
const HAS_MINUTES = /[([]\d{1,3}\s?(?:min|мин)\p{L}*\.?[)\]]/iu
/** “Overview (UNHCR, 15 min)” */
const WHO_AND_MINUTES = /^(.{3,200}?)\s*\(([^()]{2,80}),\s*(\d{1,3}\s?(?:min(?:ute)?s?|мин(?:ут[аы]?)?)\.?)\)$/iu
const LASTS = /\s*[([]([^()[\]]{2,40})[)\]]$/u
const IN_BRACKETS = /\s*[([]([^()[\]]{4,200})[)\]]\s*$/u

/** Takes apart a line such as “Overview (20 min) – Ms …”, “Welcome (Mr …)”, “Opening remarks by Ms …”, «Открытие. Вступительное слово:». */
export function besideTitle(said: string): BesideTitle {
  // “10:00 – 10:05 (5’) Welcome”: how long it lasts, before the title.
  const lasting = /^\(([^()]{2,20})\)\s*(?=\S)/u.exec(said)
  const minutes = minutesLasting(lasting?.[1] ?? '')
  const beside = besideWords(minutes === null ? said : said.slice(lasting?.[0].length))
  return minutes === null ? beside : { ...beside, minutes }
}

function besideWords(typed: string): BesideTitle {
  const nothing = { minutes: null, somebody: null, role: null, label: null }
  const talk = talkOf(typed)
  if (talk !== null) return { ...nothing, ...talk }
  const ends = endsWithLabel(typed)
  if (ends !== null) return { ...nothing, ...ends }
  const led = LABEL_INSIDE.exec(typed)
  const leads = led === null ? null : labelOf(led[2] ?? '')
  if (led !== null && leads !== null && leads.rest !== '')
    return { ...nothing, words: (led[1] ?? '').trim(), somebody: leads.rest, role: leads.role }
  const whole = wholeLength(typed)
  // “Overview – Ms … (10 min)”
  if (whole !== null) return { ...nothing, ...whole, ...(whole.somebody === null ? namedAfter(whole.words) : null) }
  const duration = DURATION.exec(typed)
  // “Study (30 min) and questions (15 min)”: of parts of it, not of the whole.
  if (duration !== null && duration.index > 0 && !HAS_MINUTES.test(typed.slice(0, duration.index)))
    return { ...nothing, words: typed.slice(0, duration.index), somebody: duration[2]?.trim() ?? null, minutes: Number(duration[1]) }
  const [, words, who] = /^(.{3,200}?),\s+(\p{Lu}[^,()]{4,60}\([^()]{2,60}\))$/u.exec(typed) ?? []
  if (words !== undefined && who !== undefined && isNameOfSide(who)) return { ...nothing, words, somebody: who }
  const note = IN_BRACKETS.exec(typed)
  const inside = note?.[1] ?? ''
  const label = labelOf(
    inside
      .replace(/^((?:moderated|chaired|presented|hosted|sponsored|facilitated) by)\s/iu, '$1: ')
      // “(Chair – Kazakhstan)”
      .replace(/^(\p{L}+)\s[-–—]\s(.+)$/u, (said, word, who) => (isOfSide(who) ? `${word}: ${who}` : said)),
  )
  if (note !== null && note.index > 0 && (isSomebody(inside) || (label !== null && label.rest !== '')))
    return { ...nothing, words: typed.slice(0, note.index), somebody: label?.rest ?? inside, role: label?.role ?? null }
  return { ...nothing, ...(namedAfter(typed) ?? sideAfter(typed) ?? { words: typed }) }
}

// “Overview (UNHCR, 15 min)”, “Panel (1 hour)”, “Talk (25 min + 10 min Q&A)”
function wholeLength(typed: string): Pick<BesideTitle, 'words' | 'minutes' | 'somebody'> | null {
  const [, title, who = '', length = ''] = WHO_AND_MINUTES.exec(typed) ?? []
  if (title !== undefined) {
    const isKnown = isSomebody(who) || isOfSide(who)
    return { words: isKnown ? title : `${title} (${who})`, minutes: minutesLasting(length), somebody: isKnown ? who : null }
  }
  const lasts = LASTS.exec(typed)
  const minutes =
    lasts === null || lasts.index === 0 || HAS_MINUTES.test(typed.slice(0, lasts.index)) ? null : minutesLasting(lasts[1] ?? '')
  return lasts === null || minutes === null ? null : { words: typed.slice(0, lasts.index), minutes, somebody: null }
}

// “Overview of trends, IOM”, “Briefing on visas – UNHCR”: an organisation alone at the end, where the title names no other.
function sideAfter(typed: string): { words: string; somebody: string } | null {
  const [, words = '', side = ''] = /^(.{8,200}?)(?:,|\s[-–—])\s+(\p{Lu}[\p{L} -]{1,20})$/u.exec(typed) ?? []
  return words !== '' && organizationIn(side)[0] === side && organizationIn(words).length === 0 ? { words, somebody: side } : null
}

// After a dash or “by” an honorific begins somebody. A title may hold either without one.
function namedAfter(typed: string): { words: string; somebody: string; role: Role | null } | null {
  for (const sign of typed.matchAll(/\s+[-–—]\s+|\s+by\s+|:\s+|,\s+|[.;]\s+(?=\p{Lu})/giu)) {
    if (sign.index === 0) continue
    const found = namedBehind(typed.slice(0, sign.index), sign[0], typed.slice(sign.index + sign[0].length))
    if (found !== null) return found
  }
  return null
}

function namedBehind(words: string, sign: string, somebody: string): { words: string; somebody: string; role: Role | null } | null {
  const isDash = /^\s+[-–—]\s/.test(sign)
  const named = isDash ? afterDash(somebody) : null
  if (named !== null) return { words, ...named }
  const act = sign.trim() === 'by' ? actBefore(words, somebody) : null
  if (act !== null) return act
  const said = sign.trim() === 'by' ? null : BY.exec(somebody)
  if (said !== null) return { words, somebody: labelOf(somebody)?.rest ?? somebody, role: labelOf(somebody)?.role ?? null }
  if (isDash && isStateName(words) && isSpeakerOfState(somebody)) return { words, somebody, role: null }
  // “Ms. Eva Stone” is no end of a sentence.
  const isApart = /^\s/.test(sign) || (/^[.;]/.test(sign) && /\p{L}{5}$/u.test(words))
  // «Приветственное слово: Рахимов Фаррух, заместитель министра»
  const role = sign.startsWith(':') && nameBeforeComma(somebody) !== null ? labelOf(`${words}:`) : null
  if (role !== null) return { words, somebody, role: role.role }
  const isSomebody = /^[.;]/.test(sign) ? isApart && looksLikePerson(somebody, false) : beginsWithHonorific(somebody)
  if (!isSomebody && !(isApart && looksLikePerson(somebody, false))) return null
  const by = /(.+?),?\s+(moderated|facilitated|chaired|presided over|hosted|presented|introduced)$/iu.exec(words)
  if (by !== null) return { words: by[1] ?? '', somebody, role: labelOf(`${by[2]} by ${somebody}`)?.role ?? null }
  return { words, somebody, role: roleSentence(`${words} by ${somebody}`)?.role ?? labelOf(`${words}:`)?.role ?? null }
}

// “Meeting with the Service. Welcome by Mr …”: what somebody does is no word of the title.
function actBefore(words: string, somebody: string): { words: string; somebody: string; role: Role } | null {
  const [, title = '', act = ''] = /^(.{3,200}?)[.;]\s+(\p{Lu}[\p{L} ]{3,40})$/u.exec(words) ?? []
  const role =
    act === '' || !beginsWithHonorific(somebody) ? undefined : (roleSentence(`${act} by ${somebody}`) ?? labelOf(`${act} by:`))?.role
  // What no role keeps stays a word of the title: “Address by Mr …”.
  return role === 'welcome' || role === 'closing' ? { words: title, somebody, role } : null
}

// “Kazakhstan – Ann Lee, Committee for Children”, «Таджикистан – докладчик уточняется»
function isSpeakerOfState(text: string): boolean {
  return nameBeforeComma(text) !== null || isToBeNamed(text)
}

// “Welcome – Moderator: Ann Lee”, “Setting the scene – Tom Hale, World Bank”
function afterDash(text: string): { somebody: string; role: Role | null } | null {
  const label = labelOf(text)
  if (label !== null && label.rest !== '' && looksLikePerson(label.rest, true)) return { somebody: label.rest, role: label.role }
  const { state, organization } = readPerson(text)
  const named = nameBeforeComma(text)
  // “Bolat Akhmetov, Ministry of Health”
  const isKnown = named !== null && ((state ?? organization) !== null || saysBody(named.rest))
  return isKnown ? { somebody: text, role: null } : null
}

// “(Nurlan S., IOM)”: without an honorific it is somebody where the words say for whom.
function isSomebody(inside: string): boolean {
  if (looksLikePerson(inside, false) || isPostWithName(inside)) return true
  const { name, state, organization } = readPerson(inside)
  return (name ?? '').includes(' ') && !namesPlace(inside) && (state ?? organization) !== null
}

/** After a comma or a dash these begin somebody even without an honorific. */
const BY = /^(?:(?:moderated|facilitated|chaired|presented|introduced|led) by|resp\.|отв\.)\s+(?=\p{Lu})/u

// «Рогожина Н.Г., д. полит. н., ИМЭМО РАН. Водная дипломатия»: who speaks, and then on what.
function talkOf(typed: string): { words: string; somebody: string } | null {
  if (!WITH_INITIALS.test(typed)) return null
  for (const { index } of typed
    .slice(0, LONGEST_SPEAKER)
    .matchAll(/(?<=\p{L}{3}|\p{Lu}{2}|[кд]\.\s?\p{Ll}{1,6}\.\s?н|[)»”])\.\s+(?=[«“"]?\p{Lu}\p{Ll})/gu)) {
    const words = typed.slice(index + 1).trim()
    if (words.includes(' ') && !looksLikePerson(words, false)) return { words, somebody: typed.slice(0, index) }
  }
  return null
}

/** In signs. */
const LONGEST_SPEAKER = 160

function endsWithLabel(typed: string): { words: string; label: Role } | null {
  const at = typed.endsWith(':')
    ? Math.max(typed.lastIndexOf('. '), typed.lastIndexOf('; '), typed.lastIndexOf(' – '), typed.lastIndexOf(' - '))
    : -1
  if (at <= 0) return null
  const label = labelOf(typed.slice(at).replace(/^[\s.;–-]+/u, ''))
  return label === null ? null : { words: typed.slice(0, at), label: label.role }
}
