'use client'

import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { FollowUp, type Offer, offerAfter } from '#components/agenda/editor/moves/follow-up'
import { makeMove } from '#components/agenda/editor/moves/make-move.ts'
import { SeveralBar } from '#components/agenda/editor/moves/several-bar'
import { timesOf } from '#components/agenda/editor/slot-rows.ts'
import { barFaces } from '#components/agenda/editor/timeline/bar-faces.ts'
import { DayColumn } from '#components/agenda/editor/timeline/day-column'
import { type Moving, savesOf } from '#components/agenda/editor/timeline/moving.ts'
import { TimelineBar } from '#components/agenda/editor/timeline/timeline-bar'
import { useColumns } from '#components/agenda/editor/timeline/use-columns.ts'
import { useMoving } from '#components/agenda/editor/timeline/use-moving.ts'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { TogetherName } from '#domain/agenda/acts/act-name'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { deskTimeline } from '#domain/agenda/desk-timeline'
import type { Finding } from '#domain/agenda/finding'
import { afterSaves } from '#domain/agenda/moves/after-saves'
import { clockOn } from '#domain/agenda/moves/minutes-of-slot'
import { missingBySlot } from '#domain/agenda/slot-summary'
import { words } from '#domain/text/localized-text'

type Props = {
  agenda: Agenda
  /** The slot in hand. */
  selected: string | null
  /** Slots that are picked already, for what is done to several at once. */
  selection?: readonly string[]
  onOpen: (id: string) => void
  findings: readonly Finding[]
}

/**
 * The days as they pass: slots as bars as long as they last, those at the same time beside each other. A bar is dragged to another time, day
 * or place, and by its edges made longer or shorter; with Alt and the arrow keys as well. Several can be picked and changed at once.
 */
export function Timeline({ agenda, selected, selection = [], onOpen, findings }: Props) {
  const { locale, t, sayDay } = useTranslations()
  const { draft } = agenda
  const root = useRef<HTMLDivElement>(null)
  const hint = useId()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set(selection))
  const [picking, setPicking] = useState(selection.length > 0)
  const [focused, setFocused] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [offer, setOffer] = useState<Offer | null>(null)

  const aligned = useColumns(root) > 1
  const frame = useMemo(() => deskTimeline(draft, aligned), [draft, aligned])
  const titleOf = (slotId: string) => {
    const slot = draft.slots.find(({ id }) => id === slotId)
    return words(draft.items.find(({ id }) => id === slot?.itemId)?.title, locale) || t('agenda.untitled')
  }
  const whereIn = (one: AgendaDraft, slotId: string) => {
    const slot = one.slots.find(({ id }) => id === slotId)
    const day = one.days.find(({ id }) => id === slot?.dayId)
    if (slot === undefined || day === undefined) return null
    return { title: titleOf(slotId), times: timesOf(slot), day: sayDay(day.date), place: words(slot.place, locale) }
  }

  const { moving, onPress, wasDropped, byKeys, lettingGo, leaving } = useMoving(
    { root, draft, picture: frame },
    {
      onHeld: (held) => {
        setOffer(null)
        if (held === null) return setSaid(t('editor.moves.givenUp'))
        const where = whereIn(heldDraft(draft, held), held.slotId)
        if (where !== null) setSaid(t('editor.moves.held', { ...where, place: where.place || 'none' }))
      },
      onDrop: (held) => {
        const saves = savesOf(draft, held)
        if (typeof saves === 'string') return setSaid(t(`editor.moves.cannot.${saves}`))
        if (saves.length === 0) return setSaid('')
        const where = whereIn(afterSaves(draft, saves), held.slotId)
        setOffer(offerAfter(draft, saves, held.slotId))
        makeMove(agenda, moveName(held), saves)
        if (where !== null) setSaid(t('editor.moves.dropped', { ...where, place: where.place || 'none' }))
      },
      onPinned: (slotId) => setSaid(t('editor.moves.isPinned', { title: titleOf(slotId) })),
    },
  )

  const shown = useMemo(() => (moving === null ? draft : heldDraft(draft, moving)), [draft, moving])
  const picture = useMemo(() => (shown === draft ? frame : deskTimeline(shown, aligned)), [shown, draft, frame, aligned])
  const missing = useMemo(() => missingBySlot(draft, findings), [draft, findings])
  const bars = picture.days.flatMap((day) => day.bars)
  const known = (id: string | null) => (bars.some((bar) => bar.id === id) ? id : null)
  const tabbable = known(focused) ?? known(selected) ?? bars[0]?.id ?? null
  const chosen = { selected, picked, moving: moving?.slotId ?? null, tabbable }

  // What is chosen elsewhere is to be seen here as well.
  useEffect(() => {
    if (selected !== null) root.current?.querySelector(`[data-bar="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  const toggle = useCallback((id: string) => {
    setPicked((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  const choose = useRef<(slotId: string, event: React.MouseEvent) => void>(() => undefined)
  choose.current = (slotId, event) => {
    if (wasDropped()) return
    if (picking || event.ctrlKey || event.metaKey) {
      setPicking(true)
      toggle(slotId)
    } else onOpen(slotId)
  }
  const onChoose = useCallback((slotId: string, event: React.MouseEvent) => choose.current(slotId, event), [])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const bar = event.target instanceof HTMLElement ? event.target.dataset.bar : undefined
    if (bar === undefined) return
    byKeys(event, bar)
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[data-bar]') ?? [])]
    const at = all.findIndex(({ dataset }) => dataset.bar === bar)
    const next = { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1) }[event.key]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }

  return (
    <div className="space-y-5">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 print:hidden">
        <LinkButton
          aria-pressed={picking}
          onClick={() => {
            setPicking(!picking)
            setPicked(new Set())
          }}
        >
          {t(picking ? 'editor.moves.pickNoMore' : 'editor.moves.pickSeveral')}
        </LinkButton>
        <Hint as="span" className="mt-0">
          {t('editor.moves.shortHint')}
        </Hint>
        <span id={hint} className="hidden">
          {t('editor.moves.hint')}
        </span>
      </div>
      {picking ? (
        <SeveralBar
          agenda={agenda}
          picked={[...picked].filter((id) => draft.slots.some((slot) => slot.id === id))}
          onDone={() => setPicked(new Set())}
        />
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the bars inside */}
      <div
        ref={root}
        className="grid grid-cols-[repeat(auto-fit,minmax(min(220px,100%),1fr))] gap-x-5 gap-y-8"
        onKeyDown={onKeyDown}
        onKeyUp={lettingGo}
        onFocus={(event) => setFocused(event.target.dataset.bar ?? null)}
        onBlur={leaving}
      >
        {picture.days.map((day) => {
          const date = draft.days.find(({ id }) => id === day.dayId)?.date
          const name = date === undefined ? '' : sayDay(date)
          // While something is held, the hours stay.
          const hours = frame.days.find(({ dayId }) => dayId === day.dayId) ?? day
          return (
            <DayColumn
              key={day.dayId}
              name={name}
              dayId={day.dayId}
              from={hours.from}
              to={hours.to}
              untimed={
                day.untimed.length === 0 ? null : (
                  <ul className="mb-2 pl-10.5 text-xs">
                    {day.untimed.map((id) => (
                      <li key={id}>
                        <button type="button" className="cursor-pointer truncate text-soft hover:underline" onClick={() => onOpen(id)}>
                          {titleOf(id)}
                        </button>
                      </li>
                    ))}
                  </ul>
                )
              }
            >
              {barFaces(shown, day, hours.from, missing, chosen, { locale, t, day: name }).map((face) => (
                <TimelineBar key={face.id} {...face} describedBy={hint} onPress={onPress} onChoose={onChoose} />
              ))}
            </DayColumn>
          )
        })}
      </div>
      {/* Beneath the days: what it says must not push away what is held. */}
      <div className="sticky bottom-0 z-20 bg-paper print:hidden [&:has(p:not(:empty))]:border-t [&:has(p:not(:empty))]:border-line [&:has(p:not(:empty))]:py-1.5">
        <p role="status" className="text-sm text-soft tabular-nums">
          {said}
        </p>
        {offer === null ? null : (
          <FollowUp
            agenda={agenda}
            offer={offer}
            onDone={(sentence) => {
              setOffer(null)
              setSaid(sentence)
            }}
          />
        )}
      </div>
    </div>
  )
}

function moveName({ slotId, edge, from, to }: Moving): TogetherName {
  return { code: edge === null ? 'moved' : 'stretched', about: slotId, time: clockOn(edge === 'end' && to !== null ? to : from) }
}

/** The draft as it would be if the slot were let go where it is held. */
function heldDraft(draft: AgendaDraft, held: Moving): AgendaDraft {
  const saves = savesOf(draft, held)
  return typeof saves === 'string' ? draft : afterSaves(draft, saves)
}
