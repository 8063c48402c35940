'use client'

import { useState } from 'react'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { TextField } from '#components/saving/text-field'
import { IconButton } from '#components/ui/icon-button'
import { useTranslations } from '#components/ui/translations'
import type { DraftItem, SubItem } from '#domain/agenda/agenda-draft'
import { subItemLabel } from '#domain/agenda/draft-order'
import type { Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import { isStale } from '#domain/text/localized-text'

type Sent = { id: string; text: Partial<Record<Locale, string>> }

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

  // Only what was typed is sent as words: a translation left alone keeps the wording it renders.
  const send = (subs: readonly SubItem[], typed?: { id: string; locale: Locale; wording: string }) => {
    const pending = agenda.queue.findLast((save) => save.target === item.id && save.sent === null && Array.isArray(save.input.subItems))
    const earlier = new Map((pending ? (pending.input.subItems as Sent[]) : []).map((one) => [one.id, one.text]))
    const sent = subs.map(({ id }): Sent => {
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
    <div className="sub-item-fields">
      {item.subItems.length === 0 ? null : <h3 className="label">{t('editor.subItems')}</h3>}
      {item.subItems.map((sub, index) => {
        const label = subItemLabel(index)
        return (
          <div key={sub.id} className="sub-item-row">
            <span aria-hidden="true">{label})</span>
            <div className="pair">
              {languages.map((language) => (
                <TextField
                  key={language}
                  className="bare"
                  wanted={sub.id === added && language === home}
                  lang={language}
                  label={t('editor.subItem', { label, language: t(`languages.${language}`) })}
                  value={sub.text[language] ?? ''}
                  onType={(wording) => send(item.subItems, { id: sub.id, locale: language, wording })}
                  onLeave={agenda.flush}
                  problem={problems?.[`subItems.${index}.text.${language}`]}
                  note={isStale(sub.text, language) ? <span className="stale">{t('editor.stale')}</span> : null}
                />
              ))}
            </div>
            <span className="row-acts">
              {index > 0 ? <IconButton label={t('editor.up', { name: label })} sign="↑" onPress={() => move(index, -1)} /> : null}
              {index < item.subItems.length - 1 ? (
                <IconButton label={t('editor.down', { name: label })} sign="↓" onPress={() => move(index, 1)} />
              ) : null}
              <IconButton
                label={t('editor.removeSubItem', { label })}
                sign="×"
                onPress={() => send(item.subItems.filter((one) => one.id !== sub.id))}
              />
            </span>
          </div>
        )
      })}
      <button type="button" className="plain mt-3" onClick={add}>
        {t('editor.addSubItem')}
      </button>
    </div>
  )
}
