import type { Translator } from '#messages/translator'

/**
 * The sentence at a key that ends in a word not checked to be a code: a field of a save, or a value of a frozen document. A word no
 * message has is shown as it is.
 */
export function translateCode(t: Translator, key: string, word: string): string {
  const known = key as never // Whether it is one, only `has` can tell; the keys are a type, not a list.
  return t.has(known) ? t(known) : word
}
