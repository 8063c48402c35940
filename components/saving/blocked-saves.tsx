'use client'

import { valueAsText } from '#components/saving/conflict-panel'
import type { DraftStatus } from '#components/saving/use-draft.ts'
import { LinkButton } from '#components/ui/button'
import { useTranslations } from '#components/ui/translations'
import type { Save } from '#domain/saving/save-queue'
import { translateCode } from '#messages/translate-code'
import type { Translator } from '#messages/translator'

export type BlockedSavesProps = {
  draft: DraftStatus
  /** Where a save belongs on the screen; null when there is no such place any more. */
  placeOf: (save: Save) => string | null
  /** What that place is called: a slot by its time and title, a paragraph by its number. */
  nameOf: (save: Save) => string
  /** Whether the entry a save is about is still in the draft. */
  isInDraft: (save: Save) => boolean
  onSelect: (place: string) => void
}

/**
 * Saves that wait for a decision: refused, in conflict, or about an entry that is gone. Invariant: their text is shown
 * and nothing is dropped without the person's decision.
 */
export function BlockedSaves({ draft, placeOf, nameOf, isInDraft, onSelect }: BlockedSavesProps) {
  const { t } = useTranslations()
  const blocked = draft.queue.filter((save) => save.state !== 'waiting')
  return blocked.map((save) => {
    const place = placeOf(save)
    return (
      <p key={save.key} className="text-warning">
        {t('editor.held', { place: nameOf(save), name: wordsOf(save, t) || t('agenda.untitled') })}{' '}
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

const FIELDS = [
  'heading',
  'number',
  'title',
  'abstract',
  'subItems',
  'papers',
  'name',
  'text',
  'topic',
  'position',
  'start',
  'end',
  'when',
  'place',
  'note',
  'date',
]

// Field by field, as the form names them, and what was typed into each.
function wordsOf({ input }: Save, t: Translator): string {
  return FIELDS.flatMap((field) => {
    const words = valueAsText(input[field])
    return words === ''
      ? []
      : [t('editor.typedInto', { field: translateCode(t, `editor.fields.${field}`, field), words: words.slice(0, 200) })]
  }).join(' · ')
}
