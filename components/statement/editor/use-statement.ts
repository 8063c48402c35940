'use client'

import { type Kind, useDraft } from '#components/saving/use-draft.ts'
import { type StatementDelta, type StatementDraft, statementAdapter } from '#domain/statement/statement-draft'

const KIND: Kind<StatementDraft, StatementDelta> = { adapter: statementAdapter, draftIn }

/** What can be done to a statement's draft, by the last word of its address. */
type Verb = 'add-paragraph' | 'edit-paragraph' | 'move-paragraph' | 'remove-paragraph' | 'restore-paragraph'

/** A statement under the editor's hands. */
export type Statement = Omit<ReturnType<typeof useDraft<StatementDraft, StatementDelta>>, 'change'> & {
  change: (verb: Verb, target: string, input: Record<string, unknown>) => void
}

/** Keeps a meeting's statement in step with the server while a person edits it. */
export function useStatement(initial: StatementDraft, slug: string, accountId: string): Statement {
  return useDraft(KIND, initial, { save: '/api/statement', read: `/api/statement-draft/${slug}`, kept: `${accountId}:${initial.id}` })
}

// What the route of the draft answers, by its query's type.
function draftIn(value: unknown): StatementDraft {
  return (value as { draft: StatementDraft }).draft
}
