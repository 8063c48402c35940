import { budgetOfOne, mayCut } from '#domain/statement/comparison-budget'
import { type WordEdit, wordEdits } from '#domain/statement/word-edits'
import { isWord, wordsIn } from '#domain/statement/words-in'
import type { Locale } from '#domain/text/locale'

/**
 * Whether a text still says what a change said: the change made `after` of `before`, and `now` is what has become of it. All words it
 * added stand together and where they stood, and none it deleted is back in their place; where it only deleted, the words on both
 * sides still meet. Other words may change, white space does not count. In doubt the answer is no: the Chair is then asked.
 */
export function keepsWords(before: string, after: string, now: string, locale: Locale): boolean {
  if (after === now) return true
  const budget = { steps: 2 * budgetOfOne().steps }
  if (!mayCut(budget, before, after, now)) return false
  const [was, said, stands] = [marks(before, locale), marks(after, locale), marks(now, locale)]
  if (said.length === stands.length && said.every((piece, at) => piece === stands[at])) return true
  const edits = wordEdits(was, said, budget)
  const since = wordEdits(said, stands, budget)
  if (edits === null || since === null) return false
  const places = placesOf(said, since)
  const [lastBefore, nextFrom] = neighboursOf(places, stands.length)
  return changesIn(was, said, edits).every(({ gone, at, end, onlyDeleted }) => {
    const left = at === 0 ? -1 : places[at - 1]
    const right = end === said.length ? stands.length : places[end]
    // Where words were only deleted, those on both sides are what was chosen: of “[welcomed] [noted]”, “welcomed”.
    if (onlyDeleted) return left != null && right === left + 1 + (end - at) && isTogether(places.slice(at, end), left + 1)
    const first = places[at] ?? null
    if (first === null || !isTogether(places.slice(at, end), first)) return false
    const last = first + (end - at)
    const beside = [...stands.slice((lastBefore[at] ?? -1) + 1, first), ...stands.slice(last, nextFrom[end])]
    return (left === first - 1 || right === last) && !isBack(gone, beside)
  })
}

/** A change in a text: the words that went, and the words `at` to `end` of the result among which it was made. */
type Change = { gone: string[]; at: number; end: number; onlyDeleted: boolean }

/**
 * The changes that made `said` of `was`. Of equal words side by side nobody can tell which one came or went: all of them belong to the
 * change, and changes that touch are one.
 */
function changesIn(was: readonly string[], said: readonly string[], edits: readonly WordEdit[]): Change[] {
  const found: Change[] = []
  for (const { from, to, at, put } of edits) {
    const gone = was.slice(from, to)
    const change = { ...reachOf({ was, said, from, to, at, end: at + put.length }), gone, onlyDeleted: put.length === 0 }
    const before = found.at(-1)
    if (before === undefined || before.end < change.at) found.push(change)
    else {
      before.gone.push(...gone)
      before.end = Math.max(before.end, change.end)
      before.onlyDeleted &&= change.onlyDeleted
    }
  }
  return found
}

type Edit = { was: readonly string[]; said: readonly string[]; from: number; to: number; at: number; end: number }

// How far words that were only added, or only deleted, could be moved along equal ones without making another text.
function reachOf({ was, said, from, to, at, end }: Edit): { at: number; end: number } {
  if (from < to && at < end) return { at, end }
  const [text, start, stop] = from < to ? [was, from, to] : [said, at, end]
  let [left, right] = [0, 0]
  while (start - left > 0 && text[start - left - 1] === text[stop - left - 1]) left += 1
  while (stop + right < text.length && text[stop + right] === text[start + right]) right += 1
  return { at: at - left, end: end + right }
}

function isTogether(places: readonly (number | null)[], first: number): boolean {
  return places.every((place, number) => place === first + number)
}

function marks(text: string, locale: Locale): string[] {
  return wordsIn(text, locale).filter((piece) => piece.trim() !== '')
}

/** Where each piece of a text stands in a later one; null where it no longer does. */
function placesOf(said: readonly string[], edits: readonly WordEdit[]): (number | null)[] {
  const places: (number | null)[] = []
  let [from, at] = [0, 0]
  const keep = (until: number) => {
    while (from < until) {
      places.push(at)
      from += 1
      at += 1
    }
  }
  for (const edit of edits) {
    keep(edit.from)
    for (; from < edit.to; from++) places.push(null)
    at += edit.put.length
  }
  keep(said.length)
  return places
}

/** For each piece, the nearest place before it, and the nearest from it on: -1 and the end where there is none. */
function neighboursOf(places: readonly (number | null)[], end: number): [number[], number[]] {
  const before = [-1]
  for (const [at, place] of places.entries()) before.push(place ?? before[at] ?? -1)
  const from = Array.from<number>({ length: places.length + 1 }).fill(end)
  for (let at = places.length - 1; at >= 0; at--) from[at] = places[at] ?? from[at + 1] ?? end
  return [before, from]
}

// A comma beside the place is no return of a deleted sentence; where only marks were deleted, marks count.
function isBack(gone: readonly string[], there: readonly string[]): boolean {
  const meant = new Set(gone.some(isWord) ? gone.filter(isWord) : gone)
  return there.some((piece) => meant.has(piece))
}
