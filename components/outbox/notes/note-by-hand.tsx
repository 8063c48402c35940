import { MessageByHand } from '#components/outbox/message-by-hand'
import { PersonLines } from '#components/people/person-lines'
import { Row, RowList } from '#components/ui/row-list'
import { Label, Prose } from '#components/ui/text'
import { inTwoLines, printedAppearance } from '#domain/agenda/printed-appearance'
import type { NoteView } from '#domain/outbox/notes/note-view'
import type { Locale } from '#domain/text/locale'
import { languagesOf, words } from '#domain/text/localized-text'
import { formatDay } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** Those whom no message reaches, by name, and the note's words to be copied for them. */
export function NoteByHand({ note, locale, t }: { note: NoteView; locale: Locale; t: Translator }) {
  if (note.byHand.length === 0) return null
  return (
    <section className="mt-8.75" aria-labelledby="by-hand">
      <h2 id="by-hand">{t('notes.byHand', { count: note.byHand.length })}</h2>
      <Prose className="mt-1.75 text-soft">{t('notes.byHandWhat')}</Prose>
      <RowList>
        {note.byHand.map(({ contribution, date }) => {
          const { name, detail } = inTwoLines(printedAppearance(contribution, locale, note.names))
          return (
            <Row key={contribution.id}>
              <span className="min-w-0">
                <PersonLines name={name || t(`agenda.roles.${contribution.role}`)} detail={detail} />
              </span>
              <span className="text-soft tabular-nums">{formatDay(date, locale)}</span>
            </Row>
          )
        })}
      </RowList>
      {languagesOf(note.text).map((language) => (
        <div key={language} className="mt-3">
          <Label as="h3">{t(`languages.${language}`)}</Label>
          <MessageByHand to="" subject={words(note.subject, language)} text={words(note.text, language)} t={t} />
        </div>
      ))}
    </section>
  )
}
