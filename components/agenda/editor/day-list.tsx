'use client'

import { type FocusEvent, useState } from 'react'
import { AddDay } from '#components/agenda/editor/add-day'
import { DayHead } from '#components/agenda/editor/day-head'
import { ItemList } from '#components/agenda/editor/item-list'
import { LiveQuickAdd } from '#components/agenda/editor/live-agenda'
import { SlotBar } from '#components/agenda/editor/slot-bar'
import type { Row } from '#components/agenda/editor/slot-rows.ts'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { useListKeys } from '#components/agenda/editor/use-list-keys.ts'
import { useTranslations } from '#components/ui/translations'
import { daysInOrder, listedItems } from '#domain/agenda/draft-order'

type Props = {
  agenda: Agenda
  rows: ReadonlyMap<string, readonly Row[]>
  selected: string | null
  /** Shows what was just added, while the focus stays in its line. */
  onAdded: (id: string) => void
  /** Chooses a slot, an item or a day and goes into its form. */
  onOpen: (id: string) => void
  /** Whether the person has asked for a list of items where there is none yet. */
  listing: boolean
}

/**
 * The list of items; the days and their slots, each slot as high as it is long. All entries are one tab stop. A field at the end of each
 * day adds the next entry.
 */
export function DayList({ agenda, rows, selected, onAdded, onOpen, listing }: Props) {
  const { t, sayDay } = useTranslations()
  const { draft } = agenda
  const keys = useListKeys()
  const items = listedItems(draft)
  const days = daysInOrder(draft)
  // The entry that Tab leads to: where the focus was since something was chosen, or what is chosen, or the first.
  const [visited, setVisited] = useState<{ id: string; since: string | null } | null>(null)
  const entries = new Set([...items, ...days].map(({ id }) => id))
  for (const list of rows.values()) for (const { id } of list) entries.add(id)
  const [first = null] = [...items, ...days].map(({ id }) => id)
  const stop = [visited?.since === selected ? visited.id : null, selected].find((id) => id !== null && entries.has(id)) ?? first
  const visit = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.dataset.entry !== undefined) setVisited({ id: target.dataset.entry, since: selected })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <div className="space-y-9 p-5 md:px-6 md:pb-15" onKeyDown={keys} onFocus={visit}>
      {listing || items.length > 0 ? (
        <ItemList agenda={agenda} selected={selected} stop={stop} onSelect={onAdded} onOpen={onOpen} wanted={listing} />
      ) : null}
      {days.map((day, index) => (
        <section key={day.id} id={`day-${day.id}`} className="scroll-mt-14" aria-label={sayDay(day.date)}>
          <DayHead day={day} current={day.id === selected} tabbable={day.id === stop} onOpen={onOpen} />
          <ol className="mt-2.5" aria-label={t('editor.slotsOf', { day: sayDay(day.date) })}>
            {rows.get(day.id)?.map((row) => (
              <SlotBar key={row.id} {...row} current={row.id === selected} tabbable={row.id === stop} onOpen={onOpen} />
            ))}
          </ol>
          <LiveQuickAdd day={day} onAdded={onAdded} label={t('editor.quickAdd', { day: sayDay(day.date) })} isHinted={index === 0} />
        </section>
      ))}
      <AddDay agenda={agenda} />
    </div>
  )
}
