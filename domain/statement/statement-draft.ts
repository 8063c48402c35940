import type { DraftAdapter, Save } from '#domain/saving/save-queue'
import { typedFor } from '#domain/saving/typed-input'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { editParagraphInput } from '#domain/statement/statement-input'
import type { StatementKind } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { isBlank, type LocalizedText } from '#domain/text/localized-text'
import { writeAll } from '#domain/text/text-input'

/** The working text of a statement. Every paragraph has its own version; the statement's version is that of their order. */
export type DraftParagraph = { id: string; version: number; rank: number; heading: LocalizedText | null; text: LocalizedText | null }

export type StatementDraft = {
  id: string
  /** The version of the paragraphs' order. */
  version: number
  meetingId: string
  kind: StatementKind
  title: LocalizedText
  authoritative: Locale
  demonstration: boolean
  paragraphs: DraftParagraph[]
}

/** What every save answers: the paragraphs it wrote, those it removed, and the version of the order. */
export type StatementDelta = { version?: number; paragraphs?: DraftParagraph[]; removed?: string[] }

/** The gap between ranks of new paragraphs, so that others fit in between. */
export const RANK_STEP = 1024

/** Paragraphs by rank, and by id where two editors chose the same rank. */
export function inOrder(paragraphs: readonly DraftParagraph[]): DraftParagraph[] {
  return [...paragraphs].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
}

/** The draft with the result of a save merged in. */
export function applyStatementDelta(draft: StatementDraft, { version, paragraphs = [], removed = [] }: StatementDelta): StatementDraft {
  const fresh = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const known = new Set(draft.paragraphs.map((paragraph) => paragraph.id))
  const kept = draft.paragraphs
    .filter((paragraph) => !removed.includes(paragraph.id))
    .map((paragraph) => fresh.get(paragraph.id) ?? paragraph)
  return {
    ...draft,
    version: version ?? draft.version,
    paragraphs: inOrder([...kept, ...paragraphs.filter((paragraph) => !known.has(paragraph.id))]),
  }
}

/** The draft as a revision would freeze it now, without empty paragraphs. */
export function documentOf({ kind, title, authoritative, demonstration, paragraphs }: StatementDraft): StatementDocument {
  const complete = inOrder(paragraphs).filter((paragraph) => Boolean(paragraph.text?.[authoritative]))
  return {
    format: 1,
    kind,
    title,
    authoritative,
    demonstration,
    paragraphs: complete.map(({ id, heading, text }) => ({ id, heading, text })),
  }
}

/**
 * Numbers of the paragraphs a revision would leave out although they have words: in a heading or another language, but not in the
 * deciding language.
 */
export function leftOut({ authoritative, paragraphs }: StatementDraft): number[] {
  return inOrder(paragraphs).flatMap((paragraph, at) =>
    !paragraph.text?.[authoritative] && (!isBlank(paragraph.heading) || !isBlank(paragraph.text)) ? [at + 1] : [],
  )
}

/** What the save queue must know about statements: how saves depend on each other, their bodies, and how answers change the draft. */
export const statementAdapter: DraftAdapter<StatementDraft, StatementDelta> = {
  mergeableFields: (addition, edit) =>
    addition.verb === 'add-paragraph' && edit.verb === 'edit-paragraph' && addition.target === edit.target ? 'all' : null,
  creates: (save) => [save.target],
  dependsOn: (save) => [save.target, save.input.after],
  fillIn: (_verb, _target, input) => input,
  bodyOf: (save, draft) => {
    const body = { ...save.input, statementId: draft.id, id: save.target }
    if (save.verb === 'move-paragraph') return { ...body, orderVersion: draft.version }
    if (save.verb === 'edit-paragraph' || save.verb === 'remove-paragraph')
      return { ...body, version: save.basedOn?.version ?? entryOf(draft, save.target)?.version ?? 1 }
    return body
  },
  entryOf,
  entryFromAnswer: (delta, id) => delta.paragraphs?.find((paragraph) => paragraph.id === id) ?? null,
  apply: applyStatementDelta,
  withPending: (draft, queue) => queue.reduce(applySave, draft),
}

function entryOf(draft: StatementDraft, id: string): DraftParagraph | null {
  return draft.paragraphs.find((paragraph) => paragraph.id === id) ?? null
}

// Merges typed values over the last known ones. Moves and restorations wait for the answer.
function applySave(draft: StatementDraft, { verb, target, input }: Save): StatementDraft {
  const home = draft.authoritative
  const { heading = {}, text = {} } = typedFor<typeof editParagraphInput>(input)
  const worded = (paragraph: DraftParagraph): DraftParagraph => ({
    ...paragraph,
    heading: writeAll(paragraph.heading, heading, home),
    text: writeAll(paragraph.text, text, home),
  })
  if (verb === 'add-paragraph' && entryOf(draft, target) === null) {
    const added = { id: target, version: 0, rank: rankAfter(draft.paragraphs, input.after), heading: null, text: null }
    return { ...draft, paragraphs: inOrder([...draft.paragraphs, worded(added)]) }
  }
  if (verb === 'edit-paragraph')
    return { ...draft, paragraphs: draft.paragraphs.map((paragraph) => (paragraph.id === target ? worded(paragraph) : paragraph)) }
  if (verb === 'remove-paragraph') return { ...draft, paragraphs: draft.paragraphs.filter((paragraph) => paragraph.id !== target) }
  return draft
}

/** The rank for a new paragraph after another (or at the beginning): half way to the next. */
export function rankAfter(paragraphs: readonly DraftParagraph[], after: unknown): number {
  const ordered = inOrder(paragraphs)
  const at = ordered.findIndex((paragraph) => paragraph.id === after)
  const before = ordered[at]?.rank ?? 0
  const next = ordered[at + 1]?.rank
  return next === undefined ? before + RANK_STEP : (before + next) / 2
}

/**
 * The same, and new ranks for all other paragraphs when the gap is too narrow. Some fifty halvings use up a gap; two paragraphs with
 * the same rank would lose their order.
 */
export function placeAfter(
  paragraphs: readonly DraftParagraph[],
  after: unknown,
): { rank: number; respaced: { id: string; rank: number }[] } {
  const rank = rankAfter(paragraphs, after)
  if (rank > 0 && !paragraphs.some((paragraph) => paragraph.rank === rank)) return { rank, respaced: [] }
  const spaced = inOrder(paragraphs).map((paragraph, at) => ({ ...paragraph, rank: (at + 1) * RANK_STEP }))
  return { rank: rankAfter(spaced, after), respaced: spaced.map(({ id, rank: fresh }) => ({ id, rank: fresh })) }
}
