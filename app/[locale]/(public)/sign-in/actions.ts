'use server'

import { leaveFor } from '#app/leave-for'
import { waitSentence } from '#app/wait-sentence'
import type { FormState } from '#components/ui/form-field'
import { ACT_KEY } from '#domain/saving/act-fields'
import { translator } from '#messages/translator'
import { currentAddress } from '#server/web/address'
import { placeAfterSignIn } from '#server/web/place-after-sign-in'
import { signInBrowser } from '#server/web/sign-in-browser'

/**
 * Signs in, and opens the page one came from, or the second step first. It never tells whether an account exists; after too many
 * attempts, how long to wait.
 */
export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  const { locale } = await currentAddress()
  const t = translator(locale)
  const typed = (name: string) => String(form.get(name) ?? '')
  const outcome = await signInBrowser({ email: typed('email'), password: typed('password') }, typed(ACT_KEY))
  const next = placeAfterSignIn(typed('next'), locale)
  if (outcome.ok) return leaveFor(outcome.value === 'in' ? next : `/${locale}/sign-in/code?next=${encodeURIComponent(next)}`)
  const problem = waitSentence(outcome, t) ?? t('signIn.wrong')
  return { done: false, message: null, problems: { password: problem }, typed: { email: typed('email') } }
}
