import { LOCALES } from '#domain/text/locale'
import { isStale, type LocalizedText } from '#domain/text/localized-text'

/** What makes a version wrong. It prevents publishing and cannot be switched off (ADR 0042). */
export const ERRORS = [
  'empty',
  'no-title',
  'part-no-title',
  'item-no-title',
  'nobody-named',
  'line-empty',
  'sub-item-empty',
  'item-off-list',
] as const

/** What asks to be looked at, in the order in which it is shown. Each can be switched off for a meeting. */
export const RULES = [
  'two-places',
  'overlap',
  'parts-overlap',
  'part-outside',
  'clock-skipped',
  'clock-twice',
  'minutes-too-long',
  'very-long',
  'part-order',
  'number-twice',
  'to-be-confirmed',
  'declined',
  'post-differs',
  'printed-twice',
  'member-absent',
  'no-moderator',
  'part-no-moderator',
  'translation-stale',
  'city-elsewhere',
  'city-online',
  'no-break',
  'small-gap',
] as const
export type Rule = (typeof RULES)[number]

/** What is wrong with an agenda. An error prevents publishing; a warning asks to be looked at. */
export type Finding = {
  code: (typeof ERRORS)[number] | Rule
  severity: 'error' | 'warning'
  /** The slot it is about. */
  slotId: string | null
  /** Where it is about none: the item of the list, or the day. Where it is about one: the part or appearance in it whose field is meant. */
  entryId?: string
  /** What else it is about: the other slot, the other appearance of somebody, the item that is off the list. */
  otherId?: string
  /** The field that corrects it, where the code does not tell. */
  field?: string
  /** Words of the draft for the sentence (a person, a title, a time), codes of a State or a language, and figures. */
  values: Record<string, string>
}

/** A finding before it is said where it is. */
export type Found = Omit<Finding, 'slotId'>

type About = Pick<Finding, 'entryId' | 'otherId' | 'field'>

export function warning(code: Rule, values: Finding['values'] = {}, about: About = {}): Found {
  return { code, severity: 'warning', ...about, values }
}

export function error(code: (typeof ERRORS)[number], values: Finding['values'] = {}, about: About = {}): Found {
  return { code, severity: 'error', ...about, values }
}

/** What each slot has been found to have, by its id. */
export type FoundBySlot = ReadonlyMap<string, readonly Found[]>

type TextAt = { text: LocalizedText | null; field: string; entryId?: string }

/** A warning for each language in which one of these texts is older than its original: it leads to the first that is. */
export function staleIn(texts: readonly TextAt[], title?: string): Found[] {
  return LOCALES.flatMap((locale) => {
    const first = texts.find(({ text }) => isStale(text, locale))
    if (first === undefined) return []
    const { text: _, ...about } = first
    return [warning('translation-stale', title === undefined ? { locale } : { locale, title }, about)]
  })
}
