'use server'

import { toFormState } from '#app/form-state'
import { leaveFor } from '#app/leave-for'
import type { FormState } from '#components/ui/form-field'
import { currentAddress } from '#server/web/address'
import { answerFromLink } from '#server/web/answer-link'

/** Answers by a link. A link that does not work leads to the page that says so, with and without scripts. */
export async function answerByLinkAction(_before: FormState, form: FormData): Promise<FormState> {
  const { locale } = await currentAddress()
  const result = await answerFromLink(form)
  if (result === null) return leaveFor(`/${locale}/answer/none`)
  return result.outcome?.ok ? leaveFor(`/${locale}/answer/given`) : toFormState(result, 'answered')
}
