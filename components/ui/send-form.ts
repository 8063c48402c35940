import { unstable_isUnrecognizedActionError } from 'next/navigation'
import type { FormState } from '#components/ui/form-field'
import type { FormSentences } from '#components/ui/forms'

export type Action = (before: FormState, form: FormData) => Promise<FormState>

/**
 * Sends a form and brings the answer. Whatever becomes of the line, the form stands: a fault is an answer too, and says what is known.
 * `leaving`: it was done, and another page opens.
 */
export async function sendForm(
  action: Action,
  before: FormState,
  form: FormData,
  sentences: FormSentences,
): Promise<FormState | 'leaving'> {
  const online = navigator.onLine
  try {
    const answer = await action(before, form)
    if (answer.open === undefined) return answer
    location.assign(answer.open)
    return 'leaving'
  } catch (cause) {
    const digest = digestOf(cause)
    if (digest.startsWith('NEXT_REDIRECT')) return 'leaving'
    if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK')) return { ...UNANSWERED, message: sentences.notOpen }
    if (unstable_isUnrecognizedActionError(cause)) return { ...UNANSWERED, message: sentences.older, offer: 'reload' }
    if (digest !== '') return { ...UNANSWERED, message: sentences.failed }
    return { ...UNANSWERED, message: online ? sentences.noAnswer : sentences.notSent }
  }
}

const UNANSWERED: FormState = { done: false, message: null, problems: {}, typed: {} }

function digestOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'digest' in cause ? String(cause.digest) : ''
}
