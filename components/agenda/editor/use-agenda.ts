'use client'

import { type Along, type Kind, useDraft } from '#components/saving/use-draft.ts'
import { agendaAdapter, type Verb } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft, DraftDelta } from '#domain/agenda/agenda-draft'
import type { AgendaEditorView } from '#domain/agenda/editor-view'

const KIND: Kind<AgendaDraft, DraftDelta> = { adapter: agendaAdapter, draftIn }

/** An agenda while it is edited: the draft as shown, the state of its saves, and the functions that change it. */
export type Agenda = Omit<ReturnType<typeof useDraft<AgendaDraft, DraftDelta>>, 'change'> & {
  change: (verb: Verb, target: string, input: Record<string, unknown>, along?: Along) => void
}

/** Saves a meeting's draft agenda while a person edits it, and reads what others change in it. */
export function useAgenda(initial: AgendaDraft, slug: string, accountId: string): Agenda {
  return useDraft(KIND, initial, {
    save: '/api/agenda',
    read: `/api/agenda-draft/${slug}`,
    kept: `${accountId}:${initial.meeting.id}`,
  })
}

// The cast holds: the route that reads the draft answers what its query does.
function draftIn(value: unknown): AgendaDraft {
  return (value as AgendaEditorView).draft
}
