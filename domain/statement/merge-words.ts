import { budgetOfOne, mayCut } from '#domain/statement/comparison-budget'
import { wordEdits } from '#domain/statement/word-edits'
import { isWord, wordsIn } from '#domain/statement/words-in'
import type { Locale } from '#domain/text/locale'

/** A proposal put into the draft: the words that result, or that both touched the same words of the text they began with. */
export type Merge = { collides: false; text: string } | { collides: true; text: null }

/**
 * Merges two later wordings of one text, word by word. They collide where both changed the same words, or words side by side: the
 * order of two additions at one place is nobody's to guess. A change that both made is made once. A text rewritten so far that its
 * changes cannot be told apart collides too.
 */
export function mergeWords(base: string, theirs: string, ours: string, locale: Locale): Merge {
  if (ours === base || ours === theirs) return { collides: false, text: theirs }
  if (theirs === base) return { collides: false, text: ours }
  const words = wordsIn(base, locale)
  const mine = changesOf(words, ours, locale)
  const all = changesOf(words, theirs, locale)
  if (mine === null || all === null) return { collides: true, text: null }
  const made = new Set(mine.map(asKey))
  const asked = all.filter((change) => !made.has(asKey(change)))
  const before = wordsBefore(words)
  if (asked.some((change) => mine.some((other) => areSideBySide(change, other, before)))) return { collides: true, text: null }
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
function changesOf(words: readonly string[], text: string, locale: Locale): Change[] | null {
  const budget = budgetOfOne()
  const edits = mayCut(budget, text) ? wordEdits(words, wordsIn(text, locale), budget) : null
  if (edits === null) return null
  const found: Change[] = []
  for (const { from, to, put } of edits) {
    const last = found.at(-1)
    const between = last && words.slice(last.to, from)
    if (last && between && !between.some(isWord)) {
      last.to = to
      last.put += between.join('') + put.join('')
    } else found.push({ from, to, put: put.join('') })
  }
  return found
}

/** How many words stand before each place of a text. */
function wordsBefore(words: readonly string[]): number[] {
  const before = [0]
  for (const [at, piece] of words.entries()) before.push((before[at] ?? 0) + (isWord(piece) ? 1 : 0))
  return before
}

// Over each other, or with no word between them.
function areSideBySide(a: Change, b: Change, before: readonly number[]): boolean {
  return (before[Math.max(a.from, b.from)] ?? 0) <= (before[Math.min(a.to, b.to)] ?? 0)
}

function asKey({ from, to, put }: Change): string {
  return `${from} ${to} ${put}`
}
