'use client'

import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { useTranslations } from '#components/ui/translations'
import type { DraftDay, DraftSlot } from '#domain/agenda/agenda-draft'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import { daysInOrder, slotsOfDay } from '#domain/agenda/draft-order'
import type { Finding } from '#domain/agenda/findings'
import { INVALID_TIMES, readSlotLine } from '#domain/agenda/slot-line'
import { reading } from '#domain/text/localized-text'
import { minutesOf } from '#domain/time/clock'

type Props = {
  agenda: Agenda
  selected: string | null
  onSelect: (slotId: string) => void
  /** Chooses a slot and goes into its form. */
  onOpen: (slotId: string) => void
  findings: Finding[]
}

/** The days and their slots, as long as they last; a line at the end of each day adds the next one. */
export function DayList({ agenda, selected, onSelect, onOpen, findings }: Props) {
  const { t, sayDay } = useTranslations()
  const list = useRef<HTMLDivElement>(null)
  const marked = new Set(findings.map((finding) => finding.slotId))

  // Arrow keys go from slot to slot, across the days, as in any list.
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button[data-slot]') ?? [])]
    const at = buttons.indexOf(event.target as HTMLButtonElement)
    const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (at < 0 || !next) return
    event.preventDefault()
    next.focus()
    onSelect(next.dataset.slot ?? '')
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div className="desk-days" ref={list} onKeyDown={walk}>
      {daysInOrder(agenda.draft).map((day) => (
        <section key={day.id} aria-label={sayDay(day.date)}>
          <h2>{sayDay(day.date)}</h2>
          <ol>
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
  const item = agenda.draft.items.find((one) => one.id === slot.itemId)
  const title = reading(item?.title, locale)
  const people = agenda.draft.contributions.filter((one) => one.slotId === slot.id && one.role !== 'line').length
  const minutes = slot.end === null ? 45 : minutesOf(slot.end) - minutesOf(slot.start)
  return (
    <li>
      <button
        type="button"
        data-slot={slot.id}
        className={QUIET_KINDS.has(slot.kind) ? 'bar quiet' : 'bar'}
        aria-current={current ? 'true' : undefined}
        style={{ minHeight: Math.max(30, Math.min(110, minutes * 0.8)) }}
        onClick={() => onOpen(slot.id)}
      >
        <span className="bar-time">{slot.start}</span>
        <span className="bar-title" lang={title?.lang} dir="auto">
          {title?.text ?? t('agenda.untitled')}
          {slot.continued ? ` ${t('agenda.continued')}` : null}
          {people > 0 ? <small>{t('editor.peopleCount', { count: people })}</small> : null}
        </span>
        {marked ? <span className="bar-mark" aria-hidden="true" /> : null}
      </button>
    </li>
  )
}

function QuickAdd({ day, agenda, onAdded, label }: { day: DraftDay; agenda: Agenda; onAdded: (slotId: string) => void; label: string }) {
  const { t } = useTranslations()
  const id = useId()
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const add = () => {
    const line = readSlotLine(text, slotsOfDay(agenda.draft, day.id))
    setWrong(line === INVALID_TIMES)
    if (line === null || line === INVALID_TIMES) return
    const { title, ...slot } = line
    const slotId = crypto.randomUUID()
    const home = agenda.draft.meeting.title.original
    agenda.change('add-slot', slotId, { ...slot, dayId: day.id, itemId: crypto.randomUUID(), title: { [home]: title } })
    setText('')
    onAdded(slotId)
  }
  return (
    <div className="field quick-add">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-wrong ${id}-hint` : `${id}-hint`}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
      />
      {wrong ? (
        <p className="problem" id={`${id}-wrong`} role="alert">
          {t('problems.no-time')}
        </p>
      ) : null}
      <p className="hint" id={`${id}-hint`}>
        {t('editor.quickHint')}
      </p>
    </div>
  )
}
