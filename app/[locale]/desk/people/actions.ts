'use server'

import type { Said } from '#components/ui/form-field'
import { runForm } from '#server/core/next/form-action'
import { addOrganization } from '#server/people/add-organization'
import { editPerson } from '#server/people/edit-person'
import { say } from '../../../say'

export async function addOrganizationAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(addOrganization, form), 'added')
}

export async function editPersonAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(editPerson, form), 'saved')
}
