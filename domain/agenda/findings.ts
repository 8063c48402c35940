import {
  type AgendaDocument,
  contributionsOf,
  type DocumentContribution,
  type DocumentSlot,
} from '#domain/agenda/agenda-document'
import { MODERATED_KINDS } from '#domain/agenda/agenda-terms'
import { isBlank, isStale, type LocalizedText, languagesOf, words } from '#domain/text/localized-text'
import { LOCALES } from '#domain/text/locale'
import { minutesOf } from '#domain/time/clock'

/** What is wrong with an agenda. An error keeps it from being published; a warning asks to be looked at. */
export type Finding = {
  code:
    | 'empty'
    | 'no-title'
    | 'part-no-title'
    | 'nobody-named'
    | 'line-empty'
    | 'overlap'
    | 'two-places'
    | 'no-moderator'
    | 'to-be-confirmed'
    | 'declined'
    | 'translation-stale'
  severity: 'error' | 'warning'
  slotId: string | null
  /** Words of the draft that the sentence names: a person, a title, a time; and codes of a State or a language. */
  values: Record<string, string>
}

/** Looks an agenda over, in the order it is read. Overlaps are found between times, never between repeated roles (facts §9.26). */
export function findings(document: AgendaDocument): Finding[] {
  const slots = document.days.flatMap((day) => day.slots.map((slot) => ({ date: day.date, slot })))
  if (slots.length === 0) return [{ code: 'empty', severity: 'error', slotId: null, values: {} }]
  return slots.flatMap(({ date, slot }, index) => [
    ...ofSlot(slot),
    ...slots.slice(index + 1).flatMap((other) => (other.date === date ? ofPair(slot, other.slot) : [])),
  ])
}

function ofSlot(slot: DocumentSlot): Finding[] {
  const found: Finding[] = []
  const title = words(slot.title, slot.title.original)
  const say = (code: Finding['code'], severity: Finding['severity'], values: Record<string, string> = {}) =>
    found.push({ code, severity, slotId: slot.id, values: { start: slot.start, title, ...values } })

  if (!slot.title[slot.title.original]) say('no-title', 'error')
  for (const part of slot.parts) if (!part.title[part.title.original]) say('part-no-title', 'error')
  for (const one of contributionsOf(slot)) {
    const name = nameOf(one)
    const who = { name: name || (one.organization ?? ''), state: one.state ?? '' }
    if (one.role === 'line') {
      if (isBlank(one.text)) say('line-empty', 'error')
    } else if (name === '' && one.state === null && one.organizationId === null) say('nobody-named', 'error')
    if (one.status === 'tbc' || one.status === 'invited') say('to-be-confirmed', 'warning', who)
    if (one.status === 'declined') say('declined', 'warning', who)
  }
  if (MODERATED_KINDS.has(slot.kind)) {
    const units = slot.parts.length > 0 ? slot.parts : [slot]
    for (const unit of units)
      if (!contributionsOf(slot).some((one) => one.role === 'moderator' && unitHolds(slot, unit, one)))
        say('no-moderator', 'warning', { title: words(unit.title, unit.title.original) })
  }
  const texts = textsOf(slot)
  for (const locale of LOCALES) {
    if (texts.some((text) => isStale(text, locale))) say('translation-stale', 'warning', { locale })
  }
  return found
}

function unitHolds(slot: DocumentSlot, unit: { contributions: DocumentContribution[] }, one: DocumentContribution): boolean {
  return unit.contributions.includes(one) || slot.contributions.includes(one)
}

function ofPair(first: DocumentSlot, second: DocumentSlot): Finding[] {
  if (!overlaps(first, second)) return []
  const values = { start: second.start, title: words(second.title, second.title.original), other: words(first.title, first.title.original) }
  const here = new Map(contributionsOf(first).flatMap((one) => (one.personId === null ? [] : [[one.personId, one] as const])))
  const twice = contributionsOf(second).filter((one) => one.personId !== null && here.has(one.personId) && one.status !== 'declined')
  return [
    { code: 'overlap', severity: 'warning', slotId: second.id, values },
    ...twice.map((one): Finding => ({ code: 'two-places', severity: 'warning', slotId: second.id, values: { ...values, name: nameOf(one) } })),
  ]
}

/** Whether two slots of one day share any minute; an open end reaches to midnight. */
export function overlaps(a: { start: string; end: string | null }, b: { start: string; end: string | null }): boolean {
  const endOf = (slot: { end: string | null }) => (slot.end === null ? 24 * 60 : minutesOf(slot.end))
  return minutesOf(a.start) < endOf(b) && minutesOf(b.start) < endOf(a)
}

function nameOf(one: DocumentContribution): string {
  return words(one.name, one.name?.original ?? 'en')
}

function textsOf(slot: DocumentSlot): (LocalizedText | null)[] {
  return [
    slot.title,
    slot.abstract,
    ...slot.subItems.map((sub) => sub.text),
    ...slot.parts.flatMap((part) => [part.title, part.abstract]),
    ...contributionsOf(slot).map((one) => one.topic),
  ]
}

/** How many slot titles each language still lacks, for the publisher to know before the readers do. */
export function missingTitles(document: AgendaDocument): { locale: string; count: number }[] {
  const titles = document.days.flatMap((day) => day.slots.map((slot) => slot.title))
  return LOCALES.map((locale) => ({
    locale,
    count: titles.filter((title) => !languagesOf(title).includes(locale)).length,
  })).filter((row) => row.count > 0)
}
