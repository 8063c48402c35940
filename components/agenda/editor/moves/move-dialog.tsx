'use client'

import { useMemo, useState } from 'react'
import { makeMove } from '#components/agenda/editor/moves/make-move.ts'
import { MovePreview } from '#components/agenda/editor/moves/move-preview'
import { OtherWishes } from '#components/agenda/editor/moves/other-wishes'
import { planOf, type Wish } from '#components/agenda/editor/moves/plan.ts'
import { TimeFields } from '#components/agenda/editor/moves/time-wish'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { Actions, Button, LinkButton } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Problem } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { nameTogether } from '#domain/agenda/acts/name-act'
import type { DraftSlot } from '#domain/agenda/agenda-draft'
import { afterSaves } from '#domain/agenda/moves/after-saves'
import { continuations } from '#domain/agenda/moves/continue-slot'
import { nextToJoin } from '#domain/agenda/moves/join'
import { middleOf } from '#domain/agenda/moves/split'
import { spanOf } from '#domain/agenda/slot-span'
import { words } from '#domain/text/localized-text'
import { actWords } from '#messages/act-words'

type Props = {
  agenda: Agenda
  slot: DraftSlot
  onClose: () => void
  /** What was done, in words, and the slot that is new, if there is one. */
  onDone: (said: string, newSlotId: string | null) => void
}

/** Everything that can be done with a slot in time, with what it would do shown before it is done. */
export function MoveDialog({ agenda: { draft, ...agenda }, slot, onClose, onDone }: Props) {
  const reader = useTranslations()
  const { locale, t } = reader
  const title = words(draft.items.find(({ id }) => id === slot.itemId)?.title, locale) || t('agenda.untitled')
  const time: Wish = { act: 'time', dayId: slot.dayId, from: spanOf(slot)?.from ?? 0, everythingAfter: false }
  const [wish, setWish] = useState<Wish>(time)
  const plan = useMemo(() => planOf(draft, slot, wish, () => crypto.randomUUID()), [draft, slot, wish])
  const { name, saves } = plan

  const middle = middleOf(slot)
  const next = nextToJoin(draft, slot)
  const [where] = continuations(draft, slot)
  const offered: [Wish['act'], Wish | null][] = [
    ['time', time],
    [
      'split',
      middle === null && slot.start === null ? null : { act: 'split', at: middle ?? (spanOf(slot)?.from ?? 0) + 30, people: 'both' },
    ],
    ['join', next === null ? null : { act: 'join' }],
    ['continue', where === undefined ? null : { act: 'continue', where, withPeople: true }],
    ['duplicate', { act: 'duplicate', withPeople: false }],
  ]
  const label = {
    time: t('editor.moves.time'),
    split: t('editor.moves.split'),
    join: t('editor.moves.joinWord'),
    continue: t('editor.moves.continue'),
    duplicate: t('editor.moves.duplicate'),
  }
  const act = { ...label, time: t('editor.moves.move') }[wish.act]

  const make = () => {
    if (typeof saves === 'string') return
    makeMove({ draft, ...agenda }, name, saves)
    const added = saves.find(({ verb }) => verb === 'add-slot')
    const said = actWords(nameTogether(name, draft, afterSaves(draft, saves)), { ...reader, sideName: () => null })
    onDone(saves.length === 0 ? '' : t('editor.moves.done', { act: said }), wish.act === 'split' ? null : (added?.target ?? null))
  }
  return (
    <Dialog title={t('editor.moves.title', { title })} closeLabel={t('editor.cancel')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        <div
          role="radiogroup"
          aria-label={t('editor.moves.otherWays')}
          className="mb-5 flex flex-wrap gap-x-5 gap-y-1 border-b border-line pb-2"
        >
          {offered.map(([kind, first]) =>
            first === null ? null : (
              <label key={kind} className="flex items-baseline gap-x-2 font-sans text-base font-medium">
                <input type="radio" name="act" className="accent-accent" checked={wish.act === kind} onChange={() => setWish(first)} />
                {label[kind]}
              </label>
            ),
          )}
        </div>
        {wish.act === 'time' ? (
          <TimeFields draft={draft} slot={slot} wish={wish} onWish={setWish} />
        ) : (
          <OtherWishes draft={draft} slot={slot} wish={wish} onWish={setWish} />
        )}
        {typeof saves === 'string' ? (
          <Problem className="mt-5">{t(`editor.moves.cannot.${saves}`)}</Problem>
        ) : (
          <MovePreview draft={draft} saves={saves} />
        )}
        <Actions>
          <Button lead type="submit" disabled={typeof saves === 'string' || saves.length === 0}>
            {act}
          </Button>
          <LinkButton onClick={onClose}>{t('editor.cancel')}</LinkButton>
        </Actions>
      </form>
    </Dialog>
  )
}
