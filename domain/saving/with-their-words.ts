import { clashes, type Entry, type Save } from '#domain/saving/save-queue'
import { mergeWords } from '#domain/statement/merge-words'
import { isLocale } from '#domain/text/locale'

/**
 * A save with the words that somebody saved meanwhile taken into its own, in every text and language where the two do not touch each
 * other: an insertion here, an addition there. What both changed stays as it was typed, and is a conflict still. `mine` is the same save
 * where nothing could be taken in.
 */
export function withTheirWords(mine: Save, theirs: Entry): Save {
  let save = mine
  for (const { field, locale, theirs: now, mine: typed } of clashes(mine, theirs)) {
    if (locale === null || !isLocale(locale)) continue
    const was = textIn(mine.basedOn?.[field])
    const merged = mergeWords(String(was[locale] ?? ''), String(now), String(typed), locale)
    if (merged.collides || was[locale] === undefined) continue
    save = {
      ...save,
      input: { ...save.input, [field]: { ...textIn(save.input[field]), [locale]: merged.text } },
      basedOn: { ...(save.basedOn ?? theirs), [field]: { ...textIn(save.basedOn?.[field]), [locale]: now } },
    }
  }
  return save
}

function textIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
