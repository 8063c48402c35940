'use client'

import { useId, useState } from 'react'
import { nameOfItem } from '#components/agenda/editor/dealt-fields'
import { PaneHeading } from '#components/agenda/editor/pane-heading'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { FieldLabel, Input } from '#components/ui/field-parts'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftItem } from '#domain/agenda/agenda-draft'
import { listedItems } from '#domain/agenda/draft-order'
import { readItemLine } from '#domain/agenda/item-line'

type Props = {
  agenda: Agenda
  selected: string | null
  /** The entry that Tab leads to. */
  stop: string | null
  onSelect: (id: string) => void
  onOpen: (id: string) => void
  /** Takes the focus when it appears, because the person has just asked for the list. */
  wanted: boolean
}

/** The list of items: what the meeting deals with, in order. A field at its end adds the next one. */
export function ItemList({ agenda, selected, stop, onSelect, onOpen, wanted }: Props) {
  const { t } = useTranslations()
  return (
    <section aria-label={t('editor.itemList')}>
      <PaneHeading>{t('editor.itemList')}</PaneHeading>
      <ol className="mt-2.5" aria-label={t('editor.itemList')}>
        {listedItems(agenda.draft).map((item) => (
          <ItemRow key={item.id} item={item} current={item.id === selected} tabbable={item.id === stop} onOpen={onOpen} />
        ))}
      </ol>
      <AddItem agenda={agenda} onAdded={onSelect} wanted={wanted} />
    </section>
  )
}

function ItemRow({
  item,
  current,
  tabbable,
  onOpen,
}: {
  item: DraftItem
  current: boolean
  tabbable: boolean
  onOpen: (id: string) => void
}) {
  const { locale, t } = useTranslations()
  const title = nameOfItem({ ...item, number: null }, locale, t('agenda.untitled'))
  return (
    <li>
      <button
        type="button"
        data-entry={item.id}
        data-on-paper
        className={`-mx-1 grid w-[calc(100%+8px)] cursor-pointer grid-cols-[46px_minmax(0,1fr)] items-baseline border-b border-line px-1 py-1.25 text-left text-sm/[1.35] ${current ? 'rounded-xs outline-2 -outline-offset-1 outline-accent' : ''}`}
        data-begins={[item.number ?? '', title].filter(Boolean).join('\n').toLowerCase()}
        tabIndex={tabbable ? 0 : -1}
        aria-current={current ? 'true' : undefined}
        onClick={() => onOpen(item.id)}
      >
        <span className="text-xs text-faint tabular-nums">{item.number}</span>{' '}
        <span className="pl-2.5 font-semibold" dir="auto">
          {title}
        </span>
      </button>
    </li>
  )
}

function AddItem({ agenda, onAdded, wanted }: { agenda: Agenda; onAdded: (id: string) => void; wanted: boolean }) {
  const { t } = useTranslations()
  const id = useId()
  const [text, setText] = useState('')
  const add = () => {
    const line = readItemLine(text)
    if (line === null) return
    const itemId = crypto.randomUUID()
    const home = agenda.draft.meeting.title.original
    agenda.change('add-item', itemId, { title: { [home]: line.title }, ...(line.number === null ? {} : { number: line.number }) })
    setText('')
    onAdded(itemId)
  }
  return (
    <div className="mt-5 print:hidden">
      <FieldLabel htmlFor={id}>{t('editor.addItem')}</FieldLabel>
      <Input
        id={id}
        value={text}
        autoFocus={wanted}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
      />
      <Hint id={`${id}-hint`}>{t('editor.addItemHint')}</Hint>
    </div>
  )
}
