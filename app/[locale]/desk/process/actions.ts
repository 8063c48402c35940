'use server'

import type { Said } from '#components/ui/form-field'
import { runForm } from '#server/core/next/form-action'
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
import { say } from '../../../say'

export async function addStateAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(addState, form), 'saved')
}

export async function nameStateAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(nameState, form), 'saved')
}

export async function nameOrganizationAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(nameOrganization, form), 'saved')
}

export async function setCapacityAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(setCapacity, form), 'saved')
}

export async function setSilenceHoursAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(setSilenceHours, form), 'saved')
}

export async function setSupportUnitAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(setSupportUnit, form), 'saved')
}

export async function designateAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(designate, form), 'saved')
}

export async function endDesignationAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(endDesignation, form), 'saved')
}

export async function nameChairpersonAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(nameChairperson, form), 'saved')
}

export async function endChairpersonAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(endChairperson, form), 'saved')
}

export async function correctTermAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(correctTerm, form), 'saved')
}
