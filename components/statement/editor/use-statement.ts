'use client'

import { type Kind, useDraft } from '#components/saving/use-draft.ts'
import type { StatementEditorView } from '#domain/statement/editor-view'
import { type StatementDelta, type StatementDraft, statementAdapter } from '#domain/statement/statement-draft'

const KIND: Kind<StatementDraft, StatementDelta> = { adapter: statementAdapter, draftIn }

/** The commands on a statement's draft; each is the last part of its address. */
type Verb = 'add-paragraph' | 'edit-paragraph' | 'move-paragraph' | 'remove-paragraph' | 'restore-paragraph'

/** A statement while it is edited: the draft as shown, the state of its saves, and the functions that change it. */
export type Statement = Omit<ReturnType<typeof useDraft<StatementDraft, StatementDelta>>, 'change'> & {
  change: (verb: Verb, target: string, input: Record<string, unknown>) => void
}

/** Saves a meeting's statement while a person edits it, and reads what others change in it. */
export function useStatement(initial: StatementDraft, slug: string, accountId: string): Statement {
  return useDraft(KIND, initial, { save: '/api/statement', read: `/api/statement-draft/${slug}`, kept: `${accountId}:${initial.id}` })
}

// The cast holds: the route that reads the draft answers what its query does.
function draftIn(value: unknown): StatementDraft {
  return (value as StatementEditorView).draft
}
