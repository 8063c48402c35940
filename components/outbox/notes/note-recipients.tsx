import { recipientName } from '#components/outbox/notes/recipient-name.ts'
import { Row, RowList } from '#components/ui/row-list'
import { Mark } from '#components/ui/text'
import type { NoteView } from '#domain/outbox/notes/note-view'
import type { Locale } from '#domain/text/locale'
import { reading } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

/** Whom a note reaches, each in the language they get it in; once it is sent, with where their message stands. */
export function NoteRecipients({ note, here, locale, t }: { note: NoteView; here: string; locale: Locale; t: Translator }) {
  return (
    <RowList>
      {note.recipients.map((recipient) => {
        const { id, address, entry, locale: reads, message } = recipient
        const name = recipientName(recipient, note, locale, t)
        const language = reading(note.text, reads)?.lang ?? reads
        const isShown = note.shown?.id === id
        return (
          <Row key={id}>
            <span className="min-w-0">
              {message === null ? (
                <a href={`${here}?as=${id}#as-received`} aria-current={isShown ? 'true' : undefined}>
                  {name}
                </a>
              ) : (
                <a href={`/${locale}/desk/messages/${message.id}`}>{name}</a>
              )}
              {address === null || entry === null ? null : <Mark>{t('notes.byLink', { address })}</Mark>}
              {language === reads ? (
                <Mark>{t('notes.in', { language })}</Mark>
              ) : (
                <Mark className="text-warning">{t('notes.insteadOf', { reads, language })}</Mark>
              )}
            </span>
            {message === null ? null : (
              <span className={message.state === 'sent' ? 'text-good' : 'text-soft'}>{t(`messages.states.${message.state}`)}</span>
            )}
          </Row>
        )
      })}
    </RowList>
  )
}
