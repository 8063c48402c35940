import { LOCALES } from '#domain/text/locale'
import { isStale, type LocalizedText } from '#domain/text/localized-text'

/** What is wrong with an agenda. An error prevents publishing; a warning asks to be looked at. */
export type Finding = {
  code:
    | 'empty'
    | 'no-title'
    | 'part-no-title'
    | 'item-no-title'
    | 'nobody-named'
    | 'line-empty'
    | 'sub-item-empty'
    | 'item-off-list'
    | 'number-twice'
    | 'overlap'
    | 'two-places'
    | 'very-long'
    | 'part-outside'
    | 'parts-overlap'
    | 'part-order'
    | 'minutes-too-long'
    | 'no-moderator'
    | 'part-no-moderator'
    | 'to-be-confirmed'
    | 'declined'
    | 'translation-stale'
    | 'clock-skipped'
    | 'clock-twice'
    | 'city-elsewhere'
    | 'city-online'
  severity: 'error' | 'warning'
  /** The slot it is about. */
  slotId: string | null
  /** Where it is about none: the item of the list, or the day, that it is about. */
  entryId?: string
  /** Words of the draft for the sentence (a person, a title, a time), codes of a State or a language, and figures. */
  values: Record<string, string>
}

/** What a finding leads to in the editor: a slot, an item of the list or a day; null for what is set elsewhere. */
export function leadsTo({ slotId, entryId }: Finding): string | null {
  return slotId ?? entryId ?? null
}

/** A finding before it is said where it is. */
export type Found = Pick<Finding, 'code' | 'severity' | 'values'>

export function warning(code: Finding['code'], values: Finding['values'] = {}): Found {
  return { code, severity: 'warning', values }
}

export function error(code: Finding['code'], values: Finding['values'] = {}): Found {
  return { code, severity: 'error', values }
}

/** What each slot has been found to have, by its id. */
export type FoundBySlot = ReadonlyMap<string, readonly Found[]>

/** A warning for each language in which one of these texts is older than its original. */
export function staleIn(texts: readonly (LocalizedText | null)[], title?: string): Found[] {
  return LOCALES.filter((locale) => texts.some((text) => isStale(text, locale))).map((locale) =>
    warning('translation-stale', title === undefined ? { locale } : { locale, title }),
  )
}
