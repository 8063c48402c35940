'use server'

import { formAction } from '#app/form-action'
import { toFormState } from '#app/form-state'
import { leaveFor } from '#app/leave-for'
import type { FormState } from '#components/ui/form-field'
import { changePassword } from '#server/account/change-password'
import { endSignIns } from '#server/account/end-sign-ins'
import { makeCalendar } from '#server/account/make-calendar'
import { removeSecondFactor } from '#server/account/remove-second-factor'
import { revokeCalendar } from '#server/account/revoke-calendar'
import { setSecondFactor } from '#server/account/set-second-factor'
import { signOutEverywhere } from '#server/account/sign-out-everywhere'
import type { Command } from '#server/command/define-command'
import { publicUrl } from '#server/core/public-url'
import { chooseNews } from '#server/outbox/choose-news'
import { currentAddress } from '#server/web/address'
import { signOutBrowser } from '#server/web/auth'
import { runForm } from '#server/web/form-action'

export const endSignInsAction = formAction(endSignIns, 'signInsEnded')
export const setSecondFactorAction = formAction(setSecondFactor, 'saved', { open: () => '/desk/account' })
export const removeSecondFactorAction = formAction(removeSecondFactor, 'saved', { open: () => '/desk/account' })
export const chooseNewsAction = formAction(chooseNews, 'saved')
export const revokeCalendarAction = formAction(revokeCalendar, 'saved', { open: () => '/desk/account' })
export const makeCalendarAction = formAction(makeCalendar, 'calendarMade', {
  link: ({ token }, locale) => `${publicUrl()}/${locale}/calendar/${token}/agenda.ics`,
})

export async function changePasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  return endingSignIn(changePassword, form)
}

export async function signOutEverywhereAction(_before: FormState, form: FormData): Promise<FormState> {
  return endingSignIn(signOutEverywhere, form)
}

/** Ends this browser's sign-in, copies of its cookie too, and leaves the desk. */
export async function signOutAction(_before: FormState, _form: FormData): Promise<FormState> {
  await signOutBrowser()
  return leaveFor(`/${(await currentAddress()).locale}`)
}

// Both end every sign-in, this browser's too: it goes to sign in again.
async function endingSignIn(command: Command<null>, form: FormData): Promise<FormState> {
  const state = await runForm(command, form)
  if (!state.outcome?.ok) return toFormState(state, 'passwordSet')
  await signOutBrowser()
  return leaveFor(`/${(await currentAddress()).locale}/sign-in`)
}
