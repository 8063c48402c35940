import { contributionsOf, type DocumentContribution, type DocumentSlot } from '#domain/agenda/agenda-document'
import { type Found, type FoundBySlot, warning } from '#domain/agenda/finding'
import { LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

/** Who is printed with another honorific or name than at their first appearance, in a language that both have: said once of each person. */
export function printedTwice(slots: readonly DocumentSlot[], reader: Locale): FoundBySlot {
  const first = new Map<string, DocumentContribution>()
  const told = new Set<string>()
  const inSlot = (contribution: DocumentContribution): Found[] => {
    const { id, personId } = contribution
    const known = personId === null ? undefined : first.get(personId)
    if (personId === null || told.has(personId)) return []
    if (known === undefined) first.set(personId, contribution)
    const locale = known && LOCALES.find((one) => isOtherwise(known, contribution, one))
    if (known === undefined || locale === undefined) return []
    told.add(personId)
    const values = { name: printed(contribution, locale, reader), as: printed(known, locale, reader) }
    return [warning('printed-twice', values, { entryId: id, otherId: known.id })]
  }
  return new Map(slots.map((slot) => [slot.id, contributionsOf(slot).flatMap(inSlot)]))
}

/** Whether two appearances of a person print another honorific or name in a language. One that says nothing is not another. */
export function isOtherwise(
  one: Pick<DocumentContribution, 'honorific' | 'name'>,
  other: Pick<DocumentContribution, 'honorific' | 'name'>,
  locale: Locale,
): boolean {
  return (['honorific', 'name'] as const).some((field) => {
    const [a, b] = [one[field]?.[locale], other[field]?.[locale]]
    return Boolean(a && b && a !== b)
  })
}

function printed({ honorific, name }: DocumentContribution, locale: Locale, reader: Locale): string {
  return [honorific?.[locale], name?.[locale] ?? words(name, reader)].filter(Boolean).join(' ')
}
