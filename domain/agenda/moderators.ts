import { contributionsOf, type DocumentContribution, type DocumentDay, type DocumentSlot } from '#domain/agenda/agenda-document'
import { MODERATED_KINDS, QUIET_KINDS, type Role } from '#domain/agenda/agenda-terms'
import { type Found, type FoundBySlot, warning } from '#domain/agenda/finding'
import { kindOf } from '#domain/agenda/slot-kind-words'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'

/** So many sessions with a moderator make it a custom of a meeting, if they are most of them. */
const CUSTOM = 2

/**
 * The sessions without a moderator where most of the meeting's have one, and at least two (ADR 0028). Not counted are pauses, what goes on
 * with an item, and days on which somebody presides. A session with people is asked about once: as a whole if nobody moderates in
 * it, else for those of its parts that lack a moderator where most have one.
 */
export function unmoderated(days: readonly DocumentDay[], reader: Locale): FoundBySlot {
  const sessions = days.filter((day) => !day.slots.some((slot) => contributionsOf(slot).some(is('chair')))).flatMap(sessionsOf)
  const moderated = sessions.filter(isModerated).length
  if (moderated < CUSTOM || moderated * 2 <= sessions.length) return new Map()
  return new Map(
    sessions.map((slot) => [slot.id, isModerated(slot) ? inParts(slot, reader) : hasPeople(slot) ? [warning('no-moderator')] : []]),
  )
}

function sessionsOf(day: DocumentDay): DocumentSlot[] {
  return day.slots.filter(({ kind, continued, title }) => MODERATED_KINDS.has(kind) && !continued && !isPause(title))
}

function inParts(slot: DocumentSlot, reader: Locale): Found[] {
  if (slot.contributions.some(is('moderator'))) return []
  const parts = slot.parts.filter(({ title, contributions }) => contributions.length > 0 && !isPause(title))
  const without = parts.filter(({ contributions }) => !contributions.some(is('moderator')))
  const [first] = without
  if (first === undefined || without.length * 2 >= parts.length) return []
  return [warning('part-no-moderator', { other: words(first.title, reader), more: String(without.length - 1) }, { entryId: first.id })]
}

// A session that nobody is named in yet has only begun: it lacks more than a moderator.
function hasPeople(slot: DocumentSlot): boolean {
  return contributionsOf(slot).some(({ role }) => role !== 'line')
}

function isModerated(slot: DocumentSlot): boolean {
  return contributionsOf(slot).some(is('moderator'))
}

function is(wanted: Role): (contribution: DocumentContribution) => boolean {
  return ({ role }) => role === wanted
}

// The words of a title decide, as they do for the kind of a typed slot.
function isPause(title: LocalizedText): boolean {
  return QUIET_KINDS.has(kindOf(words(title, title.original)))
}
