'use client'

import { useState } from 'react'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftSlot } from '#domain/agenda/agenda-draft'
import { slotsOfDay } from '#domain/agenda/draft-order'
import { type Direction, moveOf, type SlotMove } from '#domain/agenda/slot-move'
import { words } from '#domain/text/localized-text'

/** Buttons that move a slot earlier or later. When the move has been saved they say what it did, to the other slot as well. */
export function MoveSlot({ agenda: { draft, change }, slot }: { agenda: Agenda; slot: DraftSlot }) {
  const { locale, t } = useTranslations()
  const [expected, setExpected] = useState<(SlotMove & { direction: Direction }) | null>(null)
  const move = (direction: Direction) => {
    const moved = moveOf(draft, slot.id, direction)
    setExpected(typeof moved === 'string' ? null : { ...moved, direction })
    change('move-entry', slot.id, { kind: 'slot', direction })
  }

  const titleOf = ({ itemId }: DraftSlot) => words(draft.items.find(({ id }) => id === itemId)?.title, locale) || t('agenda.untitled')
  const timesOf = ({ start, end }: DraftSlot) => `${start}–${end ?? ''}`
  const order = slotsOfDay(draft, slot.dayId)
  const other = order.find(({ id }) => id === expected?.passed)
  const said = () => {
    if (expected === null || other === undefined) return null
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

  return (
    <>
      <LinkButton onClick={() => move('earlier')}>{t('editor.slotEarlier')}</LinkButton>
      <LinkButton onClick={() => move('later')}>{t('editor.slotLater')}</LinkButton>
      <Hint aria-live="polite" className="order-last mt-0 basis-full">
        {said()}
      </Hint>
    </>
  )
}
