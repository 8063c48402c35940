'use server'

import type { Said } from '#components/ui/action-form'
import { runForm } from '#server/core/next/form-action'
import { correctTerm } from '#server/record/correct-term'
import { designate } from '#server/record/designate'
import { nameChairperson } from '#server/record/name-chairperson'
import { nameState } from '#server/record/name-state'
import { setCapacity } from '#server/record/set-capacity'
import { say } from '../../../say'

export async function nameStateAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(nameState, form), 'saved')
}

export async function setCapacityAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(setCapacity, form), 'saved')
}

export async function designateAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(designate, form), 'saved')
}

export async function nameChairpersonAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(nameChairperson, form), 'saved')
}

export async function correctTermAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(correctTerm, form), 'saved')
}
