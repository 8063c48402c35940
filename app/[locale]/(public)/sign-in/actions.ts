'use server'

import { leaveFor } from '#app/leave-for'
import type { FormState } from '#components/ui/form-field'
import { translator } from '#messages/translator'
import { currentAddress } from '#server/web/address'
import { signInBrowser } from '#server/web/auth'
import { placeAfterSignIn } from '#server/web/place-after-sign-in'

/** Signs in, and opens the page one came from. It never tells whether an account exists; after too many attempts, how long to wait. */
export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  const { locale } = await currentAddress()
  const t = translator(locale)
  const typed = (name: string) => String(form.get(name) ?? '')
  const outcome = await signInBrowser({ email: typed('email'), password: typed('password') })
  if (outcome.ok) return leaveFor(placeAfterSignIn(typed('next'), locale))
  const seconds = Number(outcome.values?.seconds ?? 0)
  const problem = seconds > 0 ? t('signIn.wait', { minutes: Math.ceil(seconds / 60) }) : t('signIn.wrong')
  return { done: false, message: null, problems: { password: problem }, typed: { email: typed('email') } }
}
