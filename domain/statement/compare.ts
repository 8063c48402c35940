import { diffArrays } from 'diff'
import type { StatementDocument, StatementParagraph } from '#domain/statement/statement-document'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

/** A stretch of words that both texts have, or only the later one, or only the earlier one. */
export type WordChange = { kind: 'same' | 'added' | 'deleted'; text: string }

/** A paragraph of either text, word by word; numbers are its places, null where it is not there. */
export type ParagraphChange = {
  id: string
  before: number | null
  after: number | null
  moved: boolean
  heading: WordChange[]
  text: WordChange[]
}

const segmenters = new Map<Locale, Intl.Segmenter>()

// The library's own idea of a word knows Latin letters only; the platform's knows all three of our languages.
function wordsOf(text: string, locale: Locale): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return [...segmenter.segment(text)].map((one) => one.segment)
}

/** What changed between two wordings in one language, word by word. Joined without its deletions it is the later one. */
export function compareWords(before: string, after: string, locale: Locale): WordChange[] {
  return diffArrays(wordsOf(before, locale), wordsOf(after, locale)).map((part) => ({
    kind: part.added ? 'added' : part.removed ? 'deleted' : 'same',
    text: part.value.join(''),
  }))
}

/**
 * Two revisions paragraph by paragraph, in the order of the later one; what was deleted stands behind what it stood behind. A paragraph is itself by its id,
 * wherever it has moved; it counts as moved when it passed another that both have.
 */
export function compareDocuments(before: StatementDocument, after: StatementDocument, locale: Locale): ParagraphChange[] {
  const earlier = new Map(before.paragraphs.map((one, at) => [one.id, { one, at }]))
  const later = new Map(after.paragraphs.map((one, at) => [one.id, at]))
  const kept = stillInOrder(after.paragraphs.flatMap((one) => earlier.get(one.id)?.at ?? []))
  const changes = after.paragraphs.map((one, at): ParagraphChange => {
    const was = earlier.get(one.id)
    const moved = was !== undefined && !kept.has(was.at)
    return { id: one.id, before: was ? was.at + 1 : null, after: at + 1, moved, ...wordChanges(was?.one, one, locale) }
  })
  for (const [at, gone] of before.paragraphs.entries()) {
    if (later.has(gone.id)) continue
    const previous = before.paragraphs[at - 1]?.id
    const place = previous === undefined ? 0 : changes.findIndex((one) => one.id === previous) + 1
    changes.splice(place, 0, { id: gone.id, before: at + 1, after: null, moved: false, ...wordChanges(gone, undefined, locale) })
  }
  return changes
}

function wordChanges(before: StatementParagraph | undefined, after: StatementParagraph | undefined, locale: Locale) {
  return {
    heading: compareWords(words(before?.heading, locale), words(after?.heading, locale), locale),
    text: compareWords(words(before?.text, locale), words(after?.text, locale), locale),
  }
}

// The longest rising run of earlier places: what is outside of it has moved.
function stillInOrder(places: readonly number[]): Set<number> {
  const runs: number[][] = []
  for (const place of places) {
    const best = runs.filter((run) => (run.at(-1) ?? -1) < place).reduce<number[]>((a, b) => (b.length > a.length ? b : a), [])
    runs.push([...best, place])
  }
  return new Set(runs.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []))
}
