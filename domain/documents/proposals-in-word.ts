import { z } from 'zod'
import { entryAt } from '#domain/documents/printed-field'
import { readWordText, type WordTextParagraph } from '#domain/documents/read-word-text'
import type { WordBlock, WordContent, WordParagraph } from '#domain/documents/word-content'
import { compareWords, type WordChange } from '#domain/statement/compare'
import type { ComparisonBudget } from '#domain/statement/comparison-budget'
import { sameWords } from '#domain/statement/same-words'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { ContributionKind } from '#domain/statement/statement-terms'
import { LOCALES, type Locale } from '#domain/text/locale'

/** What somebody did to a paragraph in Word. A paragraph that was added follows the one that is named. */
export type WordEdit = 'reworded' | 'added' | 'removed' | 'heading' | 'comment'

/**
 * One edit as the proposal it can become: wording for a paragraph, or a comment on it. `text` is the new wording, the words that were
 * added, the new heading, or the comment; `at` the words a comment stands at. `changes` compares a new wording with the paragraph's own.
 */
export type WordProposal = {
  edit: WordEdit
  kind: ContributionKind
  paragraphId: string
  number: number
  language: Locale
  text: string
  at: string
  author: string | null
  changes: WordChange[]
}

/** What a Word file proposes to a revision, in the order of its paragraphs; `unplaced` are comments on what is not of the text. */
export type ProposalsInWord =
  | { ok: true; proposals: WordProposal[]; unplaced: string[] }
  | { ok: false; code: 'another-text' }
  | { ok: false; code: 'another-revision'; revision: number }

const keptSchema = z.object({ text: z.object({ meeting: z.string(), revision: z.number().int(), language: z.enum(LOCALES) }) })

/**
 * What a delegation did in Word to the revision that was sent to it: tracked changes, edits made without tracking, and comments, each as
 * a proposal to be shown before it is sent. Refuses a file that was made of another text or another revision.
 */
export function proposalsInWord(
  revision: { meeting: string; number: number; document: StatementDocument },
  content: WordContent,
  budget: ComparisonBudget,
): ProposalsInWord {
  const kept = keptSchema.safeParse(content.kept).data?.text ?? null
  if (kept !== null && kept.meeting !== revision.meeting) return { ok: false, code: 'another-text' }
  if (kept !== null && kept.revision !== revision.number) return { ok: false, code: 'another-revision', revision: kept.revision }
  const { paragraphs } = revision.document
  const found = placed(readWordText(content, 'after').paragraphs, readWordText(content, 'before').paragraphs, revision.document)
  if (paragraphs.length > 0 && !found.some(({ id }) => id !== null)) return { ok: false, code: 'another-text' }
  const language = kept?.language ?? languageOf(found, revision.document)
  const proposals = paragraphs.flatMap((paragraph, at): WordProposal[] => {
    const number = at + 1
    // What is not translated is printed in the language that decides.
    const lang = paragraph.text?.[language] ? language : revision.document.authoritative
    const of = { paragraphId: paragraph.id, number, language: lang, at: '', author: null, changes: [] }
    const now = found.find(({ id }) => id === paragraph.id)
    const own = paragraph.text?.[lang] ?? ''
    const heading = paragraph.heading?.[lang] ?? ''
    if (now === undefined) return [{ ...of, edit: 'removed', kind: 'comment', text: '' }]
    return [
      ...(now.text === '' || sameWords(now.text, own)
        ? []
        : [{ ...of, edit: 'reworded', kind: 'wording', text: now.text, changes: compareWords(own, now.text, lang, budget) } as const]),
      ...(sameWords(now.heading ?? '', heading) ? [] : [{ ...of, edit: 'heading', kind: 'comment', text: now.heading ?? '' } as const]),
    ]
  })
  const { comments, unplaced } = commentsIn(content, revision.document, language)
  return { ok: true, proposals: inOrder([...proposals, ...added(found, revision.document, language), ...comments]), unplaced }
}

// A paragraph is known by its bookmark; where a program dropped it, by the words it had.
function placed(
  after: readonly WordTextParagraph[],
  before: readonly WordTextParagraph[],
  { paragraphs }: StatementDocument,
): WordTextParagraph[] {
  const known = new Set(paragraphs.map(({ id }) => id))
  const taken = new Set<string>()
  const of = (id: string | null) => (id !== null && known.has(id) && !taken.has(id) ? id : null)
  const byBookmark = after.map((paragraph) => {
    const id = of(paragraph.id)
    if (id !== null) taken.add(id)
    return { ...paragraph, id }
  })
  const unmarked = taken.size === 0
  return byBookmark.map((paragraph, at) => {
    if (paragraph.id !== null) return paragraph
    // Only then its place among the words from before tells which it was.
    const was = unmarked && after.length === before.length ? before[at]?.text : undefined
    const same = paragraphs.find(
      ({ id, text }) =>
        !taken.has(id) &&
        LOCALES.some((locale) => text?.[locale] && [paragraph.text, was].some((words) => sameWords(words ?? '', text[locale]))),
    )
    if (same !== undefined) taken.add(same.id)
    return { ...paragraph, id: same?.id ?? null }
  })
}

// The language most of its paragraphs are in, as far as their words were left alone; else the one that decides.
function languageOf(found: readonly WordTextParagraph[], { paragraphs, authoritative }: StatementDocument): Locale {
  const counts = LOCALES.map((locale) => ({
    locale,
    count: paragraphs.filter(({ id, text }) => text?.[locale] && sameWords(found.find((one) => one.id === id)?.text ?? '', text[locale]))
      .length,
  }))
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best))
  return most.count > 0 ? most.locale : authoritative
}

function added(found: readonly WordTextParagraph[], { paragraphs }: StatementDocument, language: Locale): WordProposal[] {
  return found.flatMap(({ id, text, heading }, at): WordProposal[] => {
    if (id !== null) return []
    const before = found.slice(0, at).findLast((one) => one.id !== null)?.id ?? paragraphs[0]?.id
    const number = paragraphs.findIndex((one) => one.id === before) + 1
    const said = [heading, text].filter(Boolean).join('\n')
    return before === undefined || said === ''
      ? []
      : [{ edit: 'added', kind: 'comment', paragraphId: before, number, language, text: said, at: '', author: null, changes: [] }]
  })
}

function commentsIn(
  { blocks, comments }: WordContent,
  { paragraphs }: StatementDocument,
  language: Locale,
): { comments: WordProposal[]; unplaced: string[] } {
  const flat = flatten(blocks)
  const placedComments: WordProposal[] = []
  const unplaced: string[] = []
  for (const { id, author, text, words } of comments) {
    const holder = flat.findIndex(({ runs }) => runs.some((run) => run.comments.includes(id)))
    const paragraphId = flat
      .slice(0, holder + 1)
      .toReversed()
      .flatMap(({ bookmarks }) => bookmarks.map(entryAt))
      .find((entry) => entry?.kind === 'paragraph' && paragraphs.some((one) => one.id === entry.id))?.id
    if (text.trim() === '') continue
    if (paragraphId === undefined) unplaced.push(text)
    else
      placedComments.push({
        edit: 'comment',
        kind: 'comment',
        paragraphId,
        number: paragraphs.findIndex((one) => one.id === paragraphId) + 1,
        language,
        text,
        at: words,
        author,
        changes: [],
      })
  }
  return { comments: placedComments, unplaced }
}

function flatten(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap(flatten))))
}

const ORDER: readonly WordEdit[] = ['heading', 'reworded', 'removed', 'comment', 'added']

function inOrder(proposals: readonly WordProposal[]): WordProposal[] {
  return proposals.toSorted((a, b) => a.number - b.number || ORDER.indexOf(a.edit) - ORDER.indexOf(b.edit))
}
