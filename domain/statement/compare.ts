import { boundedDiff } from '#domain/statement/bounded-diff'
import { type ComparisonBudget, mayCut } from '#domain/statement/comparison-budget'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import type { StatementDocument, StatementParagraph } from '#domain/statement/statement-document'
import { stillInOrder } from '#domain/statement/still-in-order'
import { wordsIn } from '#domain/statement/words-in'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

/** Words that both texts have, or only the later one, or only the earlier one. */
export type WordChange = { kind: 'same' | 'added' | 'deleted'; text: string }

/** A paragraph compared word by word. The numbers are its places; null where it does not exist. */
export type ParagraphChange = {
  id: string
  before: number | null
  after: number | null
  moved: boolean
  heading: WordChange[]
  text: WordChange[]
}

/** Compares two wordings in one language: at once, within a budget, or by what was kept of an earlier comparison. */
export type Compare = (before: string, after: string, locale: Locale) => WordChange[]

/** Compares within a budget that all its comparisons share. */
export function comparing(budget: ComparisonBudget): Compare {
  return (before, after, locale) => compareWords(before, after, locale, budget)
}

/**
 * What changed between two wordings in one language, word by word. Without the deletions it is the later wording. Where they have too
 * little in common, or the budget is spent, the earlier one is deleted as a whole and the later one added.
 */
export function compareWords(before: string, after: string, locale: Locale, budget: ComparisonBudget): WordChange[] {
  const plain = withoutComparing(before, after)
  if (plain !== null) return plain
  const runs = mayCut(budget, before, after) ? boundedDiff(wordsIn(before, locale), wordsIn(after, locale), budget) : null
  return runs?.map(({ kind, pieces }) => ({ kind, text: pieces.join('') })) ?? replaced(before, after)
}

/** What needs no comparing: equal wordings, and where one is empty; null for the others. */
export function withoutComparing(before: string, after: string): WordChange[] | null {
  if (before !== after && before !== '' && after !== '') return null
  return (before === after ? [{ kind: 'same' as const, text: after }] : replaced(before, after)).filter(({ text }) => text !== '')
}

/** Two wordings told as a whole: the earlier one went, and the later one came. */
export function replaced(before: string, after: string): WordChange[] {
  return [
    { kind: 'deleted', text: before },
    { kind: 'added', text: after },
  ]
}

/**
 * Two revisions compared by paragraph, in the order of the later one; a deleted paragraph follows the one it used to follow.
 * Paragraphs are matched by id, and count as moved when they passed another that both have.
 */
export function compareDocuments(before: StatementDocument, after: StatementDocument, locale: Locale, compare: Compare): ParagraphChange[] {
  const earlier = new Map(before.paragraphs.map((paragraph, at) => [paragraph.id, { paragraph, at }]))
  const later = new Map(after.paragraphs.map((paragraph, at) => [paragraph.id, at]))
  const kept = stillInOrder(after.paragraphs.flatMap((paragraph) => earlier.get(paragraph.id)?.at ?? []))
  const changes = after.paragraphs.map((paragraph, at): ParagraphChange => {
    const was = earlier.get(paragraph.id)
    const moved = was !== undefined && !kept.has(was.at)
    return {
      id: paragraph.id,
      before: was ? was.at + 1 : null,
      after: at + 1,
      moved,
      ...wordChanges(was?.paragraph, paragraph, locale, compare),
    }
  })
  for (const [at, gone] of before.paragraphs.entries()) {
    if (later.has(gone.id)) continue
    const previous = before.paragraphs[at - 1]?.id
    const place = previous === undefined ? 0 : changes.findIndex((change) => change.id === previous) + 1
    changes.splice(place, 0, { id: gone.id, before: at + 1, after: null, moved: false, ...wordChanges(gone, undefined, locale, compare) })
  }
  return changes
}

function wordChanges(before: StatementParagraph | undefined, after: StatementParagraph | undefined, locale: Locale, compare: Compare) {
  return {
    heading: compare(words(before?.heading, locale), words(after?.heading, locale), locale),
    text: compare(words(before?.text, locale), words(after?.text, locale), locale),
  }
}

/** Words of one language that differ between two issues of a text; number 0 is the title. */
export type IssuedChange = { key: string; number: number; heading: WordChange[]; text: WordChange[] }

type Issued = Pick<IssuedLanguage, 'locale' | 'title' | 'paragraphs'>

/** What differs between two issues in one language: the title, then paragraphs by id in the order of the later; those gone come last. */
export function compareIssued(before: Issued, after: Issued, compare: Compare): IssuedChange[] {
  const { locale } = after
  const gone = before.paragraphs.filter(({ id }) => !after.paragraphs.some((paragraph) => paragraph.id === id))
  const pairs = [
    ...after.paragraphs.map((paragraph, at) => ({ at, was: before.paragraphs.find(({ id }) => id === paragraph.id), now: paragraph })),
    ...gone.map((paragraph) => ({ at: before.paragraphs.indexOf(paragraph), was: paragraph, now: undefined })),
  ]
  return [
    { key: 'title', number: 0, heading: [], text: compare(before.title, after.title, locale) },
    ...pairs.map(({ at, was, now }) => ({
      key: (now ?? was)?.id ?? '',
      number: at + 1,
      heading: compare(was?.heading ?? '', now?.heading ?? '', locale),
      text: compare(was?.text ?? '', now?.text ?? '', locale),
    })),
  ].filter(({ heading, text }) => [...heading, ...text].some(({ kind }) => kind !== 'same'))
}
