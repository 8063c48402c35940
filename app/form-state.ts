import type { FormState } from '#components/ui/form-field'
import { passedIn } from '#domain/chairmanship/chair-passed'
import type { Problem, RefusalCode } from '#domain/refusal/refusal-codes'
import type { Locale } from '#domain/text/locale'
import { formatInstantToSecond } from '#domain/time/format'
import { chairPassedWords } from '#messages/chair-passed-words'
import { problemSentence } from '#messages/problem-sentence'
import { type Translator, translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'
import { currentAddress } from '#server/web/address'
import type { FormResult } from '#server/web/form-action'

/** Puts a command's answer to a form into sentences, in the language of the page it was sent from. */
export async function toFormState<T>(
  result: FormResult<T>,
  done: keyof DoneMessages | ((value: T) => { done: keyof DoneMessages; values?: Record<string, string | number> }),
  link?: (value: T, locale: string) => string | null,
): Promise<FormState> {
  const { locale } = await currentAddress()
  const t = translator(locale)
  const { outcome, typed } = result
  if (outcome === null) return { done: false, message: null, problems: {}, typed }
  if (outcome.ok) {
    const said = typeof done === 'function' ? done(outcome.value) : { done }
    const sentence = t(`done.${said.done}`, instantsIn(said.values, locale, t))
    const message = outcome.earlier ? `${t('form.arrived')} ${sentence}` : sentence
    const shown = link?.(outcome.value, locale) ?? null
    return { done: true, message, problems: {}, typed: {}, ...(shown === null ? {} : { link: shown }) }
  }
  const problems: Record<string, string> = {}
  for (const [field, problem] of Object.entries(outcome.fields ?? {}))
    problems[field] = problemSentence(t, withInstants(problem, locale, t))
  const theirs = outcome.code === 'stale' ? savedMeanwhile(outcome.current, typed) : undefined
  const shownBeside = Object.keys(problems).length > 0
  return {
    done: false,
    message: shownBeside ? t('problems.form') : problemSentence(t, withInstants(outcome, locale, t)),
    problems,
    typed,
    ...(theirs ? { theirs } : {}),
    ...(outcome.code === 'key-reused' ? { renew: true } : {}),
    ...(shownBeside ? {} : offerFor(outcome.code)),
  }
}

// What came too late can be copied; where the page is out of date, it is loaded again. Other refusals are answered in the form.
function offerFor(code: RefusalCode): Pick<FormState, 'offer'> {
  if (code === 'signed-out') return { offer: 'sign-in' }
  if (LATE.has(code)) return { offer: 'copy' }
  return OUTDATED.has(code) ? { offer: 'reload' } : {}
}

const LATE: ReadonlySet<RefusalCode> = new Set(['closed', 'chair-passed', 'not-now', 'already-broken'])

const OUTDATED: ReadonlySet<RefusalCode> = new Set([
  'account-closed',
  'account-open',
  'already-open',
  'already-said',
  'already-withdrawn',
  'meeting-changed',
  'no-proposal',
  'not-newest',
  'not-open',
  'not-the-chair',
  'not-withdrawn',
  'other-account',
  'paragraph-gone',
  'removed',
])

type DoneMessages = typeof import('../messages/en.json')['done']

/** What came too late names the instants in its zone, to the second: they become words in the reader's language. */
function instantsIn<V extends string | number>(
  values: Record<string, V> | undefined,
  locale: Locale,
  t: Translator,
): Record<string, V | string> | undefined {
  const zone = values?.zone
  if (values === undefined || typeof zone !== 'string') return values
  const said = (name: 'received' | 'ended') =>
    values[name] === undefined ? {} : { [name]: formatInstantToSecond(String(values[name]), locale, zone) }
  return { ...values, ...said('received'), ...said('ended'), zone: zoneName(zone, t) }
}

function withInstants({ code, values }: Problem, locale: Locale, t: Translator): Problem {
  const said = code === 'chair-passed' && values ? chairPassedWords(passedIn(values), locale, t) : instantsIn(values, locale, t)
  return said === undefined ? { code } : { code, values: said }
}

/** The fields somebody else has saved otherwise meanwhile; `version` goes along, so that the next save is made on top of theirs. */
function savedMeanwhile(current: unknown, typed: Record<string, string>): Record<string, string> {
  if (typeof current !== 'object' || current === null) return {}
  const fields = Object.entries(current).filter(
    ([name, value]) => typeof value === 'string' && (name === 'version' || (name in typed && typed[name] !== value)),
  )
  return Object.fromEntries(fields)
}
