'use server'

import { toFormState } from '#app/form-state'
import type { FormState } from '#components/ui/form-field'
import { callOffHandover } from '#server/handover/call-off-handover'
import { confirmHandover } from '#server/handover/confirm-handover'
import { declineHandover } from '#server/handover/decline-handover'
import { postponeHandover } from '#server/handover/postpone-handover'
import { prepareHandover } from '#server/handover/prepare-handover'
import { runForm } from '#server/web/form-action'

export async function prepareHandoverAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(prepareHandover, form), 'saved')
}

export async function postponeHandoverAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(postponeHandover, form), 'saved')
}

export async function callOffHandoverAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(callOffHandover, form), 'saved')
}

export async function confirmHandoverAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(confirmHandover, form), 'confirmed')
}

export async function declineHandoverAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(declineHandover, form), 'saved')
}
