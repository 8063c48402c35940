'use server'

import { redirect } from 'next/navigation'
import { toFormState } from '#app/form-state'
import type { FormState } from '#components/ui/form-field'
import { setPassword } from '#server/account/set-password'
import { currentAddress } from '#server/web/address'
import { runForm } from '#server/web/form-action'

export async function setPasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  const state = await runForm(setPassword, form)
  if (state.outcome?.ok) redirect(`/${(await currentAddress()).locale}/sign-in?set=1`)
  return toFormState(state, 'passwordSet')
}
