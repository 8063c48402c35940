'use client'

import { type KeyboardEvent, useRef } from 'react'
import { AddDay } from '#components/agenda/editor/add-day'
import { DayHead } from '#components/agenda/editor/day-head'
import { ItemList } from '#components/agenda/editor/item-list'
import { QuickAdd } from '#components/agenda/editor/quick-add'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { useTranslations } from '#components/ui/translations'
import type { DraftSlot } from '#domain/agenda/agenda-draft'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import { daysInOrder, listedItems, slotsOfDay } from '#domain/agenda/draft-order'
import type { Finding } from '#domain/agenda/finding'
import { spanOf } from '#domain/agenda/slot-span'
import { reading, words } from '#domain/text/localized-text'

type Props = {
  agenda: Agenda
  selected: string | null
  onSelect: (id: string) => void
  /** Chooses a slot, an item or a day and goes into its form. */
  onOpen: (id: string) => void
  findings: Finding[]
  /** Whether the person has asked for a list of items where there is none yet. */
  listing: boolean
}

/** The list of items; the days and their slots, each slot as high as it is long. A field at the end of each adds the next entry. */
export function DayList({ agenda, selected, onSelect, onOpen, findings, listing }: Props) {
  const { t, sayDay } = useTranslations()
  const list = useRef<HTMLDivElement>(null)
  const marked = new Set(findings.map((finding) => finding.slotId))

  // The arrow keys move from entry to entry, across the days, as in any list.
  const moveFocus = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button[data-entry]') ?? [])]
    const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1
    const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (at < 0 || !next) return
    event.preventDefault()
    next.focus()
    onSelect(next.dataset.entry ?? '')
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <div className="space-y-9 p-5 md:px-6 md:pb-15" ref={list} onKeyDown={moveFocus}>
      {listing || listedItems(agenda.draft).length > 0 ? (
        <ItemList agenda={agenda} selected={selected} onSelect={onSelect} onOpen={onOpen} wanted={listing} />
      ) : null}
      {daysInOrder(agenda.draft).map((day) => (
        <section key={day.id} id={`day-${day.id}`} aria-label={sayDay(day.date)}>
          <DayHead day={day} current={day.id === selected} onOpen={onOpen} />
          <ol className="mt-2.5">
            {slotsOfDay(agenda.draft, day.id).map((slot) => (
              <SlotBar
                key={slot.id}
                slot={slot}
                agenda={agenda}
                current={slot.id === selected}
                marked={marked.has(slot.id)}
                onOpen={onOpen}
              />
            ))}
          </ol>
          <QuickAdd day={day} agenda={agenda} onAdded={onSelect} label={t('editor.quickAdd', { day: sayDay(day.date) })} />
        </section>
      ))}
      <AddDay agenda={agenda} />
    </div>
  )
}

function SlotBar({
  slot,
  agenda,
  current,
  marked,
  onOpen,
}: {
  slot: DraftSlot
  agenda: Agenda
  current: boolean
  marked: boolean
  onOpen: (id: string) => void
}) {
  const { locale, t } = useTranslations()
  const item = agenda.draft.items.find(({ id }) => id === slot.itemId)
  const title = reading(item?.title, locale)
  const people = agenda.draft.contributions.filter(({ slotId, role }) => slotId === slot.id && role !== 'line').length
  const quiet = QUIET_KINDS.has(slot.kind)
  const detail = [slot.start === null ? words(slot.when, locale) : '', words(slot.place, locale)].filter(Boolean).join(' · ')
  const span = spanOf(slot)
  const minutes = span === null || span.to === null ? 45 : span.to - span.from
  return (
    <li>
      <button
        type="button"
        data-entry={slot.id}
        data-on-paper
        className="relative grid w-full cursor-pointer grid-cols-[46px_minmax(0,1fr)] items-start border-b-2 border-paper text-left"
        aria-current={current ? 'true' : undefined}
        style={{ minHeight: Math.max(30, Math.min(110, minutes * 0.8)) }}
        onClick={() => onOpen(slot.id)}
      >
        <time className="pt-1.25 text-xs text-faint">{slot.start}</time>{' '}
        <span
          className={`self-stretch border-l-3 py-1.25 pr-5.5 pl-2.5 text-sm/[1.35] font-semibold ${quiet ? 'border-line bg-wash text-soft' : 'border-accent bg-accent-wash'} ${current ? 'rounded-xs outline-2 -outline-offset-1 outline-accent' : ''}`}
          lang={title?.lang}
          dir="auto"
        >
          {item?.number ? `${item.number} ` : null}
          {title?.text ?? t('agenda.untitled')}
          {slot.continued ? ` ${t('agenda.continued')}` : null}
          {detail ? (
            <small className="block text-xs font-normal text-soft" dir="auto">
              {detail}
            </small>
          ) : null}
          {people > 0 ? <small className="block text-xs font-normal text-soft">{t('editor.peopleCount', { count: people })}</small> : null}
        </span>
        {marked ? <span className="absolute top-2.5 right-2 size-1.75 rounded-full bg-warning" aria-hidden="true" /> : null}
      </button>
    </li>
  )
}
