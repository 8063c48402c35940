'use client'

import { useState } from 'react'
import { RowButtons } from '#components/agenda/editor/row-buttons'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { StaleNote } from '#components/saving/stale-note'
import { TextField } from '#components/saving/text-field'
import { LinkButton } from '#components/ui/button'
import { FieldRow } from '#components/ui/field-parts'
import { IconButton } from '#components/ui/icon-button'
import { Label } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftItem, SubItem } from '#domain/agenda/agenda-draft'
import type { editItemInput, TypedSubItem } from '#domain/agenda/draft-input'
import { subItemLabel } from '#domain/agenda/draft-order'
import type { Save } from '#domain/saving/save-queue'
import { typedFor } from '#domain/saving/typed-input'
import type { Locale } from '#domain/text/locale'
import { isStale } from '#domain/text/localized-text'

/** The lettered sub-items of an item, in two languages side by side. */
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

  // Send the typed wording alone. A translation that was not touched stays tied to the original it translates.
  const send = (subs: readonly SubItem[], typed?: { id: string; locale: Locale; wording: string }) => {
    const pending = agenda.queue.findLast((save) => save.target === item.id && save.sent === null && Array.isArray(save.input.subItems))
    const { subItems = [] } = pending ? typedFor<typeof editItemInput>(pending.input) : {}
    const earlier = new Map(subItems.map(({ id, text }) => [id, text]))
    const sent = subs.map(({ id }): TypedSubItem => {
      const text = { ...earlier.get(id) }
      if (typed?.id === id) text[typed.locale] = typed.wording
      return { id, text }
    })
    agenda.change('edit-item', item.id, { subItems: sent })
  }

  const add = () => {
    const id = crypto.randomUUID()
    setAdded(id)
    send([...item.subItems, { id, text: { original: home } }])
  }

  const move = (index: number, by: number) => {
    const subs = [...item.subItems]
    const [moved] = subs.splice(index, 1)
    if (moved) subs.splice(index + by, 0, moved)
    send(subs)
  }

  return (
    <div className="mt-5">
      {item.subItems.length === 0 ? null : <Label as="h3">{t('editor.subItems')}</Label>}
      {item.subItems.map((sub, index) => {
        const label = subItemLabel(index)
        return (
          <div key={sub.id} className="grid grid-cols-[20px_minmax(0,1fr)_auto] items-start gap-x-1.5">
            <span className="pt-1.75 font-serif text-lg/snug" aria-hidden="true">
              {label})
            </span>
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
                  problem={problems?.[`subItems.${index}.text.${language}`]}
                  note={isStale(sub.text, language) ? <StaleNote /> : null}
                />
              ))}
            </FieldRow>
            <RowButtons>
              {index > 0 ? <IconButton label={t('editor.up', { name: label })} sign="↑" onPress={() => move(index, -1)} /> : null}
              {index < item.subItems.length - 1 ? (
                <IconButton label={t('editor.down', { name: label })} sign="↓" onPress={() => move(index, 1)} />
              ) : null}
              <IconButton
                label={t('editor.removeSubItem', { label })}
                sign="×"
                onPress={() => send(item.subItems.filter(({ id }) => id !== sub.id))}
              />
            </RowButtons>
          </div>
        )
      })}
      <LinkButton className="mt-[10.5px]" onClick={add}>
        {t('editor.addSubItem')}
      </LinkButton>
    </div>
  )
}
