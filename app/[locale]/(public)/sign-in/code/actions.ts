'use server'

import { leaveFor } from '#app/leave-for'
import { waitSentence } from '#app/wait-sentence'
import type { FormState } from '#components/ui/form-field'
import { ACT_KEY } from '#domain/saving/act-fields'
import { translator } from '#messages/translator'
import { currentAddress } from '#server/web/address'
import { placeAfterSignIn } from '#server/web/place-after-sign-in'
import { signInWithCode } from '#server/web/sign-in-browser'

/** The second step of signing in: a code, after a right password. It opens the page one came from. */
export async function signInCodeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { locale } = await currentAddress()
  const t = translator(locale)
  const typed = (name: string) => String(form.get(name) ?? '')
  const outcome = await signInWithCode(typed('code').slice(0, 40), typed(ACT_KEY))
  if (outcome.ok) return leaveFor(placeAfterSignIn(typed('next'), locale))
  const problem = outcome.code === 'wrong-code' ? t('problems.wrong-code') : (waitSentence(outcome, t) ?? t('signIn.tooLate'))
  return { done: false, message: null, problems: { code: problem }, typed: {} }
}
