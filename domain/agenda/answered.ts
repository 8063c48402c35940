import type { Appearance } from '#domain/agenda/agenda-draft'
import { type AnswerKind, statusAfter } from '#domain/agenda/answer-terms'
import type { NamedView } from '#domain/agenda/answer-view'
import { asPrinted, type LocalizedText, original, words, write } from '#domain/text/localized-text'

/** Which answer a name is: for a place that has none yet, or instead of somebody. */
export function namingKind({ personId, name }: Pick<Appearance, 'personId' | 'name'>): AnswerKind {
  return personId === null && asPrinted(name) === null ? 'named' : 'substituted'
}

type Printed = Pick<Appearance, 'honorific' | 'name' | 'position'>

/**
 * Whether words sent along with an acceptance ask for somebody to be printed otherwise. In a place without a name there is nobody to print
 * otherwise: a name there is another answer.
 */
export function asksForOtherWords({ honorific, name, position }: Printed, typed: NamedView): boolean {
  if (typed.name === '' || asPrinted(name) === null) return false
  const said = (text: LocalizedText | null) => words(asPrinted(text), typed.language)
  return said(name) !== typed.name || said(honorific) !== typed.honorific || said(position) !== typed.position
}

// Of the same person: the words of one language change, and the others are told stale.
function corrected(before: Printed, typed: NamedView): Printed {
  const after = (text: LocalizedText | null, wording: string) => {
    if (words(asPrinted(text), typed.language) === wording) return text
    return wording === '' ? null : write(asPrinted(text), typed.language, wording, typed.language)
  }
  return {
    honorific: after(before.honorific, typed.honorific),
    name: after(before.name, typed.name),
    position: after(before.position, typed.position),
  }
}

/**
 * An appearance after an answer. Who accepts may ask to be printed otherwise (once an organiser takes it). Who is named is printed as typed, and is nobody of the directory until an organiser says who it is; in
 * a place that a post held, the post's words stay unless others were typed.
 */
export function answered(before: Appearance, kind: AnswerKind, named: NamedView | null): Appearance {
  const after = { ...before, status: statusAfter(kind) }
  if (named === null || named.name === '') return after
  if (kind === 'accepted') return { ...after, ...corrected(before, named) }
  const typed = (words: string): LocalizedText | null => (words === '' ? null : original(named.language, words))
  return {
    ...after,
    personId: null,
    honorific: typed(named.honorific),
    name: typed(named.name),
    position: typed(named.position) ?? (kind === 'named' ? before.position : null),
  }
}
