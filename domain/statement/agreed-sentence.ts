import type { IssuedStatementView } from '#domain/statement/issued-view'
import type { Adoption } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { formatDate } from '#domain/time/format'

/** How a text was agreed as a sentence of `messages/`; `before` where the words shown have been changed since. */
export type AgreedSentence = {
  code: `statement.agreedHow.${Adoption | 'no-objection'}` | `statement.agreedBy.${Adoption | 'silence' | 'noObjection'}`
  values: { date: string; names: string }
  before: boolean
}

/** The sentence that says how an issued text was agreed; null where it was not. An issue of before says only on which day. */
export function agreedSentence(
  { agreed, agreedBefore, among }: Pick<IssuedStatementView, 'agreed' | 'agreedBefore' | 'among'>,
  locale: Locale,
): AgreedSentence | null {
  const how = agreed ?? agreedBefore
  if (how === null) return null
  const said = { values: { date: formatDate(how.on, locale), names: among.join(', ') }, before: agreed === null }
  if (how.by === undefined) return { code: `statement.agreedHow.${how.how}`, ...said }
  if (how.by === 'meeting' && how.how !== 'no-objection') return { code: `statement.agreedBy.${how.how}`, ...said }
  return { code: `statement.agreedBy.${how.how === 'no-objection' ? 'noObjection' : 'silence'}`, ...said }
}
