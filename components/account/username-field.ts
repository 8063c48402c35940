import type { Field } from '#components/ui/form-field'
import type { Translator } from '#messages/translator'

/** Tells a password manager whose password the form is about. Read only, and not read by the command. */
export function usernameField(email: string, t: Translator): Field {
  return { name: 'username', label: t('signIn.email'), type: 'email', autoComplete: 'username', value: email, readOnly: true }
}
