import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { absentMembers } from '#domain/agenda/check/absent-members'
import { type CheckFacts, NO_FACTS } from '#domain/agenda/check/check-facts'
import { longRuns } from '#domain/agenda/check/long-runs'
import { outdatedPosts } from '#domain/agenda/check/posts'
import { printedTwice } from '#domain/agenda/check/printed-twice'
import { smallGaps } from '#domain/agenda/check/small-gaps'
import { collisions } from '#domain/agenda/collisions'
import { type Finding, type Found, staleIn } from '#domain/agenda/finding'
import { listFindings } from '#domain/agenda/list-findings'
import { unmoderated } from '#domain/agenda/moderators'
import { oddTimes } from '#domain/agenda/odd-times'
import { slotFindings } from '#domain/agenda/slot-findings'
import { unprinted } from '#domain/agenda/unprinted'
import { oddClocks, oddZone } from '#domain/agenda/zone-findings'
import { LOCALES, type Locale } from '#domain/text/locale'
import { type LocalizedText, languagesOf, words } from '#domain/text/localized-text'
import { formatDay } from '#domain/time/format'

/**
 * Checks an agenda in reading order, naming things in `locale`: the document that publishing would freeze, and what of its draft that
 * document leaves out, against what the record knows. What several slots have of one item is said of the first.
 */
export function findings(document: AgendaDocument, draft: AgendaDraft, locale: Locale, facts: CheckFacts = NO_FACTS): Finding[] {
  const { meeting, items, days } = document
  const slots = days.flatMap((day) => day.slots)
  if (slots.length === 0 && items.length === 0) return [{ code: 'empty', severity: 'error', slotId: null, values: {} }]
  const checks = [
    slotFindings(slots, locale),
    unprinted(draft, locale),
    unmoderated(days, locale),
    oddTimes(slots, locale),
    oddClocks(meeting.timeZone, days),
    collisions(document, locale),
    outdatedPosts(slots, facts, locale),
    printedTwice(slots, locale),
    longRuns(days),
    smallGaps(days, locale),
  ]
  const nowhere = (found: Found): Finding => ({ ...found, slotId: null })
  return [
    ...oddZone(meeting, locale).map(nowhere),
    ...staleIn(textsAt({ title: meeting.title, theme: meeting.theme, preamble: meeting.preamble }), words(meeting.title, locale)).map(
      nowhere,
    ),
    ...absentMembers(document, draft, facts).map(nowhere),
    ...listFindings(items, slots, locale),
    ...days.flatMap((day) => [
      ...staleIn(
        textsAt({ title: day.title, note: day.note, place: day.place }),
        words(day.title, locale) || formatDay(day.date, locale),
      ).map((found): Finding => {
        const entryId = draft.days.find(({ date }) => date === day.date)?.id
        return entryId === undefined ? nowhere(found) : { ...found, slotId: null, entryId }
      }),
      ...day.slots.flatMap((slot) => {
        const of = { start: slot.start ?? '', title: words(slot.title, locale) }
        const found = checks.flatMap((check) => check.get(slot.id) ?? [])
        return found.map(({ values, ...one }): Finding => ({ ...one, slotId: slot.id, values: { ...of, ...values } }))
      }),
    ]),
  ]
}

function textsAt(texts: Record<string, LocalizedText | null>) {
  return Object.entries(texts).map(([field, text]) => ({ field, text }))
}

/** How many titles of the list and of slots each language still lacks, shown before publishing. */
export function missingTitles({ items, days }: AgendaDocument): { locale: Locale; count: number }[] {
  const slots = days.flatMap((day) => day.slots)
  const shown = new Set(slots.map((slot) => slot.itemId))
  const titles = [...items.filter(({ id }) => !shown.has(id)), ...slots].map(({ title }) => title)
  return LOCALES.map((locale) => ({
    locale,
    count: titles.filter((title) => !languagesOf(title).includes(locale)).length,
  })).filter((row) => row.count > 0)
}
