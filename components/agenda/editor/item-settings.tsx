'use client'

import { SelectField } from '#components/agenda/editor/select-field'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { ValueField } from '#components/saving/value-field'
import { useTranslations } from '#components/ui/translations'
import type { DraftItem } from '#domain/agenda/agenda-draft'
import { PURPOSES } from '#domain/agenda/agenda-terms'
import type { Save } from '#domain/saving/save-queue'

/** The short fields of an item: its number, printed as it is typed, and its purpose. */
export function ItemSettings({ agenda, item, problems }: { agenda: Agenda; item: DraftItem; problems: Save['problems'] }) {
  const { t } = useTranslations()
  return (
    <>
      <ValueField
        field="number"
        label={t('editor.number')}
        value={item.number ?? ''}
        entry={agenda.savedEntry(item.id)}
        problem={problems?.number}
        onTake={(number, began) => agenda.change('edit-item', item.id, { number }, { began })}
        onTaken={agenda.flush}
      />
      <SelectField
        label={t('editor.purpose')}
        value={item.purpose ?? ''}
        options={[['', t('editor.noPurpose')], ...PURPOSES.map((option): [string, string] => [option, t(`agenda.purposes.${option}`)])]}
        onChoose={(purpose) => agenda.change('edit-item', item.id, { purpose: purpose || null })}
      />
    </>
  )
}
