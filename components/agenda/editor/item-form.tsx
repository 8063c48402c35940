'use client'

import { useState } from 'react'
import { ItemFields } from '#components/agenda/editor/item-fields'
import { ItemSettings } from '#components/agenda/editor/item-settings'
import { titleLetters } from '#components/agenda/editor/letters.ts'
import { SelectField } from '#components/agenda/editor/select-field'
import { ShortFields } from '#components/agenda/editor/short-fields'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { ConflictPanel } from '#components/saving/conflict-panel'
import { TextPair } from '#components/saving/text-pair'
import { Actions, Button, LinkButton } from '#components/ui/button'
import { Label } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftDay, DraftItem, DraftSlot } from '#domain/agenda/agenda-draft'
import { daysInOrder, listedItems, slotsOfDay } from '#domain/agenda/draft-order'
import { nextTimes } from '#domain/agenda/timeline'
import { problemsOf } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'

type Props = {
  agenda: Agenda
  item: DraftItem
  beside: Locale
  onSelect: (id: string) => void
  onTakeOff: (item: DraftItem) => void
}

/** The form of an item of the list: its words, its place on the list, and where the programme deals with it. */
export function ItemForm({ agenda, item, beside, onSelect, onTakeOff }: Props) {
  const { t } = useTranslations()
  const { draft, change } = agenda
  const home = draft.meeting.title.original
  const problems = problemsOf(agenda.queue, item.id)
  const list = listedItems(draft).map(({ id }) => id)
  const at = list.indexOf(item.id)
  const slots = daysInOrder(draft).flatMap((day) =>
    slotsOfDay(draft, day.id)
      .filter((slot) => slot.itemId === item.id || dealsWith(agenda, slot, item.id))
      .map((slot) => ({ day, slot })),
  )
  return (
    <>
      <ConflictPanel draft={agenda} targets={[item.id]} onPutBack={(save) => putBack(agenda, save)} />
      <ShortFields>
        <ItemSettings agenda={agenda} item={item} problems={problems} />
      </ShortFields>
      <TextPair
        letters={titleLetters}
        field="title"
        labelKey="titleIn"
        text={item.title}
        home={home}
        beside={beside}
        problems={problems}
        onType={(title) => change('edit-item', item.id, { title })}
        onLeave={agenda.flush}
      />
      <ItemFields agenda={agenda} item={item} beside={beside} problems={problems} />
      <InProgramme agenda={agenda} item={item} slots={slots} onSelect={onSelect} />
      <Actions>
        {at > 0 ? (
          <LinkButton onClick={() => change('move-item', item.id, { before: list[at - 1] ?? null })}>{t('editor.itemEarlier')}</LinkButton>
        ) : null}
        {at < list.length - 1 ? (
          <LinkButton onClick={() => change('move-item', item.id, { before: list[at + 2] ?? null })}>{t('editor.itemLater')}</LinkButton>
        ) : null}
        <LinkButton danger onClick={() => onTakeOff(item)}>
          {t('editor.unlistItem')}
        </LinkButton>
      </Actions>
    </>
  )
}

function InProgramme({
  agenda: { draft, change },
  item,
  slots,
  onSelect,
}: {
  agenda: Agenda
  item: DraftItem
  slots: { day: DraftDay; slot: DraftSlot }[]
  onSelect: (id: string) => void
}) {
  const { t, sayDay } = useTranslations()
  const days = daysInOrder(draft)
  const [chosen, setChosen] = useState<string | null>(null)
  const dayId = days.some(({ id }) => id === chosen) ? chosen : (days[0]?.id ?? null)
  const add = () => {
    if (dayId === null) return
    const id = crypto.randomUUID()
    change('add-slot', id, { ...nextTimes(slotsOfDay(draft, dayId), 'session'), dayId, itemId: item.id, kind: 'session' })
    onSelect(id)
  }
  return (
    <section className="mt-7 border-t border-line pt-3.5" aria-label={t('editor.inProgramme')}>
      <Label as="h3">{t('editor.inProgramme')}</Label>
      {slots.length === 0 ? null : (
        <ul className="mt-2">
          {slots.map(({ day, slot }) => (
            <li key={slot.id} className="tabular-nums">
              <LinkButton onClick={() => onSelect(slot.id)}>{[sayDay(day.date), slot.start].filter(Boolean).join(', ')}</LinkButton>
            </li>
          ))}
        </ul>
      )}
      {dayId === null ? null : (
        <div className="flex flex-wrap items-end gap-x-5">
          <div className="w-64 max-w-full">
            <SelectField
              label={t('editor.day')}
              value={dayId}
              options={days.map((day) => [day.id, sayDay(day.date)])}
              onChoose={setChosen}
            />
          </div>
          <Button className="mt-3" onClick={add}>
            {t('editor.addToProgramme')}
          </Button>
        </div>
      )}
    </section>
  )
}

function dealsWith({ draft }: Agenda, slot: DraftSlot, itemId: string): boolean {
  const parts = draft.parts.filter(({ slotId }) => slotId === slot.id)
  return [slot, ...parts].some(({ deals }) => deals.some((deal) => deal.itemId === itemId))
}

function putBack(agenda: Agenda, save: Parameters<Agenda['repeat']>[0]): void {
  agenda.settle(save.key, 'theirs')
  agenda.change('list-item', save.target, {})
  agenda.repeat(save)
}
