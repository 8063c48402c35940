import { MailSheet } from '#components/outbox/mail-sheet'
import { audienceName } from '#components/outbox/notes/audience-name.ts'
import { NoteByHand } from '#components/outbox/notes/note-by-hand'
import { NoteForm } from '#components/outbox/notes/note-form'
import { NoteRecipients } from '#components/outbox/notes/note-recipients'
import { recipientName } from '#components/outbox/notes/recipient-name.ts'
import { type Action, ActionButton, ActionForm } from '#components/ui/action-form'
import { Fold } from '#components/ui/disclosure'
import { Fact, Facts } from '#components/ui/facts'
import { Localized } from '#components/ui/localized'
import { Label, Prose } from '#components/ui/text'
import type { NoteView } from '#domain/outbox/notes/note-view'
import type { Locale } from '#domain/text/locale'
import { languagesOf } from '#domain/text/localized-text'
import { formatInstant } from '#domain/time/format'
import { mailWords } from '#messages/mail-words'
import type { Translator } from '#messages/translator'

type Props = { note: NoteView; acts: Record<'write' | 'send' | 'withdraw' | 'discard', Action>; locale: Locale; t: Translator }

/** One note: before it is sent, who gets it and what they get; then to whom it went. */
export function NotePage({ note, acts, locale, t }: Props) {
  const { id, version, meeting, recipients, shown, sentAt, seen } = note
  const here = `/${locale}/desk/meetings/${meeting.slug}/notes/${id}`
  const count = recipients.length
  return (
    <>
      <h1>{note.subject === null ? t('notes.forgotten') : <Localized text={note.subject} locale={locale} />}</h1>
      <Facts>
        <Fact>
          {t('notes.to')}: <strong>{audienceName(note.to, note, locale, t)}</strong>
        </Fact>
        <Fact>
          {sentAt === null ? t('notes.written') : t('notes.sent', { at: formatInstant(sentAt, locale, meeting.timeZone), count })}
        </Fact>
      </Facts>
      <h2>{t(sentAt === null ? 'notes.recipients' : 'notes.recipientsSent', { count })}</h2>
      <NoteRecipients note={note} here={here} locale={locale} t={t} />
      {note.waiting === 0 ? null : (
        <p className="mt-3 print:hidden">
          <ActionButton
            action={acts.withdraw}
            hidden={{ noteId: id }}
            label={t('notes.withdraw')}
            danger
            sure={t('notes.withdrawSure', { waiting: note.waiting, left: note.left })}
          />
        </p>
      )}
      {shown === null ? null : <AsReceived note={note} shown={shown} locale={locale} t={t} />}
      {sentAt === null || note.text === null ? null : <Words note={note} t={t} />}
      <NoteByHand note={note} locale={locale} t={t} />
      {sentAt !== null ? null : (
        <>
          {count === 0 ? null : (
            <section className="mt-8.75 print:hidden">
              <ActionForm
                action={acts.send}
                hidden={{ noteId: id, version: String(version), seen }}
                rows={[]}
                submit={t('notes.send', { count })}
                follows={t('notes.sendWhat')}
              />
            </section>
          )}
          <div className="mt-8.75 print:hidden">
            <Fold title={t('notes.change')}>
              <NoteForm key={version} action={acts.write} groups={note} note={note} locale={locale} t={t} />
            </Fold>
            <p className="mt-3">
              <ActionButton
                action={acts.discard}
                hidden={{ noteId: id, version: String(version) }}
                label={t('notes.discard')}
                danger
                sure={t('notes.discardSure')}
              />
            </p>
          </div>
        </>
      )}
    </>
  )
}

// What one of the recipients gets, in their language and by their rights.
function AsReceived({ note, shown, locale, t }: Omit<Props, 'acts'> & { shown: NonNullable<NoteView['shown']> }) {
  const reader = note.recipients.find(({ id }) => id === shown.id)
  const name = reader === undefined ? '' : recipientName(reader, note, locale, t)
  const mail = mailWords(shown.facts)
  return (
    <section className="mt-8.75" id="as-received" aria-labelledby="as-received-by">
      <h2 id="as-received-by">{t('notes.asReceived', { name })}</h2>
      {/* Who has no account is shown no part. */}
      {reader?.address == null ? <Prose className="mt-1.75 text-soft">{t('notes.asReceivedWhat')}</Prose> : null}
      <MailSheet subject={mail.subject} text={mail.text} language={shown.facts.locale} t={t} />
    </section>
  )
}

// As it was written, in each of its languages.
function Words({ note, t }: { note: NoteView; t: Translator }) {
  return languagesOf(note.text).map((language) => (
    <section key={language} className="mt-7" aria-labelledby={`words-${language}`}>
      <Label as="h3" id={`words-${language}`}>
        {t(`languages.${language}`)}
      </Label>
      <MailSheet subject={note.subject?.[language] ?? ''} text={note.text?.[language] ?? ''} language={language} t={t} />
    </section>
  ))
}
