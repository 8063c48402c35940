'use server'

import { redirect } from 'next/navigation'
import type { Said } from '#components/ui/form-field'
import { changePassword } from '#server/account/change-password'
import { signOutEverywhere } from '#server/account/sign-out-everywhere'
import type { Command } from '#server/core/define-command'
import { currentAddress } from '#server/core/next/address'
import { forgetSignIn } from '#server/core/next/auth'
import { runForm } from '#server/core/next/form-action'
import { say } from '../../../say'

export async function changePasswordAction(_before: Said, form: FormData): Promise<Said> {
  return endingSignIn(changePassword, form)
}

export async function signOutEverywhereAction(_before: Said, form: FormData): Promise<Said> {
  return endingSignIn(signOutEverywhere, form)
}

/** Ends this browser's sign-in and leaves the desk. */
export async function signOutAction(): Promise<void> {
  await forgetSignIn()
  redirect(`/${(await currentAddress()).locale}`)
}

// Both end every sign-in, this browser's too: it goes to sign in again.
async function endingSignIn(command: Command<null>, form: FormData): Promise<Said> {
  const state = await runForm(command, form)
  if (!state.outcome?.ok) return say(state, 'passwordSet')
  await forgetSignIn()
  redirect(`/${(await currentAddress()).locale}/sign-in`)
}
