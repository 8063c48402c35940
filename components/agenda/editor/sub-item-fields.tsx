'use client'

import { useState } from 'react'
import { RowButtons } from '#components/agenda/editor/row-buttons'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { StaleNote } from '#components/saving/stale-note'
import { TextField } from '#components/saving/text-field'
import { ValueField } from '#components/saving/value-field'
import { LinkButton } from '#components/ui/button'
import { FieldRow } from '#components/ui/field-parts'
import { Label } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftItem, SubItem } from '#domain/agenda/agenda-draft'
import { subItemLabel } from '#domain/agenda/draft-order'
import { subItemsToSend } from '#domain/agenda/lists-to-send'
import { moved } from '#domain/agenda/moved'
import { labelsOf, SUB_ITEM_LABELS, type SubItemLabels, withLabels } from '#domain/agenda/sub-item-labels'
import type { Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import { isStale } from '#domain/text/localized-text'

/** The sub-items of an item, in two languages side by side: with letters, bullets, or labels as typed. */
export function SubItemFields({
  agenda,
  item,
  beside,
  problems,
}: {
  agenda: Agenda
  item: DraftItem
  beside: Locale
  problems: Save['problems']
}) {
  const { t } = useTranslations()
  const [added, setAdded] = useState<string | null>(null)
  const home = agenda.draft.meeting.title.original
  const languages = home === beside ? [home] : [home, beside]

  const send = (subs: readonly SubItem[], typed?: { id: string; locale: Locale; wording: string }, began = agenda.savedEntry(item.id)) => {
    const wordings = new Map(typed === undefined ? [] : [[typed.id, { [typed.locale]: typed.wording }]])
    agenda.change('edit-item', item.id, { subItems: subItemsToSend(agenda.queue, item.id, subs, wordings) }, { began })
  }

  const labels = labelsOf(item.subItems)
  const setLabels = (wanted: SubItemLabels) => send(withLabels(item.subItems, wanted))

  const addAt = (place: number) => {
    const id = crypto.randomUUID()
    setAdded(id)
    const fresh = { id, text: { original: home }, ...(labels === 'bullets' ? { label: null } : {}) }
    send([...item.subItems.slice(0, place), fresh, ...item.subItems.slice(place)])
  }

  return (
    <div className="mt-5" data-field="subItems">
      {item.subItems.length === 0 ? null : (
        <div className="flex flex-wrap items-baseline gap-x-5">
          <Label as="h3">{t('editor.subItems')}</Label>
          <select
            aria-label={t('editor.labels')}
            className="border-b border-field bg-transparent py-0.5 text-sm text-soft [&_option]:bg-paper [&_option]:text-ink"
            value={labels}
            onChange={(event) => setLabels(SUB_ITEM_LABELS.find((option) => option === event.target.value) ?? 'letters')}
          >
            {SUB_ITEM_LABELS.map((option) => (
              <option key={option} value={option}>
                {t(`editor.labelsAre.${option}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      {item.subItems.map((sub, index) => {
        const letter = subItemLabel(index)
        const label = sub.label ?? letter
        return (
          <div key={sub.id} className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-1.5">
            {labels === 'typed' ? (
              <ValueField
                className="w-14"
                labelClassName="sr-only"
                label={t('editor.labelOf', { label })}
                value={sub.label === undefined ? letter : (sub.label ?? '')}
                entry={{ item: agenda.savedEntry(item.id), shown: sub.label }}
                problem={problems?.[`subItems.${index}.label`]}
                onTake={(typed, began) =>
                  send(
                    item.subItems.map((other) => (other.id === sub.id ? { ...other, label: typed.trim() || null } : other)),
                    undefined,
                    began.shown === sub.label ? undefined : began.item,
                  )
                }
                onTaken={agenda.flush}
              />
            ) : (
              <span className="w-5 pt-1.75 font-serif text-lg/snug" aria-hidden="true">
                {sub.label === null ? '•' : `${letter})`}
              </span>
            )}
            <FieldRow>
              {languages.map((language) => (
                <TextField
                  key={language}
                  className=""
                  labelClassName="sr-only"
                  wanted={sub.id === added && language === home}
                  lang={language}
                  label={t('editor.subItem', { label, language: t(`languages.${language}`) })}
                  value={sub.text[language] ?? ''}
                  onType={(wording) => send(item.subItems, { id: sub.id, locale: language, wording })}
                  onLeave={agenda.flush}
                  onKeyDown={(event) => {
                    // Enter makes the next one; with Shift a line of this one.
                    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
                    event.preventDefault()
                    addAt(index + 1)
                  }}
                  problem={problems?.[`subItems.${index}.text.${language}`]}
                  note={isStale(sub.text, language) ? <StaleNote /> : null}
                />
              ))}
            </FieldRow>
            <RowButtons
              name={label}
              index={index}
              count={item.subItems.length}
              onMove={(to) => send(moved(item.subItems, index, to))}
              onRemove={() => send(item.subItems.filter(({ id }) => id !== sub.id))}
              removeLabel={t('editor.removeSubItem', { label })}
            />
          </div>
        )
      })}
      <LinkButton className="mt-[10.5px]" onClick={() => addAt(item.subItems.length)}>
        {t('editor.addSubItem')}
      </LinkButton>
    </div>
  )
}
