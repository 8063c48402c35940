'use server'

import { toFormState } from '#app/form-state'
import type { FormState } from '#components/ui/form-field'
import { appoint } from '#server/account/appoint'
import { closeAccount } from '#server/account/close-account'
import { createAccount } from '#server/account/create-account'
import { endAppointment } from '#server/account/end-appointment'
import { issuePasswordLink } from '#server/account/issue-password-link'
import { linkPerson } from '#server/account/link-person'
import { publicUrl } from '#server/core/public-url'
import { runForm } from '#server/web/form-action'

const linkTo = ({ token }: { token: string }, locale: string) => `${publicUrl()}/${locale}/set-password/${token}`

export async function createAccountAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(createAccount, form), 'accountCreated', linkTo)
}

export async function issuePasswordLinkAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(issuePasswordLink, form), 'linkIssued', linkTo)
}

export async function appointAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(appoint, form), 'saved')
}

export async function endAppointmentAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(endAppointment, form), 'saved')
}

export async function linkPersonAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(linkPerson, form), 'saved')
}

export async function closeAccountAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(closeAccount, form), 'accountClosed')
}
