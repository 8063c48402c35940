'use client'

import { SubItemChoice } from '#components/agenda/editor/sub-item-choice'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { LinkButton } from '#components/ui/button'
import { Choice } from '#components/ui/field-parts'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftItem, DraftSlot } from '#domain/agenda/agenda-draft'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'

/** How a slot stands to its item: whether that is on the list, whether the slot continues it, and which of its sub-items it deals with. */
export function OwnItem({
  agenda,
  slot,
  item,
  onSelect,
}: {
  agenda: Agenda
  slot: DraftSlot
  item: DraftItem
  onSelect: (id: string) => void
}) {
  const { t } = useTranslations()
  const listed = item.listRank !== null
  const shared = agenda.draft.slots.filter(({ itemId }) => itemId === item.id).length > 1
  const quiet = QUIET_KINDS.has(slot.kind)
  const edit = (input: Record<string, unknown>) => agenda.change('edit-slot', slot.id, input)
  return (
    <>
      {quiet && !slot.continued ? null : (
        <Choice
          type="checkbox"
          className="mt-3.5"
          checked={slot.continued}
          label={t('editor.isContinued')}
          onChange={() => edit({ continued: !slot.continued })}
        />
      )}
      {listed || shared || slot.subItemIds !== null ? (
        <SubItemChoice
          item={item}
          chosen={slot.subItemIds}
          usual={slot.continued ? 'none' : 'all'}
          onChoose={(subItemIds) => edit({ subItemIds })}
        />
      ) : null}
      {listed ? (
        <Hint className="mt-2">
          {t('editor.isListed')} <LinkButton onClick={() => onSelect(item.id)}>{t('editor.openItem')}</LinkButton>
        </Hint>
      ) : quiet ? null : (
        <LinkButton className="mt-2" onClick={() => agenda.change('list-item', item.id, {})}>
          {t('editor.listItem')}
        </LinkButton>
      )}
    </>
  )
}
