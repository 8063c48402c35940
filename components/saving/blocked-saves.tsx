'use client'

import { said } from '#components/saving/conflict-panel'
import type { Standing } from '#components/saving/use-draft.ts'
import { useTranslations } from '#components/ui/translations'
import type { Save } from '#domain/saving/save-queue'

export type Held = {
  desk: Standing
  /** Where a save belongs on the screen; null when there is no such place any more. */
  placeOf: (save: Save) => string | null
  /** Whether what a save is for still stands. */
  stands: (save: Save) => boolean
  onSelect: (place: string) => void
}

/**
 * Saves that are held up and have no field to stand beside: what they were for is gone from the draft, or was refused as
 * a whole. Their words are shown, and somebody decides; nothing is dropped by itself.
 */
export function BlockedSaves({ desk, placeOf, stands, onSelect }: Held) {
  const { t } = useTranslations()
  const { queue, settle } = desk
  const held = queue.filter((save) => save.state !== 'waiting')
  return held.map((save) => {
    const place = placeOf(save)
    const words = wordsOf(save)
    return (
      <p key={save.key} className="warn">
        {t('editor.held', { name: words || t('agenda.untitled') })}{' '}
        {place !== null ? (
          <button type="button" className="plain" onClick={() => onSelect(place)}>
            {t('editor.goThere')}
          </button>
        ) : null}{' '}
        {!stands(save) || save.state === 'refused' ? (
          <button type="button" className="plain danger" onClick={() => settle(save.key, 'theirs')}>
            {t('editor.discard')}
          </button>
        ) : null}
      </p>
    )
  })
}

function wordsOf({ input }: Save): string {
  return ['heading', 'title', 'abstract', 'subItems', 'name', 'text', 'topic', 'position', 'start', 'end']
    .map((field) => said(input[field]))
    .filter(Boolean)
    .join(' · ')
    .slice(0, 200)
}
