import { same } from '#domain/agenda/differences'
import { asPrinted, isBlank, type LocalizedText } from '#domain/text/localized-text'

/** The words that a version prints; those of the draft where it would print the same, for it knows more than is printed. */
export function keptWords(known: LocalizedText | null | undefined, printed: LocalizedText | null): LocalizedText | null {
  const says = isBlank(printed) ? null : printed
  return known !== undefined && same(asPrinted(known), says) ? known : says
}

/** The same of a title, which prints also where its original was taken out. */
export function keptTitle(known: LocalizedText | null | undefined, printed: LocalizedText): LocalizedText | null {
  if (known !== undefined && same(known, printed)) return known
  return isBlank(printed) ? null : printed
}
