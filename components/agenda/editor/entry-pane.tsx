'use client'

import type { ReactNode } from 'react'
import { Choose } from '#components/agenda/editor/choose'
import { DayForm } from '#components/agenda/editor/day-form'
import { nameOfItem } from '#components/agenda/editor/dealt-fields'
import { EntryHead } from '#components/agenda/editor/entry-head'
import { ItemForm } from '#components/agenda/editor/item-form'
import { MoveSlot } from '#components/agenda/editor/move-slot'
import { SlotForm } from '#components/agenda/editor/slot-form'
import { timesOf } from '#components/agenda/editor/slot-rows.ts'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { LinkButton } from '#components/ui/button'
import { Prose } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { AgendaDraft, DraftDay, DraftItem, DraftSlot, EntryKind, RemovedEntry } from '#domain/agenda/agenda-draft'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

/** What is in hand: a slot, an item of the list or a day. */
export type InHand = { slot: DraftSlot } | { item: DraftItem } | { day: DraftDay } | null

/** The entry of a draft that an id names, if it has a form of its own. */
export function inHand(draft: AgendaDraft, id: string | null): InHand {
  const slot = draft.slots.find((one) => one.id === id)
  if (slot !== undefined) return { slot }
  const item = draft.items.find((one) => one.id === id && one.listRank !== null)
  if (item !== undefined) return { item }
  const day = draft.days.find((one) => one.id === id)
  return day === undefined ? null : { day }
}

type Speaking = Pick<ReturnType<typeof useTranslations>, 'locale' | 't' | 'sayDay'>

/** What the form of an entry is called: a slot by its times and title. */
export function nameOfForm(held: InHand, draft: AgendaDraft, { locale, t, sayDay }: Speaking): string {
  if (held === null) return t('editor.nothingInHand')
  if ('day' in held) return t('editor.dayInHand', { day: sayDay(held.day.date) })
  if ('item' in held) return t('editor.itemInHand', { item: nameOfItem(held.item, locale, t('agenda.untitled')) })
  return [timesOf(held.slot), titleOf(held.slot, draft, { locale, t })].filter(Boolean).join(' ')
}

type Props = {
  agenda: Agenda
  held: InHand
  /** The id in the address; where nothing is held, an entry that is not in the draft any more. */
  sought: string | null
  /** What was removed of that id. */
  removed: RemovedEntry | null
  listing: boolean
  onList: () => void
  beside: Locale
  onBeside: (locale: Locale) => void
  choices: EditorChoicesView
  onRemove: (kind: EntryKind, id: string, name: string) => void
  onRemoveDay: (day: DraftDay) => void
  onTakeOff: (item: DraftItem) => void
  onRestore: (entry: RemovedEntry) => void
  onOpen: (id: string) => void
  onClose: () => void
}

/** The form of what is in hand, under its head; or what to do where nothing is. */
export function EntryPane(props: Props) {
  const { agenda, held, beside, onBeside, onClose } = props
  const { locale, t, sayDay } = useTranslations()
  const { draft, queue } = agenda
  if (held === null)
    return (
      <Body>
        {props.sought === null ? (
          <Choose draft={draft} listing={props.listing} onList={props.onList} />
        ) : (
          <>
            <Prose className="text-soft">
              {t('editor.entryGone', { name: words(props.removed?.name, locale) || t('agenda.untitled') })}
            </Prose>
            <p className="mt-3 flex gap-x-4.5">
              {props.removed === null ? null : (
                <LinkButton onClick={() => props.removed && props.onRestore(props.removed)}>{t('editor.undo')}</LinkButton>
              )}
              <LinkButton onClick={onClose}>{t('editor.toProgramme')}</LinkButton>
            </p>
          </>
        )}
      </Body>
    )
  const head = { home: draft.meeting.title.original, beside, onBeside, onClose }
  const savesOf = (...ids: string[]) => queue.filter((save) => ids.includes(save.target) || ids.some((id) => save.input.slotId === id))
  if ('slot' in held) {
    const { slot } = held
    const day = draft.days.find(({ id }) => id === slot.dayId)
    const inside = [...draft.parts, ...draft.contributions].filter(({ slotId }) => slotId === slot.id).map(({ id }) => id)
    return (
      <>
        <EntryHead
          {...head}
          title={titleOf(slot, draft, { locale, t })}
          when={[day === undefined ? '' : sayDay(day.date), timesOf(slot) || words(slot.when, locale)].filter(Boolean).join(', ')}
          saves={savesOf(slot.id, slot.itemId, ...inside)}
        >
          <MoveSlot agenda={agenda} slot={slot} onSelect={props.onOpen} />
        </EntryHead>
        <Body>
          <SlotForm agenda={agenda} slot={slot} beside={beside} choices={props.choices} onRemove={props.onRemove} onSelect={props.onOpen} />
        </Body>
      </>
    )
  }
  if ('item' in held) {
    const { item } = held
    return (
      <>
        <EntryHead {...head} title={nameOfItem(item, locale, t('agenda.untitled'))} when={t('editor.itemList')} saves={savesOf(item.id)} />
        <Body>
          <ItemForm agenda={agenda} item={item} beside={beside} onSelect={props.onOpen} onTakeOff={props.onTakeOff} />
        </Body>
      </>
    )
  }
  return (
    <>
      <EntryHead {...head} title={sayDay(held.day.date)} when="" saves={savesOf(held.day.id)} />
      <Body>
        <DayForm agenda={agenda} day={held.day} beside={beside} onRemove={props.onRemoveDay} />
      </Body>
    </>
  )
}

function Body({ children }: { children: ReactNode }) {
  return <div className="px-5 pt-1 pb-8 md:px-7 md:pb-20">{children}</div>
}

function titleOf(slot: DraftSlot, { items }: AgendaDraft, { locale, t }: Pick<Speaking, 'locale' | 't'>): string {
  const item = items.find(({ id }) => id === slot.itemId)
  const title = [item?.number, words(item?.title, locale) || t('agenda.untitled')].filter(Boolean).join(' ')
  return slot.continued ? `${title} ${t('agenda.continued')}` : title
}
