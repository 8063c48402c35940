'use server'

import { formAction } from '#app/form-action'
import { appoint } from '#server/account/appoint'
import { closeAccount } from '#server/account/close-account'
import { correctAccount } from '#server/account/correct-account'
import { createAccount } from '#server/account/create-account'
import { endAppointment } from '#server/account/end-appointment'
import { issuePasswordLink } from '#server/account/issue-password-link'
import { linkPerson } from '#server/account/link-person'
import { reopenAccount } from '#server/account/reopen-account'
import { requireSecondFactor } from '#server/account/require-second-factor'
import { resetSecondFactor } from '#server/account/reset-second-factor'
import { publicUrl } from '#server/core/public-url'

const linkTo = ({ token }: { token: string | null }, locale: string) =>
  token === null ? null : `${publicUrl()}/${locale}/set-password/${token}`

export const createAccountAction = formAction(
  createAccount,
  ({ token, email }) => (token === null ? { done: 'accountInvited', values: { email } } : { done: 'accountCreated' }),
  { link: linkTo },
)
export const issuePasswordLinkAction = formAction(issuePasswordLink, 'linkIssued', { link: linkTo })
export const appointAction = formAction(appoint, 'saved')
export const endAppointmentAction = formAction(endAppointment, 'saved')
export const linkPersonAction = formAction(linkPerson, 'saved')
export const closeAccountAction = formAction(closeAccount, 'accountClosed')
export const reopenAccountAction = formAction(reopenAccount, 'accountReopened')
export const correctAccountAction = formAction(correctAccount, ({ invited }) =>
  invited === null ? { done: 'saved' } : { done: 'invitedAnew', values: { email: invited } },
)
export const resetSecondFactorAction = formAction(resetSecondFactor, 'secondFactorReset')
export const requireSecondFactorAction = formAction(requireSecondFactor, 'saved')
