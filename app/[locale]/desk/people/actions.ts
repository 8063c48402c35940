'use server'

import { formAction } from '#app/form-action'
import { addOrganization } from '#server/people/add-organization'
import { editPerson } from '#server/people/edit-person'

export const addOrganizationAction = formAction(addOrganization, 'added')
export const editPersonAction = formAction(editPerson, 'saved')
