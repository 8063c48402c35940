import { audienceName } from '#components/outbox/notes/audience-name.ts'
import { type Action, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { audienceKey } from '#domain/outbox/notes/note-audience'
import type { NoteGroupsView, NoteView } from '#domain/outbox/notes/note-view'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** The form of a note: to whom, and its words in one to three languages. It leads to the preview; nothing is sent by it. */
export function NoteForm({
  action,
  groups,
  note,
  locale,
  t,
}: {
  action: Action
  groups: NoteGroupsView
  /** What is written anew; null for a new note. */
  note: NoteView | null
  locale: Locale
  t: Translator
}) {
  const { meeting, choices } = groups
  const inLanguages = (name: 'subject' | 'text'): Field[] =>
    LOCALES.map((language) => ({
      name: `${name}.${language}`,
      label: t('meeting.inLanguage', { field: t(`notes.${name}`), language: t(`languages.${language}`) }),
      type: name === 'text' ? 'textarea' : 'text',
      value: note?.[name]?.[language] ?? '',
      lang: language,
    }))
  return (
    <ActionForm
      wide
      action={action}
      hidden={{ meetingId: meeting.id, noteId: note?.id ?? '', ...(note === null ? {} : { version: String(note.version) }) }}
      rows={[
        [
          {
            name: 'to',
            label: t('notes.to'),
            type: 'select',
            value: audienceKey(note?.to ?? { group: 'everybody', of: '' }),
            options: choices.map((choice) => ({
              value: audienceKey(choice),
              label: t('notes.toCount', { name: audienceName(choice, groups, locale, t), count: choice.entries }),
              group: t(`notes.groups.${choice.of === '' ? 'all' : choice.group}`),
            })),
          },
        ],
        inLanguages('subject'),
        inLanguages('text'),
      ]}
      follows={t('notes.languages')}
      now={t('form.now')}
      submit={t('notes.preview')}
    />
  )
}
