import { delegationOf } from '#domain/documents/reminder-text'
import { type AudienceChoice, audienceKey, type NoteAudience } from '#domain/outbox/notes/note-audience'
import type { NoteGroupsView } from '#domain/outbox/notes/note-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDay } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** What a group of those who appear is called; one that the draft has no more says so. */
export function audienceName(to: NoteAudience, { choices, names }: NoteGroupsView, locale: Locale, t: Translator): string {
  if (to.group === 'everybody' || to.group === 'unconfirmed') return t(`notes.groups.${to.group}`)
  const known = choices.find((choice) => audienceKey(choice) === audienceKey(to))
  return known === undefined ? t('notes.gone') : nameOf(known, names, locale)
}

function nameOf({ date, place, first }: AudienceChoice, names: NoteGroupsView['names'], locale: Locale): string {
  if (date !== null) return formatDay(date, locale)
  return place !== null ? words(place, locale) : delegationOf(first, names, locale)
}
