'use client'

import { valueAsText } from '#components/saving/conflict-panel'
import type { DraftStatus } from '#components/saving/use-draft.ts'
import { LinkButton } from '#components/ui/button'
import { useTranslations } from '#components/ui/translations'
import type { Save } from '#domain/saving/save-queue'

export type BlockedSavesProps = {
  draft: DraftStatus
  /** Where a save belongs on the screen; null when there is no such place any more. */
  placeOf: (save: Save) => string | null
  /** Whether the entry a save is about is still in the draft. */
  isInDraft: (save: Save) => boolean
  onSelect: (place: string) => void
}

/**
 * Saves that wait for a decision: refused, in conflict, or about an entry that is gone. Invariant: their text is shown
 * and nothing is dropped without the person's decision.
 */
export function BlockedSaves({ draft, placeOf, isInDraft, onSelect }: BlockedSavesProps) {
  const { t } = useTranslations()
  const blocked = draft.queue.filter((save) => save.state !== 'waiting')
  return blocked.map((save) => {
    const place = placeOf(save)
    const words = wordsOf(save)
    return (
      <p key={save.key} className="text-warning">
        {t('editor.held', { name: words || t('agenda.untitled') })}{' '}
        {place !== null ? <LinkButton onClick={() => onSelect(place)}>{t('editor.goThere')}</LinkButton> : null}{' '}
        {!isInDraft(save) || save.state === 'refused' ? (
          <LinkButton danger onClick={() => draft.settle(save.key, 'theirs')}>
            {t('editor.discard')}
          </LinkButton>
        ) : null}
      </p>
    )
  })
}

function wordsOf({ input }: Save): string {
  return ['heading', 'title', 'abstract', 'subItems', 'name', 'text', 'topic', 'position', 'start', 'end']
    .map((field) => valueAsText(input[field]))
    .filter(Boolean)
    .join(' · ')
    .slice(0, 200)
}
