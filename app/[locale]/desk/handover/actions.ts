'use server'

import type { Said } from '#components/ui/form-field'
import { callOffHandover } from '#server/chairmanship/call-off-handover'
import { confirmHandover } from '#server/chairmanship/confirm-handover'
import { declineHandover } from '#server/chairmanship/decline-handover'
import { postponeHandover } from '#server/chairmanship/postpone-handover'
import { prepareHandover } from '#server/chairmanship/prepare-handover'
import { runForm } from '#server/core/next/form-action'
import { say } from '../../../say'

export async function prepareHandoverAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(prepareHandover, form), 'saved')
}

export async function postponeHandoverAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(postponeHandover, form), 'saved')
}

export async function callOffHandoverAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(callOffHandover, form), 'saved')
}

export async function confirmHandoverAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(confirmHandover, form), 'confirmed')
}

export async function declineHandoverAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(declineHandover, form), 'saved')
}
