'use client'

import { said } from '#components/agenda/editor/conflict-panel'
import type { Agenda } from '#components/agenda/editor/use-agenda'
import { useSpeech } from '#components/ui/speech'
import { entryOf, type Save } from '#domain/agenda/save-queue'

/**
 * Saves that are held up and have no field to stand beside: what they were for is gone from the draft, or was refused as
 * a whole. Their words are shown, and somebody decides; nothing is dropped by itself.
 */
export function HeldSaves({ agenda, onSelect }: { agenda: Agenda; onSelect: (slotId: string) => void }) {
  const { t } = useSpeech()
  const { draft, queue, settle } = agenda
  const held = queue.filter((save) => save.state !== 'waiting')
  return held.map((save) => {
    const slotId = slotOf(save, agenda)
    const words = wordsOf(save)
    return (
      <p key={save.key} className="warn">
        {t('editor.held', { name: words || t('agenda.untitled') })}{' '}
        {slotId !== null && draft.slots.some((slot) => slot.id === slotId) ? (
          <button type="button" className="plain" onClick={() => onSelect(slotId)}>
            {t('editor.goThere')}
          </button>
        ) : null}{' '}
        {entryOf(draft, save.target) === null || save.state === 'refused' ? (
          <button type="button" className="plain danger" onClick={() => settle(save.key, 'theirs')}>
            {t('editor.discard')}
          </button>
        ) : null}
      </p>
    )
  })
}

function slotOf(save: Save, { draft }: Agenda): string | null {
  const entry = entryOf(draft, save.target)
  const holder = save.input.slotId ?? entry?.slotId
  if (typeof holder === 'string') return holder
  return draft.slots.find((slot) => slot.id === save.target || slot.itemId === save.target)?.id ?? null
}

function wordsOf({ input }: Save): string {
  return ['title', 'abstract', 'subItems', 'name', 'text', 'topic', 'position', 'start', 'end']
    .map((field) => said(input[field]))
    .filter(Boolean)
    .join(' · ')
    .slice(0, 200)
}
