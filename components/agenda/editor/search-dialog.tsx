'use client'

import { useDeferredValue, useId, useMemo, useState } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import { nameOfItem } from '#components/agenda/editor/dealt-fields'
import { timesOf } from '#components/agenda/editor/slot-rows.ts'
import { Dialog } from '#components/ui/dialog'
import { controlText } from '#components/ui/field-parts'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { inTwoLines, printedAppearance } from '#domain/agenda/printed-appearance'
import { type Hit, searchDraft } from '#domain/agenda/search-draft'
import { words } from '#domain/text/localized-text'

type Props = {
  draft: AgendaDraft
  choices: EditorChoicesView
  onClose: () => void
  onOpen: (entry: string, ...path: string[]) => void
}

/** One search over a whole draft: slots, items, people, States and rooms. Enter leads to what is found. */
export function SearchDialog({ draft, choices, onClose, onOpen }: Props) {
  const { locale, t, sayDay } = useTranslations()
  const [typed, setTyped] = useState('')
  const id = useId()
  // The field first, and each letter; what is found a moment later.
  const sought = useDeferredValue<string | null>(typed, null)
  const hits = useMemo(
    () => (sought === null ? [] : searchDraft(draft, sought, choices.names, ({ date }) => sayDay(date))),
    [draft, sought, choices.names, sayDay],
  )
  const options = hits.map((hit) => ({ id: idOf(hit), hit, ...said(hit) }))

  function said(hit: Hit): { title: string; detail: string } {
    const untitled = t('agenda.untitled')
    if (hit.kind === 'item') return { title: nameOfItem(hit.item, locale, untitled), detail: t('editor.itemList') }
    if (hit.kind === 'day')
      return {
        title: sayDay(hit.day.date),
        detail: [words(hit.day.title, locale), words(hit.day.place, locale)].filter(Boolean).join(' · '),
      }
    const { slot, item, day } = hit
    const title = item === null ? untitled : nameOfItem(item, locale, untitled)
    const when = [sayDay(day.date), timesOf(slot) || words(slot.when, locale)].filter(Boolean).join(', ')
    if (hit.kind === 'slot') return { title, detail: [when, words(slot.place, locale)].filter(Boolean).join(' · ') }
    const { name, detail } = inTwoLines(printedAppearance(hit.contribution, locale, choices.names))
    const role = words(hit.contribution.roleLabel, locale) || t(`agenda.roles.${hit.contribution.role}`)
    return { title: [name || t('agenda.somebody'), detail].filter(Boolean).join(', '), detail: `${role} · ${when} · ${title}` }
  }

  const choose = (key: string) => {
    const hit = hits.find((one) => idOf(one) === key)
    if (hit === undefined) return
    onClose()
    if (hit.kind === 'person') onOpen(hit.slot.id, hit.contribution.id)
    else onOpen(key)
  }

  return (
    <Dialog title={t('editor.search')} closeLabel={t('editor.closeDialog')} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={t('editor.searchWhat')}>
          <Input
            autoFocus
            dir="auto"
            className={`block w-full rounded-md border border-field bg-transparent px-2.5 py-1.5 focus:border-accent focus:outline-none ${controlText}`}
            onKeyDown={(event) => {
              // One Escape closes, whether something is typed or not.
              if (event.key === 'Escape') onClose()
            }}
          />
        </SearchField>
        <Hint className="mt-1.25" aria-live="polite" id={id}>
          {typed.trim() === '' ? t('editor.searchWhat') : t('editor.searchFound', { count: hits.length })}
        </Hint>
        <ListBox
          aria-label={t('editor.searchResults')}
          className="mt-2 max-h-[55dvh] overflow-auto outline-none"
          items={options}
          onAction={(key) => choose(String(key))}
        >
          {({ id: key, title, detail }) => (
            <ListBoxItem
              id={key}
              textValue={title}
              className="cursor-pointer border-t border-line px-2.5 py-1.75 outline-none data-focused:bg-accent-wash data-hovered:bg-wash"
            >
              <span className="block font-serif text-lg/snug" dir="auto">
                {title}
              </span>
              <span className="block text-sm text-soft tabular-nums" dir="auto">
                {detail}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  )
}

function idOf(hit: Hit): string {
  if (hit.kind === 'person') return hit.contribution.id
  if (hit.kind === 'slot') return hit.slot.id
  return hit.kind === 'item' ? hit.item.id : hit.day.id
}
