'use client'

import { type Kind, useDraft } from '#components/saving/use-draft.ts'
import { agendaAdapter, type Verb } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft, DraftDelta } from '#domain/agenda/agenda-draft'

const KIND: Kind<AgendaDraft, DraftDelta> = { adapter: agendaAdapter, draftIn }

/** An agenda under the editor's hands: what it shows, how it stands, and the ways to change it. */
export type Agenda = Omit<ReturnType<typeof useDraft<AgendaDraft, DraftDelta>>, 'change'> & {
  change: (verb: Verb, target: string, input: Record<string, unknown>, shown?: Record<string, unknown>) => void
}

/** Keeps a meeting's draft agenda in step with the server while a person edits it. */
export function useAgenda(initial: AgendaDraft, slug: string, accountId: string): Agenda {
  return useDraft(KIND, initial, {
    save: '/api/agenda',
    read: `/api/agenda-draft/${slug}`,
    kept: `${accountId}:${initial.meeting.id}`,
  })
}

// What the route of the draft answers, by its query's type.
function draftIn(value: unknown): AgendaDraft {
  return (value as { draft: AgendaDraft }).draft
}
