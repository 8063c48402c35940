import type { Appearance } from '#domain/agenda/agenda-draft'
import { type AnswerKind, statusAfter } from '#domain/agenda/answer-terms'
import type { NamedView } from '#domain/agenda/answer-view'
import { asPrinted, type LocalizedText, original } from '#domain/text/localized-text'

/** Which answer a name is: for a place that has none yet, or instead of somebody. */
export function namingKind({ personId, name }: Pick<Appearance, 'personId' | 'name'>): AnswerKind {
  return personId === null && asPrinted(name) === null ? 'named' : 'substituted'
}

/**
 * An appearance after an answer. Who is named is printed as typed, and is nobody of the directory until an organiser says who it is; in
 * a place that a post held, the post's words stay unless others were typed.
 */
export function answered(before: Appearance, kind: AnswerKind, named: NamedView | null): Appearance {
  const after = { ...before, status: statusAfter(kind) }
  if (named === null || named.name === '') return after
  const typed = (words: string): LocalizedText | null => (words === '' ? null : original(named.language, words))
  return {
    ...after,
    personId: null,
    honorific: typed(named.honorific),
    name: typed(named.name),
    position: typed(named.position) ?? (kind === 'named' ? before.position : null),
  }
}
