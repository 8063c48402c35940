'use server'

import { waitSentence } from '#app/wait-sentence'
import type { FormState } from '#components/ui/form-field'
import { ACT_KEY } from '#domain/saving/act-fields'
import { problemSentence } from '#messages/problem-sentence'
import { translator } from '#messages/translator'
import { currentAddress } from '#server/web/address'
import { askForLinkFrom } from '#server/web/sign-in-browser'

/** Has a link to set a new password sent. Whether there is such an account, it never tells. */
export async function askForLinkAction(_before: FormState, form: FormData): Promise<FormState> {
  const { locale } = await currentAddress()
  const t = translator(locale)
  const email = String(form.get('email') ?? '')
  const outcome = await askForLinkFrom({ email, locale }, String(form.get(ACT_KEY) ?? ''))
  if (outcome.ok) return { done: true, message: t('forgotPassword.asked'), problems: {}, typed: {} }
  const { email: problem } = outcome.fields ?? {}
  const sentence = problem === undefined ? (waitSentence(outcome, t) ?? problemSentence(t, outcome)) : problemSentence(t, problem)
  return { done: false, message: null, problems: { email: sentence }, typed: { email } }
}
