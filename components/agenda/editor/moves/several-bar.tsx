'use client'

import { useId, useState } from 'react'
import { makeMove } from '#components/agenda/editor/moves/make-move.ts'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { LinkButton } from '#components/ui/button'
import { FieldLabel, Select } from '#components/ui/field-parts'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { SaveWithin } from '#domain/agenda/acts/together-save'
import { SLOT_KINDS } from '#domain/agenda/agenda-terms'
import { deskTimeline } from '#domain/agenda/desk-timeline'
import { daysInOrder } from '#domain/agenda/draft-order'
import type { CannotMove } from '#domain/agenda/moves/after-saves'
import { allOfKind, confirmPeople, pinAll, removeAll } from '#domain/agenda/moves/several'
import { shiftAll } from '#domain/agenda/moves/shift'
import { toDay, toPlace, wouldOverlap } from '#domain/agenda/moves/to-day'
import { words } from '#domain/text/localized-text'

type TogetherCode = 'several-moved' | 'several-edited' | 'several-confirmed' | 'several-removed'

const STEPS = [-15, -5, 5, 15] as const

/** What can be done to several slots at once, each in one act. */
export function SeveralBar({ agenda, picked, onDone }: { agenda: Agenda; picked: readonly string[]; onDone: () => void }) {
  const { locale, t, sayDay } = useTranslations()
  const { draft } = agenda
  const [said, setSaid] = useState('')
  const [dayWanted, setDayWanted] = useState<string | null>(null)
  const make = (saves: SaveWithin[] | CannotMove, code: TogetherCode = 'several-edited') => {
    setDayWanted(null)
    if (typeof saves === 'string') return setSaid(t(`editor.moves.cannot.${saves}`))
    setSaid('')
    makeMove(agenda, { code, count: code === 'several-confirmed' ? saves.length : picked.length }, saves)
  }
  const days = daysInOrder(draft)
  const places = new Map(
    deskTimeline(draft)
      .days.flatMap((day) => day.places)
      .map((place) => [words(place, locale), place]),
  )
  const open = confirmPeople(draft, picked).length
  const toThatDay = (dayId: string) =>
    wouldOverlap(draft, picked, dayId) ? setDayWanted(dayId) : make(toDay(draft, picked, dayId, 'same-clock'), 'several-moved')
  if (picked.length === 0) return <Hint>{t('editor.moves.pickHint')}</Hint>
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, for nothing is filled in
    <div role="group" aria-label={t('editor.moves.pickedCount', { count: picked.length })} className="space-y-2 border-y border-line py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="text-sm font-semibold">{t('editor.moves.pickedCount', { count: picked.length })}</span>
        {STEPS.map((minutes) => (
          <LinkButton
            key={minutes}
            onClick={() => make(shiftAll(draft, picked, minutes), 'several-moved')}
            aria-label={t('editor.moves.byMinutes', { minutes: Math.abs(minutes), way: minutes > 0 ? 'later' : 'earlier' })}
          >
            {minutes > 0 ? `+${minutes}` : `−${-minutes}`}
          </LinkButton>
        ))}
        {open > 0 ? (
          <LinkButton onClick={() => make(confirmPeople(draft, picked), 'several-confirmed')}>
            {t('editor.moves.confirmPeople', { count: open })}
          </LinkButton>
        ) : null}
        <LinkButton onClick={() => make(pinAll(draft, picked, true))}>{t('editor.moves.pin')}</LinkButton>
        <LinkButton onClick={() => make(pinAll(draft, picked, false))}>{t('editor.moves.unpin')}</LinkButton>
        <LinkButton
          danger
          onClick={() => {
            make(removeAll(draft, picked), 'several-removed')
            onDone()
          }}
        >
          {t('editor.moves.removeAll')}
        </LinkButton>
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Chooser label={t('editor.day')} options={days.map((day) => [day.id, sayDay(day.date)])} onChoose={toThatDay} />
        <Chooser
          label={t('editor.kind')}
          options={SLOT_KINDS.map((kind) => [kind, t(`agenda.kinds.${kind}`)])}
          onChoose={(kind) => make(allOfKind(draft, picked, SLOT_KINDS.find((one) => one === kind) ?? 'other'))}
        />
        {places.size === 0 ? null : (
          <Chooser
            label={t('editor.fields.place')}
            options={[...[...places.keys()].map((name): [string, string] => [name, name]), ['', t('editor.moves.noPlace')]]}
            onChoose={(name) => make(toPlace(draft, picked, places.get(name) ?? null))}
          />
        )}
      </div>
      {dayWanted === null ? null : (
        <p className="flex flex-wrap gap-x-4 text-sm">
          {t('editor.moves.wouldOverlap')}
          <LinkButton onClick={() => make(toDay(draft, picked, dayWanted, 'same-clock'), 'several-moved')}>
            {t('editor.moves.sameClock')}
          </LinkButton>
          <LinkButton onClick={() => make(toDay(draft, picked, dayWanted, 'after'), 'several-moved')}>
            {t('editor.moves.afterIt')}
          </LinkButton>
        </p>
      )}
      <p role="status" className="text-sm text-error">
        {said}
      </p>
    </div>
  )
}

const NOTHING = '-'

/** A choice that is an act: after it nothing is chosen again. */
function Chooser({
  label,
  options,
  onChoose,
}: {
  label: string
  options: (readonly [string, string])[]
  onChoose: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="flex items-baseline gap-x-2">
      <FieldLabel htmlFor={id}>{label}</FieldLabel>
      <span className="w-40">
        <Select
          id={id}
          className="font-sans text-base text-ink"
          value={NOTHING}
          onChange={(event) => event.target.value !== NOTHING && onChoose(event.target.value)}
        >
          <option value={NOTHING} />
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </span>
    </div>
  )
}
