'use client'

import { useId, useState } from 'react'
import { MoveDialog } from '#components/agenda/editor/moves/move-dialog'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftSlot } from '#domain/agenda/agenda-draft'
import { slotsOfDay } from '#domain/agenda/draft-order'
import { type Direction, moveOf, type SlotMove } from '#domain/agenda/slot-move'
import { words } from '#domain/text/localized-text'

/**
 * Buttons that move a slot in time: earlier or later past its neighbour, by a dialog in every other way, and the pin that holds its time.
 * They say what they will do, and when it has been saved, what they did, to the other slot as well.
 */
export function MoveSlot({ agenda, slot, onSelect }: { agenda: Agenda; slot: DraftSlot; onSelect?: (slotId: string) => void }) {
  const { locale, t } = useTranslations()
  const { draft, change } = agenda
  const id = useId()
  const [expected, setExpected] = useState<(SlotMove & { direction: Direction }) | null>(null)
  const [dialog, setDialog] = useState(false)
  const [done, setDone] = useState('')
  const move = (direction: Direction) => {
    const moved = moveOf(draft, slot.id, direction)
    setDone('')
    setExpected(typeof moved === 'string' ? null : { ...moved, direction })
    change('move-entry', slot.id, { kind: 'slot', direction })
  }

  const titleOf = ({ itemId }: DraftSlot) => words(draft.items.find(({ id }) => id === itemId)?.title, locale) || t('agenda.untitled')
  const timesOf = ({ start, end }: DraftSlot) => `${start}–${end ?? ''}`
  const order = slotsOfDay(draft, slot.dayId)
  const other = order.find(({ id }) => id === expected?.passed)
  const said = () => {
    if (expected === null || other === undefined) return done
    if (expected.exchange !== null) {
      const stands = expected.exchange.every(({ id, start }) => order.find((one) => one.id === id)?.start === start)
      const values = { title: titleOf(slot), times: timesOf(slot), other: titleOf(other), otherTimes: timesOf(other) }
      return stands ? t('editor.exchanged', values) : null
    }
    const isBefore = order.findIndex(({ id }) => id === slot.id) < order.indexOf(other)
    return isBefore === (expected.direction === 'earlier')
      ? t('editor.passed', { direction: expected.direction, other: titleOf(other) })
      : null
  }
  const effectOf = (direction: Direction) => {
    const moved = moveOf(draft, slot.id, direction)
    if (typeof moved === 'string') return t(`editor.moves.stays.${moved}`)
    const passed = order.find((one) => one.id === moved.passed)
    const title = passed === undefined ? '' : titleOf(passed)
    const start = moved.exchange?.find((one) => one.id === slot.id)?.start
    return start === undefined
      ? t('editor.moves.passes', { direction, other: title })
      : t('editor.moves.exchanges', { other: title, start })
  }
  const effects = {
    earlier: t('editor.moves.ifEarlier', { effect: effectOf('earlier') }),
    later: t('editor.moves.ifLater', { effect: effectOf('later') }),
  }

  return (
    <>
      {(['earlier', 'later'] as const).map((direction) => {
        const label = t(direction === 'earlier' ? 'editor.slotEarlier' : 'editor.slotLater')
        return (
          <LinkButton
            key={direction}
            title={effects[direction]}
            aria-label={`${label}: ${titleOf(slot)}`}
            aria-describedby={`${id}-${direction}`}
            onClick={() => move(direction)}
          >
            {label}
          </LinkButton>
        )
      })}
      <LinkButton onClick={() => setDialog(true)}>{t('editor.moves.open')}</LinkButton>
      {slot.start === null ? null : (
        <LinkButton
          aria-pressed={slot.pinned}
          title={t('editor.moves.pinHint')}
          onClick={() => {
            change('edit-slot', slot.id, { pinned: !slot.pinned })
            agenda.flush()
          }}
        >
          {slot.pinned ? t('editor.moves.unpin') : t('editor.moves.pin')}
        </LinkButton>
      )}
      {(['earlier', 'later'] as const).map((direction) => (
        <span key={direction} id={`${id}-${direction}`} className="hidden">
          {effects[direction]}
        </span>
      ))}
      <Hint aria-live="polite" className="order-last mt-0 basis-full">
        {said()}
      </Hint>
      {dialog ? (
        <MoveDialog
          agenda={agenda}
          slot={slot}
          onClose={() => setDialog(false)}
          onDone={(told, newSlotId) => {
            setDialog(false)
            setExpected(null)
            setDone(told)
            if (newSlotId !== null) onSelect?.(newSlotId)
          }}
        />
      ) : null}
    </>
  )
}
