'use server'

import { redirect } from 'next/navigation'
import type { Said } from '#components/ui/form-field'
import { setPassword } from '#server/account/set-password'
import { currentAddress } from '#server/core/next/address'
import { runForm } from '#server/core/next/form-action'
import { say } from '../../../../say'

export async function setPasswordAction(_before: Said, form: FormData): Promise<Said> {
  const state = await runForm(setPassword, form)
  if (state.outcome?.ok) redirect(`/${(await currentAddress()).locale}/sign-in?set=1`)
  return say(state, 'passwordSet')
}
