import { type AgendaDocument, contributionsOf, type DocumentContribution, type DocumentSlot } from '#domain/agenda/agenda-document'
import { MODERATED_KINDS } from '#domain/agenda/agenda-terms'
import { hasStart } from '#domain/agenda/draft-order'
import type { EntryTimes } from '#domain/agenda/entry-times'
import { LOCALES, type Locale } from '#domain/text/locale'
import { isBlank, isStale, type LocalizedText, languagesOf, words } from '#domain/text/localized-text'
import { type Clock, minutesOf } from '#domain/time/clock'

/** What is wrong with an agenda. An error prevents publishing; a warning asks to be looked at. */
export type Finding = {
  code:
    | 'empty'
    | 'no-title'
    | 'part-no-title'
    | 'nobody-named'
    | 'line-empty'
    | 'sub-item-empty'
    | 'overlap'
    | 'two-places'
    | 'no-moderator'
    | 'to-be-confirmed'
    | 'translation-stale'
  severity: 'error' | 'warning'
  slotId: string | null
  /** Words of the draft for the sentence (a person, a title, a time), and codes of a State or a language. */
  values: Record<string, string>
}

/**
 * Checks an agenda in reading order, naming things in `locale`. Overlaps compare times, not roles: one person often moderates and
 * presents (docs/where-facts-come-from.md, “The agenda of the 5th SOM”).
 */
export function findings(document: AgendaDocument, locale: Locale): Finding[] {
  const slots = document.days.flatMap((day) => day.slots.map((slot) => ({ date: day.date, slot })))
  if (slots.length === 0 && document.items.length === 0) return [{ code: 'empty', severity: 'error', slotId: null, values: {} }]
  return slots.flatMap(({ date, slot }, index) => [
    ...ofSlot(slot, locale),
    ...slots.slice(index + 1).flatMap((other) => (other.date === date ? ofPair(slot, other.slot, locale) : [])),
  ])
}

function ofSlot(slot: DocumentSlot, reader: Locale): Finding[] {
  const title = words(slot.title, reader)
  const finding = (code: Finding['code'], severity: Finding['severity'], values: Finding['values'] = {}): Finding => ({
    code,
    severity,
    slotId: slot.id,
    values: { start: slot.start ?? '', title, ...values },
  })
  const stale = LOCALES.filter((locale) => textsOf(slot).some((text) => isStale(text, locale)))
  return [
    ...(slot.title[slot.title.original] ? [] : [finding('no-title', 'error')]),
    ...slot.parts.filter((part) => !part.title[part.title.original]).map(() => finding('part-no-title', 'error')),
    ...slot.subItems.filter((sub) => isBlank(sub.text)).map(() => finding('sub-item-empty', 'error')),
    ...contributionsOf(slot).flatMap((contribution) =>
      ofAppearance(contribution, reader).map(({ code, severity, values }) => finding(code, severity, values)),
    ),
    ...unmoderated(slot).map((unit) => finding('no-moderator', 'warning', { title: words(unit.title, reader) })),
    ...stale.map((locale) => finding('translation-stale', 'warning', { locale })),
  ]
}

function ofAppearance(contribution: DocumentContribution, locale: Locale): Pick<Finding, 'code' | 'severity' | 'values'>[] {
  if (contribution.role === 'line') return isBlank(contribution.text) ? [{ code: 'line-empty', severity: 'error', values: {} }] : []
  const name = words(contribution.name, locale)
  const values = { name: name || (contribution.organization ?? ''), state: contribution.state ?? '' }
  const nobody = name === '' && contribution.state === null && contribution.organizationId === null
  return [
    ...(nobody ? [{ code: 'nobody-named', severity: 'error', values: {} } as const] : []),
    ...(contribution.status === 'tbc' ? [{ code: 'to-be-confirmed', severity: 'warning', values } as const] : []),
  ]
}

// A slot with parts needs a moderator in each part, or one for the whole slot.
function unmoderated(slot: DocumentSlot): Pick<DocumentSlot, 'title' | 'contributions'>[] {
  if (!MODERATED_KINDS.has(slot.kind)) return []
  const moderates = (contribution: DocumentContribution) => contribution.role === 'moderator'
  const units = slot.parts.length > 0 ? slot.parts : [slot]
  return slot.contributions.some(moderates) ? [] : units.filter((unit) => !unit.contributions.some(moderates))
}

function ofPair(first: DocumentSlot, second: DocumentSlot, locale: Locale): Finding[] {
  if (!overlaps(first, second)) return []
  const values = { start: second.start ?? '', title: words(second.title, locale), other: words(first.title, locale) }
  const inFirst = new Set(contributionsOf(first).map((contribution) => contribution.personId))
  const twice = contributionsOf(second).filter((contribution) => contribution.personId !== null && inFirst.has(contribution.personId))
  return [
    { code: 'overlap', severity: 'warning', slotId: second.id, values },
    ...twice.map(
      (contribution): Finding => ({
        code: 'two-places',
        severity: 'warning',
        slotId: second.id,
        values: { ...values, name: words(contribution.name, locale) },
      }),
    ),
  ]
}

/** Whether two slots of a day share a minute; an open end, and one of the next day, last to midnight. One without a time never does. */
export function overlaps(a: EntryTimes, b: EntryTimes): boolean {
  if (!hasStart(a) || !hasStart(b)) return false
  const endOf = (slot: EntryTimes & { start: Clock }) => (slot.end === null || slot.end <= slot.start ? 24 * 60 : minutesOf(slot.end))
  return minutesOf(a.start) < endOf(b) && minutesOf(b.start) < endOf(a)
}

function textsOf(slot: DocumentSlot): (LocalizedText | null)[] {
  return [
    slot.title,
    slot.abstract,
    ...slot.subItems.map((sub) => sub.text),
    ...slot.parts.flatMap((part) => [part.title, part.abstract]),
    ...contributionsOf(slot).map((contribution) => contribution.topic),
  ]
}

/** How many slot titles each language still lacks, shown before publishing. */
export function missingTitles(document: AgendaDocument): { locale: Locale; count: number }[] {
  const titles = document.days.flatMap((day) => day.slots.map((slot) => slot.title))
  return LOCALES.map((locale) => ({
    locale,
    count: titles.filter((title) => !languagesOf(title).includes(locale)).length,
  })).filter((row) => row.count > 0)
}
