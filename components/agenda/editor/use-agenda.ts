'use client'

import { useCallback } from 'react'
import { useHistory } from '#components/agenda/editor/use-history.ts'
import { type Along, type Kind, useDraft } from '#components/saving/use-draft.ts'
import type { DraftHistory, TogetherName } from '#domain/agenda/acts/act-name'
import type { SaveWithin } from '#domain/agenda/acts/together-save'
import { agendaAdapter, type Verb } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft, DraftDelta } from '#domain/agenda/agenda-draft'
import type { AnswersView } from '#domain/agenda/answer-view'
import type { AgendaEditorView } from '#domain/agenda/editor-view'

const KIND: Kind<AgendaDraft, DraftDelta> = { adapter: agendaAdapter, draftIn }

/** An agenda while it is edited: the draft as shown, the state of its saves, and the functions that change it. */
export type Agenda = Omit<ReturnType<typeof useDraft<AgendaDraft, DraftDelta>>, 'change'> & {
  change: (verb: Verb, target: string, input: Record<string, unknown>, along?: Along) => void
  /** Does several saves as one act: all or none, undone as one. `words`: somebody typed what is in it; refused, it is kept and shown. */
  together: (name: TogetherName, saves: readonly SaveWithin[], more?: { words?: boolean }) => void
  /** Who changed an entry that is in conflict, by its id. */
  changedBy?: Record<string, string>
  /** What was asked of whom, and what was answered. */
  answers?: AnswersView
  /** What the user can undo and do again next: their own acts alone. */
  history: DraftHistory
  undo: () => void
  redo: () => void
}

/** Saves a meeting's draft agenda while a person edits it, and reads what others change in it. */
export function useAgenda(initial: AgendaDraft, slug: string, accountId: string): Agenda {
  const draft = useDraft(KIND, initial, {
    save: '/api/agenda',
    read: `/api/agenda-draft/${slug}`,
    kept: `${accountId}:${initial.meeting.id}`,
  })
  const { change, queue } = draft
  const idle = queue.length === 0
  const { history, isKnown } = useHistory(slug, idle)
  const together = useCallback(
    (name: TogetherName, saves: readonly SaveWithin[], { words = false }: { words?: boolean } = {}) =>
      change('together', crypto.randomUUID(), { name, saves }, { words }),
    [change],
  )
  // With saves on their way, or just acknowledged, the last act is not known yet: the server takes the last there is.
  const replay = (verb: Verb, act: string | undefined) => change(verb, crypto.randomUUID(), { act: idle && isKnown ? (act ?? null) : null })
  return {
    ...draft,
    together,
    history,
    undo: () => replay('undo-act', history.undo?.id),
    redo: () => replay('redo-act', history.redo?.id),
  }
}

// The cast holds: the route that reads the draft answers what its query does.
function draftIn(value: unknown): AgendaDraft {
  return (value as AgendaEditorView).draft
}
