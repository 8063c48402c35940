'use server'

import { toFormState } from '#app/form-state'
import type { FormState } from '#components/ui/form-field'
import { addOrganization } from '#server/people/add-organization'
import { editPerson } from '#server/people/edit-person'
import { runForm } from '#server/web/form-action'

export async function addOrganizationAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(addOrganization, form), 'added')
}

export async function editPersonAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(editPerson, form), 'saved')
}
