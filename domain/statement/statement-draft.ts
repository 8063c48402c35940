import type { DraftAdapter, Save } from '#domain/saving/save-queue'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { StatementKind } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { isBlank, type LocalizedText } from '#domain/text/localized-text'
import { type Wordings, writeAll } from '#domain/text/text-input'

/** The working text of a statement. Every paragraph carries its own version, their order the statement's. */
export type DraftParagraph = { id: string; version: number; rank: number; heading: LocalizedText | null; text: LocalizedText | null }

export type StatementDraft = {
  id: string
  /** The version of the order of the paragraphs. */
  version: number
  meetingId: string
  kind: StatementKind
  title: LocalizedText
  authoritative: Locale
  demonstration: boolean
  paragraphs: DraftParagraph[]
}

/** What every save answers with: the paragraphs it wrote as they stand, those it took out, and the order's version. */
export type StatementDelta = { version?: number; paragraphs?: DraftParagraph[]; removed?: string[] }

/** How far apart new paragraphs are set, so that one can be put between two others. */
export const RANK_STEP = 1024

/** The paragraphs in their order: by rank, and by id where two editors put theirs in the same place. */
export function inOrder(paragraphs: readonly DraftParagraph[]): DraftParagraph[] {
  return [...paragraphs].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
}

/** A draft with what a save wrote laid over it. */
export function applyStatementDelta(draft: StatementDraft, { version, paragraphs = [], removed = [] }: StatementDelta): StatementDraft {
  const fresh = new Map(paragraphs.map((one) => [one.id, one]))
  const known = new Set(draft.paragraphs.map((one) => one.id))
  const kept = draft.paragraphs.filter((one) => !removed.includes(one.id)).map((one) => fresh.get(one.id) ?? one)
  return {
    ...draft,
    version: version ?? draft.version,
    paragraphs: inOrder([...kept, ...paragraphs.filter((one) => !known.has(one.id))]),
  }
}

/** The draft as a revision would freeze it now; paragraphs without a word are left out. */
export function documentOf({ kind, title, authoritative, demonstration, paragraphs }: StatementDraft): StatementDocument {
  const worded = inOrder(paragraphs).filter((one) => Boolean(one.text?.[authoritative]))
  return {
    format: 1,
    kind,
    title,
    authoritative,
    demonstration,
    paragraphs: worded.map(({ id, heading, text }) => ({ id, heading, text })),
  }
}

/** The places in the draft of paragraphs that say something, in a heading or another language, and nothing in the language that decides: a revision leaves them out. */
export function leftOut({ authoritative, paragraphs }: StatementDraft): number[] {
  return inOrder(paragraphs).flatMap((one, at) =>
    !one.text?.[authoritative] && (!isBlank(one.heading) || !isBlank(one.text)) ? [at + 1] : [],
  )
}

/** How saves of a statement lie together, what they are sent with, and what their answers change. */
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
  entryFromAnswer: (delta, id) => delta.paragraphs?.find((one) => one.id === id) ?? null,
  apply: applyStatementDelta,
  withPending: (draft, queue) => queue.reduce(applySave, draft),
}

function entryOf(draft: StatementDraft, id: string): DraftParagraph | null {
  return draft.paragraphs.find((one) => one.id === id) ?? null
}

// What was typed, laid over what is known to stand. Moves and restorations wait for the answer.
function applySave(draft: StatementDraft, { verb, target, input }: Save): StatementDraft {
  const home = draft.authoritative
  const wordings = (field: string) => (input[field] ?? {}) as Wordings // Built by the editor's own fields.
  const worded = (one: DraftParagraph): DraftParagraph => ({
    ...one,
    heading: writeAll(one.heading, wordings('heading'), home),
    text: writeAll(one.text, wordings('text'), home),
  })
  if (verb === 'add-paragraph' && entryOf(draft, target) === null) {
    const added = { id: target, version: 0, rank: rankAfter(draft.paragraphs, input.after), heading: null, text: null }
    return { ...draft, paragraphs: inOrder([...draft.paragraphs, worded(added)]) }
  }
  if (verb === 'edit-paragraph') return { ...draft, paragraphs: draft.paragraphs.map((one) => (one.id === target ? worded(one) : one)) }
  if (verb === 'remove-paragraph') return { ...draft, paragraphs: draft.paragraphs.filter((one) => one.id !== target) }
  return draft
}

/** The rank of a new paragraph behind another (or at the beginning): half way to the next. */
export function rankAfter(paragraphs: readonly DraftParagraph[], after: unknown): number {
  const ordered = inOrder(paragraphs)
  const at = ordered.findIndex((one) => one.id === after)
  const before = ordered[at]?.rank ?? 0
  const next = ordered[at + 1]?.rank
  return next === undefined ? before + RANK_STEP : (before + next) / 2
}

/**
 * The same, with the ranks of all others set apart anew where the gap has become too narrow for a number to lie within it. Halving a gap some fifty times
 * exhausts it, and two paragraphs of one rank would lose their order.
 */
export function placeAfter(
  paragraphs: readonly DraftParagraph[],
  after: unknown,
): { rank: number; respaced: { id: string; rank: number }[] } {
  const rank = rankAfter(paragraphs, after)
  if (rank > 0 && !paragraphs.some((one) => one.rank === rank)) return { rank, respaced: [] }
  const spaced = inOrder(paragraphs).map((one, at) => ({ ...one, rank: (at + 1) * RANK_STEP }))
  return { rank: rankAfter(spaced, after), respaced: spaced.map(({ id, rank: fresh }) => ({ id, rank: fresh })) }
}
