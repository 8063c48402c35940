import type { DocumentContribution } from '#domain/agenda/agenda-document'
import type { Status } from '#domain/agenda/agenda-terms'
import { isNamedIn } from '#domain/people/named-in-words'
import { aroundName } from '#domain/people/names'
import type { SideNamesView, SideNameView } from '#domain/people/side-names-view'
import { LOCALES, type Locale } from '#domain/text/locale'
import { reading } from '#domain/text/localized-text'

/** Words in the language they are in. */
export type Line = { text: string; lang: Locale }

/** An appearance as every form of the programme prints it. */
export type PrintedAppearance = {
  /** What stands in the line of the name: a name, a post nobody is named for, or the State or organisation itself. */
  head: Line | null
  kind: 'name' | 'post' | 'side' | 'to-be-named' | 'nobody'
  /** The honorific as it stands about the name. */
  before: Line | null
  after: Line | null
  /** The position, beneath a name. */
  position: Line | null
  /** The State and organisation one speaks for, as far as neither name nor position says so. */
  sides: Line[]
}

/** What of an appearance decides how it is printed. */
export type Appearing = Pick<DocumentContribution, 'state' | 'organizationId' | 'honorific' | 'name' | 'position'> & {
  /** As frozen; a draft has none. */
  organization?: string | null
  status: Status
}

/**
 * How an appearance is printed for a reader of `locale`. A post without a name is somebody. A confirmed State or organisation speaks as
 * itself; its speaker is “to be named” only while it is invited or to be confirmed. Its name is in the language of the position before it.
 */
export function printedAppearance(appearance: Appearing, locale: Locale, names: SideNamesView): PrintedAppearance {
  const sides = sidesOf(appearance, names)
  const name = reading(appearance.name, locale)
  const position = reading(appearance.position, locale)
  const [own, ...others] = sides.map((side) => nameOf(side, locale))
  if (name === null && position === null) {
    const kind = own === undefined ? 'nobody' : appearance.status === 'confirmed' ? 'side' : 'to-be-named'
    return { head: own ?? null, kind, before: null, after: null, position: null, sides: others }
  }
  const head = name ?? position
  const unsaid = sides.filter(({ known }) => ![name, position].some((said) => said !== null && isNamedIn(said, known)))
  const honorific = reading(appearance.honorific, locale)
  const { before, after } = aroundName(honorific?.text ?? '')
  const inItsLanguage = (text: string) => (honorific === null || text === '' ? null : { text, lang: honorific.lang })
  return {
    head: head && { text: head.text, lang: head.lang },
    kind: name === null ? 'post' : 'name',
    before: inItsLanguage(before),
    after: inItsLanguage(after),
    position: name === null || position === null ? null : { text: position.text, lang: position.lang },
    sides: unsaid.map((side) => nameOf(side, position?.lang ?? locale)),
  }
}

/** The same in two lines of plain words: the name, and what stands beneath it. Both are empty where nobody is named. */
export function inTwoLines({ before, head, after, position, sides }: PrintedAppearance): { name: string; detail: string } {
  const texts = (lines: (Line | null)[]) => lines.flatMap((line) => line?.text ?? [])
  return { name: texts([before, head, after]).join(' '), detail: texts([position, ...sides]).join(', ') }
}

/** What the State or organisation of an appearance is called, the State first; null if it speaks for neither. */
export function sideName(appearance: Appearing, locale: Locale, names: SideNamesView): string | null {
  const [side] = sidesOf(appearance, names)
  return side === undefined ? null : nameOf(side, locale).text
}

// A code or a frozen name stands in where the record has no name for the day.
function sidesOf({ state, organizationId, organization }: Appearing, { states, organizations }: SideNamesView): SideNameView[] {
  const frozen = organization ?? null
  return [
    ...(state === null ? [] : [states[state] ?? { name: { en: state }, known: {} }]),
    ...(organizationId === null
      ? []
      : [organizations[organizationId] ?? { name: frozen === null ? {} : { en: frozen }, known: everywhere(frozen) }]),
  ].filter(({ name }) => LOCALES.some((locale) => name[locale]))
}

function everywhere(name: string | null): SideNameView['known'] {
  return name === null ? {} : Object.fromEntries(LOCALES.map((locale) => [locale, [name]]))
}

function nameOf({ name }: SideNameView, locale: Locale): Line {
  const lang = name[locale] ? locale : (LOCALES.find((other) => name[other]) ?? locale)
  return { text: name[lang] ?? '', lang }
}
