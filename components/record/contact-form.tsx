import { languageFields } from '#components/record/record-fields'
import { type Action, ActionForm } from '#components/ui/action-form'
import { CONTACT_TEXTS, type ContactView } from '#domain/record/contact'
import type { Translator } from '#messages/translator'

/** What an admin says of whom to write to, of licence and accessibility, in three languages beside each other. */
export function ContactForm({ action, contact, t }: { action: Action; contact: ContactView; t: Translator }) {
  return (
    <ActionForm
      wide
      action={action}
      lead={false}
      hidden={{ version: String(contact.version) }}
      rows={[
        [
          { name: 'email', label: t('contact.email'), type: 'email', value: contact.email ?? '', hint: t('contact.emailHint') },
          { name: 'web', label: t('contact.web'), value: contact.web ?? '' },
        ],
        ...CONTACT_TEXTS.map((name) =>
          languageFields(t, name, t(`contact.${name}`), contact[name]).map((field) => ({ ...field, type: 'textarea' as const })),
        ),
      ]}
      now={t('form.now')}
      submit={t('process.record')}
    />
  )
}
