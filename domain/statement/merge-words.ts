import { wordEdits } from '#domain/statement/word-edits'
import { isWord, wordsIn } from '#domain/statement/words-in'
import type { Locale } from '#domain/text/locale'

/** A proposal put into the draft: the words that result, or that both touched the same words of the text they began with. */
export type Merge = { collides: false; text: string } | { collides: true; text: null }

/**
 * Merges two later wordings of one text, word by word. They collide where both changed the same words, or words side by side: the
 * order of two additions at one place is nobody's to guess. A change that both made is made once.
 */
export function mergeWords(base: string, theirs: string, ours: string, locale: Locale): Merge {
  const words = wordsIn(base, locale)
  const mine = changesOf(words, wordsIn(ours, locale))
  const asked = changesOf(words, wordsIn(theirs, locale)).filter((change) => !mine.some((other) => isSame(change, other)))
  if (asked.some((change) => mine.some((other) => areSideBySide(change, other, words)))) return { collides: true, text: null }
  let at = 0
  let text = ''
  for (const change of [...mine, ...asked].sort((a, b) => a.from - b.from)) {
    text += words.slice(at, change.from).join('') + change.put
    at = change.to
  }
  return { collides: false, text: text + words.slice(at).join('') }
}

/** Words `from` to `to` of the base, and what stands in their place. */
type Change = { from: number; to: number; put: string }

// Edits with nothing but spaces and marks between them are one change: a sentence that was rewritten keeps its spaces by chance.
function changesOf(words: readonly string[], later: readonly string[]): Change[] {
  const found: Change[] = []
  for (const { from, to, put } of wordEdits(words, later)) {
    const last = found.at(-1)
    const between = last && words.slice(last.to, from)
    if (last && between && !between.some(isWord)) {
      last.to = to
      last.put += between.join('') + put.join('')
    } else found.push({ from, to, put: put.join('') })
  }
  return found
}

// Over each other, or with no word between them.
function areSideBySide(a: Change, b: Change, words: readonly string[]): boolean {
  return !words.slice(Math.min(a.to, b.to), Math.max(a.from, b.from)).some(isWord)
}

function isSame(a: Change, b: Change): boolean {
  return a.from === b.from && a.to === b.to && a.put === b.put
}
