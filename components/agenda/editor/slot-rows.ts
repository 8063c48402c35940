import { missingWords } from '#components/agenda/editor/missing-words.ts'
import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import { daysInOrder, slotsOfDay } from '#domain/agenda/draft-order'
import type { Finding } from '#domain/agenda/finding'
import { spanOf } from '#domain/agenda/slot-span'
import { type ShortName, type SlotSummary, slotSummaries } from '#domain/agenda/slot-summary'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import { reading, words } from '#domain/text/localized-text'
import type { Clock } from '#domain/time/clock'
import type { Translator } from '#messages/translator'

/** A slot as the list says it, in plain words: equal rows need not be drawn again. */
export type Row = {
  id: string
  start: Clock | null
  end: Clock | null
  title: string
  lang: Locale | undefined
  detail: string
  people: string
  conflicts: string
  remarks: string
  quiet: boolean
  height: number
  /** What typing in the list goes to it by, one a line. */
  begins: string
}

type Speaking = { locale: Locale; t: Translator }

/** The rows of all days, by the day's id, each day's in order. */
export function slotRows(
  draft: AgendaDraft,
  findings: readonly Finding[],
  names: SideNamesView,
  { locale, t }: Speaking,
): Map<string, Row[]> {
  const summaries = slotSummaries(draft, findings, locale, names)
  const items = new Map(draft.items.map((item) => [item.id, item]))
  const rowOf = (slot: DraftSlot): Row => {
    const item = items.get(slot.itemId)
    const title = reading(item?.title, locale)
    const named = [item?.number, title?.text ?? t('agenda.untitled'), slot.continued ? t('agenda.continued') : null]
    const summary = summaries.get(slot.id)
    return {
      id: slot.id,
      start: slot.start,
      end: slot.end,
      title: named.filter(Boolean).join(' '),
      lang: title?.lang,
      detail: [slot.start === null ? words(slot.when, locale) : '', words(slot.place, locale)].filter(Boolean).join(' · '),
      people: summary === undefined ? '' : peopleLine(summary, { locale, t }),
      ...missingWords(summary?.missing, t),
      quiet: QUIET_KINDS.has(slot.kind),
      height: heightOf(slot),
      begins: [slot.start ?? '', title?.text ?? '', item?.number ?? ''].filter(Boolean).join('\n').toLowerCase(),
    }
  }
  return new Map(daysInOrder(draft).map((day) => [day.id, slotsOfDay(draft, day.id).map(rowOf)]))
}

/** The times of a slot as every list prints them; nothing where it has none. */
export function timesOf({ start, end }: Pick<DraftSlot, 'start' | 'end'>): string {
  return start === null ? '' : `${start}–${end ?? ''}`
}

function peopleLine({ lead, others, more }: SlotSummary, { locale, t }: Speaking): string {
  const said = ({ text, toBeNamed }: ShortName) => (toBeNamed ? t('editor.placeHeld', { name: text || t('agenda.somebody') }) : text)
  const led = lead === null ? [] : [`${words(lead.label, locale) || t(`agenda.roles.${lead.role}`)}: ${lead.names.map(said).join(', ')}`]
  const rest = [others.map(said).join(', '), more > 0 ? `+${more}` : ''].filter(Boolean).join(' ')
  return [...led, rest].filter(Boolean).join(' · ')
}

function heightOf(slot: DraftSlot): number {
  const span = spanOf(slot)
  const minutes = span === null || span.to === null ? 45 : span.to - span.from
  return Math.max(30, Math.min(110, minutes * 0.8))
}
