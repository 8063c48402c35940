import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { withPending } from '#domain/agenda/agenda-optimistic'
import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Wordings } from '#domain/text/text-input'

/** Why a move cannot be made; nothing is changed then. */
export const CANNOT_MOVE = [
  // It has no clock time, or what it should follow has none.
  'untimed',
  // A start would be of another day than those of the meeting.
  'over-midnight',
  // It would last no time, or longer than a day.
  'no-length',
  'pinned',
  // The time is not between its beginning and its end.
  'not-inside',
  // There is nothing after it in its place that it could be joined with.
  'nothing-follows',
  // Its words are those of an item that is on the list or has other slots, so they cannot be put together with others.
  'item-elsewhere',
  // Joined, a list or a text would be longer than one may be.
  'too-much',
] as const
export type CannotMove = (typeof CANNOT_MOVE)[number]

/** The draft as it would be after these changes. */
export function afterSaves(draft: AgendaDraft, saves: readonly SaveWithin[]): AgendaDraft {
  return withPending(
    draft,
    saves.map((save, index) => ({ basedOn: null, ...save, key: String(index), sent: null, state: 'waiting' as const })),
  )
}

/** All languages of a text as they are typed; with `everywhere`, also those it has no words in. */
export function wordingsOf(text: LocalizedText | null, everywhere = false): Wordings {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const wording = text?.[locale]
      return wording ? [[locale, wording]] : everywhere ? [[locale, '']] : []
    }),
  )
}
