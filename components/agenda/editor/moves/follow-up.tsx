'use client'

import { makeMove } from '#components/agenda/editor/moves/make-move.ts'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { LinkButton } from '#components/ui/button'
import { useTranslations } from '#components/ui/translations'
import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { slotsOfDay } from '#domain/agenda/draft-order'
import { afterSaves } from '#domain/agenda/moves/after-saves'
import { push } from '#domain/agenda/moves/push'
import { changesBetween } from '#domain/agenda/moves/remarks'
import { knownEnd, spanOf } from '#domain/agenda/slot-span'

/** What can follow a move: that all after the slot goes along, by the same minutes, up to the next pinned slot. */
export type Offer = { saves: SaveWithin[]; minutes: number; count: number; slotId: string }

/** What is offered after a slot was moved or stretched within its day; null where nothing follows it, or it went to another day. */
export function offerAfter(before: AgendaDraft, saves: readonly SaveWithin[], slotId: string): Offer | null {
  const [was, now] = [before, afterSaves(before, saves)].map(({ slots }) => slots.find(({ id }) => id === slotId))
  const [from, to] = [was, now].map((slot) => (slot === undefined ? null : spanOf(slot)))
  if (was === undefined || now === undefined || from == null || to == null || was.dayId !== now.dayId) return null
  const minutes = knownEnd(to) - knownEnd(from)
  const order = slotsOfDay(before, was.dayId)
  const next = order.slice(order.indexOf(was) + 1).find(({ start, pinned }) => start !== null && !pinned)
  const moved = from.from !== to.from
  if (minutes === 0 || (moved && to.from - from.from !== minutes) || next === undefined) return null
  const all = push(before, moved ? slotId : next.id, minutes)
  if (typeof all === 'string') return null
  const parts = new Set(before.parts.filter((part) => part.slotId === slotId).map(({ id }) => id))
  const others = all.filter(({ target }) => target !== slotId && !parts.has(target))
  const count = changesBetween(before, afterSaves(before, others)).length
  return count === 0 ? null : { saves: others, minutes, count, slotId }
}

/** One press moves what follows as well. */
export function FollowUp({ agenda, offer, onDone }: { agenda: Agenda; offer: Offer; onDone: (said: string) => void }) {
  const { t } = useTranslations()
  const { count, minutes } = offer
  const values = { count, minutes: Math.abs(minutes), way: minutes > 0 ? 'later' : 'earlier' }
  return (
    <LinkButton
      onClick={() => {
        makeMove(agenda, { code: 'several-moved', count }, offer.saves)
        onDone(t('editor.moves.followed', values))
      }}
    >
      {t('editor.moves.followUp', values)}
    </LinkButton>
  )
}
