'use client'

import { useId, useState } from 'react'
import type { Wish } from '#components/agenda/editor/moves/plan.ts'
import { SelectField } from '#components/agenda/editor/select-field'
import { Choice, FieldLabel, Input } from '#components/ui/field-parts'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { type Continuation, continuations } from '#domain/agenda/moves/continue-slot'
import { nextToJoin } from '#domain/agenda/moves/join'
import { clockOn } from '#domain/agenda/moves/minutes-of-slot'
import { PEOPLE_OF_SPLIT } from '#domain/agenda/moves/split'
import { DAY_MINUTES, spanOf } from '#domain/agenda/slot-span'
import { words } from '#domain/text/localized-text'
import { minutesOf, parseClock } from '#domain/time/clock'

type Other = Exclude<Wish, { act: 'time' }>
type Props<W> = { draft: AgendaDraft; slot: DraftSlot; wish: W; onWish: (wish: W) => void }

/** What a slot is divided into, joined with, continued at, or copied with. */
export function OtherWishes({ draft, slot, wish, onWish }: Props<Other>) {
  const { locale, t } = useTranslations()
  const titleOf = (one: DraftSlot | undefined) =>
    words(draft.items.find(({ id }) => id === one?.itemId)?.title, locale) || t('agenda.untitled')
  switch (wish.act) {
    case 'split':
      return <SplitFields slot={slot} wish={wish} onWish={onWish} />
    case 'join': {
      const next = nextToJoin(draft, slot)
      return (
        <>
          <p className="font-medium">{t('editor.moves.join', { title: titleOf(next ?? undefined) })}</p>
          <Hint>{t('editor.moves.joinHint')}</Hint>
        </>
      )
    }
    case 'continue':
      return <ContinueFields draft={draft} slot={slot} wish={wish} onWish={onWish} titleOf={titleOf} />
    case 'duplicate':
      return (
        <Choice
          type="checkbox"
          label={t('editor.moves.withPeople')}
          checked={wish.withPeople}
          onChange={({ target: { checked } }) => onWish({ ...wish, withPeople: checked })}
        />
      )
  }
}

function SplitFields({ slot, wish, onWish }: Omit<Props<Extract<Wish, { act: 'split' }>>, 'draft'>) {
  const { t } = useTranslations()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const from = spanOf(slot)?.from ?? 0
  const take = (text: string) => {
    const clock = parseClock(text)
    if (clock === null) return
    // Before its beginning is after midnight.
    const at = minutesOf(clock)
    onWish({ ...wish, at: at < from ? at + DAY_MINUTES : at })
  }
  return (
    <div className="grid gap-x-6 sm:grid-cols-2">
      <div className="mt-5">
        <FieldLabel htmlFor={id}>{t('editor.moves.splitAt')}</FieldLabel>
        <Input
          id={id}
          autoComplete="off"
          value={typed ?? clockOn(wish.at)}
          onChange={({ target: { value } }) => {
            setTyped(value)
            if (/\d\d?[:.h]\d\d/.test(value)) take(value)
          }}
          onBlur={() => {
            if (typed !== null) take(typed)
            setTyped(null)
          }}
        />
      </div>
      <SelectField
        label={t('editor.moves.people')}
        value={wish.people}
        options={PEOPLE_OF_SPLIT.map((people) => [people, t(`editor.moves.peopleIn.${people}`)])}
        onChoose={(value) => onWish({ ...wish, people: PEOPLE_OF_SPLIT.find((people) => people === value) ?? 'both' })}
      />
    </div>
  )
}

function ContinueFields({
  draft,
  slot,
  wish,
  onWish,
  titleOf,
}: Props<Extract<Wish, { act: 'continue' }>> & { titleOf: (slot: DraftSlot | undefined) => string }) {
  const { t, sayDay } = useTranslations()
  const said = ({ after, afterId, dayId, start, end }: Continuation) => {
    const date = draft.days.find(({ id }) => id === dayId)?.date
    const title = titleOf(draft.slots.find(({ id }) => id === afterId))
    return t('editor.moves.continueAfter', { after, title, day: date === undefined ? '' : sayDay(date), times: `${start}–${end}` })
  }
  return (
    <>
      {continuations(draft, slot).map((where) => (
        <Choice
          key={where.after}
          type="radio"
          name="where"
          label={said(where)}
          checked={where.after === wish.where.after}
          onChange={() => onWish({ ...wish, where })}
        />
      ))}
      <Choice
        type="checkbox"
        className="mt-4"
        label={t('editor.moves.withPeople')}
        checked={wish.withPeople}
        onChange={({ target: { checked } }) => onWish({ ...wish, withPeople: checked })}
      />
    </>
  )
}
