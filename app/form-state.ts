import type { FormState } from '#components/ui/form-field'
import type { RefusalCode } from '#domain/refusal/refusal-codes'
import { problemSentence } from '#messages/problem-sentence'
import { translator } from '#messages/translator'
import { currentAddress } from '#server/web/address'
import type { FormResult } from '#server/web/form-action'

/** Puts a command's answer to a form into sentences, in the language of the page it was sent from. */
export async function toFormState<T>(
  result: FormResult<T>,
  done: keyof DoneMessages,
  link?: (value: T, locale: string) => string,
): Promise<FormState> {
  const { locale } = await currentAddress()
  const t = translator(locale)
  const { outcome, typed } = result
  if (outcome === null) return { done: false, message: null, problems: {}, typed }
  if (outcome.ok) {
    const message = outcome.earlier ? `${t('form.arrived')} ${t(`done.${done}`)}` : t(`done.${done}`)
    return { done: true, message, problems: {}, typed: {}, ...(link ? { link: link(outcome.value, locale) } : {}) }
  }
  const problems: Record<string, string> = {}
  for (const [field, problem] of Object.entries(outcome.fields ?? {})) problems[field] = problemSentence(t, problem)
  const theirs = outcome.code === 'stale' ? savedMeanwhile(outcome.current, typed) : undefined
  const shownBeside = Object.keys(problems).length > 0
  return {
    done: false,
    message: shownBeside ? t('problems.form') : problemSentence(t, outcome),
    problems,
    typed,
    ...(theirs ? { theirs } : {}),
    ...(outcome.code === 'key-reused' ? { renew: true } : {}),
    ...(shownBeside ? {} : offerFor(outcome.code)),
  }
}

// What is in the way is no field of the form: the way on leads out of it.
function offerFor(code: RefusalCode): Pick<FormState, 'offer'> {
  if (code === 'signed-out') return { offer: 'sign-in' }
  return code === 'key-reused' || code === 'stale' || code === 'draft-moved' ? {} : { offer: LATE.has(code) ? 'copy' : 'reload' }
}

const LATE: ReadonlySet<RefusalCode> = new Set(['closed', 'not-now', 'already-broken'])

type DoneMessages = typeof import('../messages/en.json')['done']

/** The fields somebody else has saved otherwise meanwhile; `version` goes along, so that the next save is made on top of theirs. */
function savedMeanwhile(current: unknown, typed: Record<string, string>): Record<string, string> {
  if (typeof current !== 'object' || current === null) return {}
  const fields = Object.entries(current).filter(
    ([name, value]) => typeof value === 'string' && (name === 'version' || (name in typed && typed[name] !== value)),
  )
  return Object.fromEntries(fields)
}
