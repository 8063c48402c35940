'use server'

import { formAction } from '#app/form-action'
import { addOrganization } from '#server/people/add-organization'
import { editPerson } from '#server/people/edit-person'
import { forgetPerson } from '#server/people/forget-person'
import { mergePersons } from '#server/people/merge-persons'

export const addOrganizationAction = formAction(addOrganization, 'added')
export const mergePersonsAction = formAction(mergePersons, 'saved', { open: ({ id }) => `/desk/people/${id}` })
export const forgetPersonAction = formAction(forgetPerson, 'saved', { open: ({ left }) => `/desk/people${left ? `/${left}` : ''}` })
export const editPersonAction = formAction(editPerson, 'saved')
