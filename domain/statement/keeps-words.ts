import { wordEdits } from '#domain/statement/word-edits'
import { isWord, wordsIn } from '#domain/statement/words-in'
import type { Locale } from '#domain/text/locale'

/**
 * Whether a text still says what a change said: the change made `after` of `before`, and `now` is what has become of it. All words it
 * added stand together and where they stood, and none it deleted is back in their place; where it only deleted, the words on both
 * sides still meet. Other words may change, white space does not count. In doubt the answer is no: the Chair is then asked.
 */
export function keepsWords(before: string, after: string, now: string, locale: Locale): boolean {
  const [was, said, stands] = [marks(before, locale), marks(after, locale), marks(now, locale)]
  if (said.join(' ') === stands.join(' ')) return true
  const places = placesOf(said, stands)
  return changesIn(was, said).every(({ gone, at, end, onlyDeleted }) => {
    const left = at === 0 ? -1 : places[at - 1]
    const right = end === said.length ? stands.length : places[end]
    // Where words were only deleted, those on both sides are what was chosen: of “[welcomed] [noted]”, “welcomed”.
    if (onlyDeleted) return left != null && right === left + 1 + (end - at) && isTogether(places.slice(at, end), left + 1)
    const first = places[at] ?? null
    if (first === null || !isTogether(places.slice(at, end), first)) return false
    const last = first + (end - at)
    const beside = [...stands.slice(lastBefore(places, at) + 1, first), ...stands.slice(last, nextFrom(places, end, stands))]
    return (left === first - 1 || right === last) && !isBack(gone, beside)
  })
}

/** A change in a text: the words that went, and the words `at` to `end` of the result among which it was made. */
type Change = { gone: string[]; at: number; end: number; onlyDeleted: boolean }

/**
 * The changes that made `said` of `was`. Of equal words side by side nobody can tell which one came or went: all of them belong to the
 * change, and changes that touch are one.
 */
function changesIn(was: readonly string[], said: readonly string[]): Change[] {
  const found: Change[] = []
  for (const { from, to, at, put } of wordEdits(was, said)) {
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
function placesOf(said: readonly string[], stands: readonly string[]): (number | null)[] {
  const places: (number | null)[] = []
  let [from, at] = [0, 0]
  const keep = (until: number) => {
    while (from < until) {
      places.push(at)
      from += 1
      at += 1
    }
  }
  for (const edit of wordEdits(said, stands)) {
    keep(edit.from)
    for (; from < edit.to; from++) places.push(null)
    at += edit.put.length
  }
  keep(said.length)
  return places
}

function lastBefore(places: readonly (number | null)[], at: number): number {
  return places.slice(0, at).findLast((place) => place !== null) ?? -1
}

function nextFrom(places: readonly (number | null)[], at: number, stands: readonly string[]): number {
  return places.slice(at).find((place) => place !== null) ?? stands.length
}

// A comma beside the place is no return of a deleted sentence; where only marks were deleted, marks count.
function isBack(gone: readonly string[], there: readonly string[]): boolean {
  const meant = gone.some(isWord) ? gone.filter(isWord) : gone
  return there.some((piece) => meant.includes(piece))
}
