import { organizationIn, saysOrganization } from '#domain/agenda/reading/organization-words'
import { isSaidIn, wordsOf } from '#domain/people/named-in-words'
import { fold } from '#domain/people/names'
import { regionNames } from '#domain/people/region-names'
import type { Locale } from '#domain/text/locale'

/** For whom somebody speaks: the code of a State, or an organisation as it is written. Both null where the words leave a doubt. */
export type Affiliation = { state: string | null; organization: string | null }

/** A State speaks through these. */
const BODY =
  /govern?ment|ministr|embass|(?<!\p{L})service|committee|agency|department|administration|parliament|republic|delegation|presidency|directorate|permanent (?:mission|representative)|ambassador|правительств|министерств|министр|посольств|посол|служб|комитет|агентств|департамент|управлени|республик|делегаци|МВД|МИД|үкімет|министрлі|министрі|елшілі|елшісі|комитет|агенттіг|республика|қызмет/iu

/** Whether words name a body of a State: no name of somebody does. */
export function saysBody(text: string): boolean {
  return BODY.test(text)
}

/** Where somebody works, or to whom, is not for whom: “in Kazakhstan”, “to the UN”, “for Central Asia”, «в Казахстане». */
const ELSEWHERE =
  /(?<!\p{L})(?:in|to|for|across|covering|в|во|по|на|для)\s+(?:the\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?<=(?:Republic|Kingdom|States|Emirates|Islamic Republic)\s)of\s+(?:the\s+)?)?\p{Lu}[\p{L}.'’-]*)*|(?<!\p{L})\p{L}+(?:дағы|дегі|тағы|тегі)(?!\p{L})/gu

/** Who speaks for no State, though their country may be said. */
const PRIVATE =
  /(?<!\p{L})(?:private|independent|consultant|company|lawyer|lawer|LLC|institution|частн\p{L}+|независим\p{L}+|консультант|адвокат|ОсОО|ТОО)(?!\p{L})/iu

const SEPARATORS = /[,;()/]|\s[-–—]\s/u

/**
 * Reads for whom somebody speaks out of a name and a position as printed. A State is told where it is the only one that the words name as
 * its own; an organisation where it is one of those that work with States, or says of itself what it is.
 */
export function affiliationOf({ name, position }: { name: string | null; position: string | null }): Affiliation {
  const words = position ?? ''
  if (words === '') return ofNameAlone(name ?? '')
  const organizations = organizationIn(words)
  const parts = words.replace(ELSEWHERE, ' ').split(SEPARATORS)
  const own = parts.filter((part) => (organizations.length === 0 || organizationIn(part).length === 0) && !saysOrganization(part.trim()))
  const named = statesIn(own.join(', '))
  const bodies = named.length === 0 ? [] : own.filter((part) => BODY.test(part))
  const ofBodies = bodies.length === own.length ? named : statesIn(bodies.join(', '))
  if (organizations.length > 0) {
    const [organization = null] = organizations
    return ofBodies.length > 0 || organizations.length > 1 ? NONE : { state: null, organization }
  }
  const isPrivate = own.length < parts.length || parts.some((part) => PRIVATE.test(part))
  const [state = null] = ofBodies.length === 1 ? ofBodies : named.length === 1 && !isPrivate ? named : []
  if (state !== null) return { state, organization: null }
  return {
    state: null,
    organization:
      words
        .split(SEPARATORS)
        .map((part) => part.trim())
        .findLast(saysOrganization) ?? null,
  }
}

const NONE: Affiliation = { state: null, organization: null }

// “Chair: Kazakhstan”, “Moderator: UNHCR”: a State or an organisation itself.
function ofNameAlone(name: string): Affiliation {
  const [organization] = organizationIn(name)
  if (organization === name) return { state: null, organization }
  const [state = null, other] = statesIn(name)
  const isWhole = state !== null && other === undefined && calledExactly(state, name)
  return isWhole ? { state, organization: null } : NONE
}

type State = ReturnType<typeof regionNames>[number]
let known: { states: readonly State[]; byBegin: Map<string, State[]> } | null = null

// Read from the tables once, when somebody's words are first asked about.
function states() {
  if (known !== null) return known
  const byBegin = new Map<string, State[]>()
  const all = regionNames()
  for (const state of all)
    for (const stem of new Set(Object.values(state.names).flatMap((names) => names.map(begin))))
      byBegin.set(stem, [...(byBegin.get(stem) ?? []), state])
  known = { states: all, byBegin }
  return known
}

/** How much of a name all its cases have in common. */
const STEM = 3
const begin = (word: string) => word.slice(0, STEM).toLowerCase()

/** The codes of the States that words name. A name begins with a capital: «того» is no Togo. */
function statesIn(text: string): string[] {
  const { byBegin } = states()
  const begins = new Set((text.match(/(?<!\p{L})\p{Lu}[\p{L}.]{0,2}/gu) ?? []).map(begin))
  if (begins.size === 0) return []
  const langs: readonly Locale[] = /[а-яё]/iu.test(text) ? ['ru', 'kk'] : ['en']
  const likely = new Set([...begins].flatMap((stem) => byBegin.get(stem) ?? []))
  if (likely.size === 0) return []
  const said = wordsOf(text)
  return [...likely].filter(({ names }) => langs.some((lang) => isSaidIn(said, lang, names))).map(({ code }) => code)
}

/** Whether a text is a State’s name and nothing else. */
export function isStateName(text: string): boolean {
  return statesIn(text).some((code) => calledExactly(code, text))
}

/** “Republic of …”, «Республика …»: before a name that is itself the State’s. */
const REPUBLIC = /^(?:the )?(?:republic of (?:the )?|республика )|\sреспубликасы$/iu

function calledExactly(code: string, typed: string): boolean {
  const name = typed.replace(REPUBLIC, '')
  const names = states().states.find((state) => state.code === code)?.names ?? {}
  return Object.values(names).some((list) => list.some((called) => fold(called) === fold(typed) || fold(called) === fold(name)))
}
