'use client'

import { useId, useState } from 'react'
import type { Wish } from '#components/agenda/editor/moves/plan.ts'
import { LinkButton } from '#components/ui/button'
import { Choice, FieldLabel, Input, Select } from '#components/ui/field-parts'
import { useTranslations } from '#components/ui/translations'
import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { deskTimeline } from '#domain/agenda/desk-timeline'
import { daysInOrder } from '#domain/agenda/draft-order'
import { afterSaves } from '#domain/agenda/moves/after-saves'
import { clockOn } from '#domain/agenda/moves/minutes-of-slot'
import { toDay, wouldOverlap } from '#domain/agenda/moves/to-day'
import { placeOf } from '#domain/agenda/place'
import { spanOf } from '#domain/agenda/slot-span'
import { words } from '#domain/text/localized-text'
import { minutesOf, parseClock } from '#domain/time/clock'

const STEPS = [-15, -5, 5, 15, 30] as const
const OWN = 'own'

type TimeWish = Extract<Wish, { act: 'time' }>

/** To another time, by minutes or to a clock, to another day or place; and everything after it too. */
export function TimeFields({
  draft,
  slot,
  wish,
  onWish,
}: {
  draft: AgendaDraft
  slot: DraftSlot
  wish: TimeWish
  onWish: (wish: TimeWish) => void
}) {
  const { locale, t, sayDay } = useTranslations()
  const id = useId()
  const span = spanOf(slot)
  const began = span?.from ?? 0
  const [clock, setClock] = useState<string | null>(null)
  const [minutes, setMinutes] = useState<string | null>(null)
  const at = (from: number) => {
    setClock(null)
    onWish({ ...wish, from })
  }
  const places = [
    ...new Map(
      deskTimeline(draft)
        .days.flatMap((day) => day.places)
        .map((place) => [placeOf([place]) ?? '', place]),
    ).entries(),
  ]
  const chosen = wish.place === undefined ? OWN : (placeOf([wish.place]) ?? '')
  const isAway = wish.dayId !== slot.dayId
  const later = isAway && wouldOverlap(draft, [slot.id], wish.dayId) ? firstAfter(draft, slot, wish.dayId) : null
  return (
    <>
      <div className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-[5rem_5rem_minmax(0,1fr)_minmax(0,1fr)]">
        {span === null ? null : (
          <>
            <div>
              <FieldLabel htmlFor={`${id}-start`}>{t('editor.moves.start')}</FieldLabel>
              <Input
                id={`${id}-start`}
                autoComplete="off"
                value={clock ?? clockOn(wish.from)}
                onChange={({ target: { value } }) => {
                  setClock(value)
                  setMinutes(null)
                  // Half of a time is no time yet.
                  const read = /\d\d?[:.h]\d\d/.test(value) ? parseClock(value) : null
                  if (read !== null) onWish({ ...wish, from: minutesOf(read) })
                }}
                onBlur={() => {
                  const read = clock === null ? null : parseClock(clock)
                  if (read !== null) at(minutesOf(read))
                  else setClock(null)
                }}
              />
            </div>
            <div>
              <FieldLabel htmlFor={`${id}-minutes`}>{t('editor.moves.minutes')}</FieldLabel>
              <Input
                id={`${id}-minutes`}
                inputMode="numeric"
                autoComplete="off"
                value={minutes ?? String(wish.from - began).replace('-', '−')}
                onChange={({ target: { value } }) => {
                  setMinutes(value)
                  const read = Number(value.trim().replace('−', '-'))
                  if (Number.isInteger(read)) at(began + read)
                }}
                onBlur={() => setMinutes(null)}
              />
            </div>
          </>
        )}
        <div className={places.length === 0 || span === null ? 'col-span-2' : ''}>
          <FieldLabel htmlFor={`${id}-day`}>{t('editor.day')}</FieldLabel>
          <Select
            id={`${id}-day`}
            value={wish.dayId}
            onChange={({ target: { value } }) => onWish({ ...wish, dayId: value, everythingAfter: false })}
          >
            {daysInOrder(draft).map((day) => (
              <option key={day.id} value={day.id}>
                {sayDay(day.date)}
              </option>
            ))}
          </Select>
        </div>
        {span === null || places.length === 0 ? null : (
          <div>
            <FieldLabel htmlFor={`${id}-place`}>{t('editor.fields.place')}</FieldLabel>
            <Select
              id={`${id}-place`}
              value={chosen}
              onChange={({ target: { value } }) => {
                const { place: _, ...rest } = wish
                const place = places.find(([key]) => key === value)?.[1] ?? null
                onWish(value === OWN ? rest : { ...rest, place, everythingAfter: false })
              }}
            >
              <option value={OWN}>{words(slot.place, locale) || t('editor.moves.noPlace')}</option>
              {places
                .filter(([key]) => key !== placeOf([slot.place]))
                .map(([key, place]) => (
                  <option key={key} value={key}>
                    {words(place, locale)}
                  </option>
                ))}
              {placeOf([slot.place]) === null ? null : <option value="">{t('editor.moves.noPlace')}</option>}
            </Select>
          </div>
        )}
      </div>
      {span === null ? null : (
        <p className="mt-3 flex flex-wrap gap-x-4">
          {STEPS.map((step) => (
            <LinkButton
              key={step}
              aria-label={t('editor.moves.byMinutes', { minutes: Math.abs(step), way: step > 0 ? 'later' : 'earlier' })}
              onClick={() => {
                setMinutes(null)
                at(wish.from + step)
              }}
            >
              {step > 0 ? `+${step}` : `−${-step}`}
            </LinkButton>
          ))}
          {later === null ? null : (
            <>
              <span className="basis-full text-sm text-warning">{t('editor.moves.wouldOverlap')}</span>
              <LinkButton onClick={() => at(began)}>{`${t('editor.moves.sameClock')}: ${clockOn(began)}`}</LinkButton>
              <LinkButton onClick={() => at(later)}>{`${t('editor.moves.afterIt')}: ${clockOn(later)}`}</LinkButton>
            </>
          )}
        </p>
      )}
      {span === null || isAway || wish.place !== undefined ? null : (
        <Choice
          type="checkbox"
          label={t('editor.moves.everythingAfter')}
          checked={wish.everythingAfter}
          onChange={({ target: { checked } }) => onWish({ ...wish, everythingAfter: checked })}
        />
      )}
    </>
  )
}

function firstAfter(draft: AgendaDraft, slot: DraftSlot, dayId: string): number | null {
  const saves = toDay(draft, [slot.id], dayId, 'after')
  if (typeof saves === 'string') return null
  const moved = afterSaves(draft, saves).slots.find(({ id }) => id === slot.id)
  return moved === undefined ? null : (spanOf(moved)?.from ?? null)
}
