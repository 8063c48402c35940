'use server'

import { headers } from 'next/headers'
import { toFormState } from '#app/form-state'
import type { FormState } from '#components/ui/form-field'
import { unsubscribeFrom } from '#server/web/unsubscribe-route'

export async function unsubscribeAction(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = await unsubscribeFrom(form.get('token'), (await headers()).get('x-forwarded-for'))
  return toFormState({ outcome, typed: {} }, 'unsubscribed')
}
