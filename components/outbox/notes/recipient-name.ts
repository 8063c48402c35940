import { inTwoLines, printedAppearance } from '#domain/agenda/printed-appearance'
import type { NoteRecipientView, NoteView } from '#domain/outbox/notes/note-view'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** A recipient by the name of the account, else as the programme prints them, else by the address. */
export function recipientName(
  { name, entry, address }: NoteRecipientView,
  { names }: Pick<NoteView, 'names'>,
  locale: Locale,
  t: Translator,
): string {
  const printed = entry === null ? '' : inTwoLines(printedAppearance(entry.contribution, locale, names)).name
  return name || printed || address || t('notes.addressForgotten')
}
