'use client'

import type { Save } from '#domain/saving/save-queue'
import type { PastedParagraph } from '#domain/statement/pasted-text'
import type { DraftParagraph } from '#domain/statement/statement-draft'
import type { Locale } from '#domain/text/locale'

/** What can be done to a paragraph. The functions keep their identity, so that one keystroke does not render a hundred paragraphs again. */
export type Acts = {
  type: (id: string, field: 'heading' | 'text', language: Locale, wording: string) => void
  add: (after: string | null) => void
  remove: (paragraph: DraftParagraph) => void
  /** Puts pasted paragraphs after a paragraph, or in its place when it is still empty. */
  paste: (paragraph: DraftParagraph, pasted: readonly PastedParagraph[]) => void
  move: (id: string, after: string | null) => void
  putBack: (save: Save) => void
  settle: (key: string, how: 'mine' | 'theirs') => void
}
