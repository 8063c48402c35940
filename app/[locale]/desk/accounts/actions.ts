'use server'

import type { Said } from '#components/ui/form-field'
import { appoint } from '#server/account/appoint'
import { closeAccount } from '#server/account/close-account'
import { createAccount } from '#server/account/create-account'
import { endAppointment } from '#server/account/end-appointment'
import { issuePasswordLink } from '#server/account/issue-password-link'
import { linkPerson } from '#server/account/link-person'
import { runForm } from '#server/core/next/form-action'
import { publicUrl } from '#server/core/public-url'
import { say } from '../../../say'

const linkTo = ({ token }: { token: string }, locale: string) => `${publicUrl()}/${locale}/set-password/${token}`

export async function createAccountAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(createAccount, form), 'accountCreated', linkTo)
}

export async function issuePasswordLinkAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(issuePasswordLink, form), 'linkIssued', linkTo)
}

export async function appointAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(appoint, form), 'saved')
}

export async function endAppointmentAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(endAppointment, form), 'saved')
}

export async function linkPersonAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(linkPerson, form), 'saved')
}

export async function closeAccountAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(closeAccount, form), 'accountClosed')
}
