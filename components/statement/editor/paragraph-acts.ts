'use client'

import type { Save } from '#domain/saving/save-queue'
import type { PastedParagraph } from '#domain/statement/pasted-text'
import type { DraftParagraph } from '#domain/statement/statement-draft'
import type { Locale } from '#domain/text/locale'

/** Functions that stay the same ones from keystroke to keystroke, so that a hundred paragraphs are not drawn again for one. */
export type Acts = {
  type: (id: string, field: 'heading' | 'text', language: Locale, wording: string) => void
  add: (after: string | null) => void
  remove: (one: DraftParagraph) => void
  /** Puts a pasted paper behind a paragraph, or in its place where that has no words yet. */
  paste: (one: DraftParagraph, paragraphs: readonly PastedParagraph[]) => void
  move: (id: string, after: string | null) => void
  putBack: (save: Save) => void
  settle: (key: string, how: 'mine' | 'theirs') => void
}
