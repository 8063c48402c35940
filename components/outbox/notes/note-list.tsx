import { audienceName } from '#components/outbox/notes/audience-name.ts'
import { Localized } from '#components/ui/localized'
import { Row, RowList } from '#components/ui/row-list'
import { Hint } from '#components/ui/text'
import type { NotesView } from '#domain/outbox/notes/note-view'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** The notes of a meeting: to whom each was written, and whether it was sent. */
export function NoteList({ view, locale, t }: { view: NotesView; locale: Locale; t: Translator }) {
  const { meeting, notes } = view
  return (
    <RowList>
      {notes.map(({ id, to, subject, sentAt, messages }) => (
        <Row key={id}>
          <span className="min-w-0">
            <a href={`/${locale}/desk/meetings/${meeting.slug}/notes/${id}`}>
              {subject === null ? t('notes.forgotten') : <Localized text={subject} locale={locale} />}
            </a>
            <Hint as="span" className="block">
              {audienceName(to, view, locale, t)}
            </Hint>
          </span>
          <span className={`tabular-nums ${sentAt === null ? 'text-warning' : 'text-soft'}`}>
            {sentAt === null
              ? t('notes.written')
              : t('notes.sent', { at: formatInstant(sentAt, locale, meeting.timeZone), count: messages })}
          </span>
        </Row>
      ))}
    </RowList>
  )
}
