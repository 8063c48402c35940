'use server'

import { toFormState } from '#app/form-state'
import type { FormState } from '#components/ui/form-field'
import { addState } from '#server/record/add-state'
import { correctTerm } from '#server/record/correct-term'
import { designate } from '#server/record/designate'
import { endChairperson } from '#server/record/end-chairperson'
import { endDesignation } from '#server/record/end-designation'
import { nameChairperson } from '#server/record/name-chairperson'
import { nameOrganization } from '#server/record/name-organization'
import { nameState } from '#server/record/name-state'
import { setCapacity } from '#server/record/set-capacity'
import { setSilenceHours } from '#server/record/set-silence-hours'
import { setSupportUnit } from '#server/record/set-support-unit'
import { runForm } from '#server/web/form-action'

export async function addStateAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(addState, form), 'saved')
}

export async function nameStateAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(nameState, form), 'saved')
}

export async function nameOrganizationAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(nameOrganization, form), 'saved')
}

export async function setCapacityAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(setCapacity, form), 'saved')
}

export async function setSilenceHoursAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(setSilenceHours, form), 'saved')
}

export async function setSupportUnitAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(setSupportUnit, form), 'saved')
}

export async function designateAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(designate, form), 'saved')
}

export async function endDesignationAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(endDesignation, form), 'saved')
}

export async function nameChairpersonAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(nameChairperson, form), 'saved')
}

export async function endChairpersonAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(endChairperson, form), 'saved')
}

export async function correctTermAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(correctTerm, form), 'saved')
}
