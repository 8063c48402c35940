'use client'

import { useState } from 'react'
import { DealtFields } from '#components/agenda/editor/dealt-fields'
import { ItemFields } from '#components/agenda/editor/item-fields'
import { ItemSettings } from '#components/agenda/editor/item-settings'
import { titleLetters } from '#components/agenda/editor/letters.ts'
import { OwnItem } from '#components/agenda/editor/own-item'
import { PartForm } from '#components/agenda/editor/part-form'
import { PeopleFields } from '#components/agenda/editor/people-fields'
import { PlacePair } from '#components/agenda/editor/place-pair'
import { saidValue } from '#components/agenda/editor/said-value.ts'
import { SelectField } from '#components/agenda/editor/select-field'
import { ShortFields } from '#components/agenda/editor/short-fields'
import { TimesFields } from '#components/agenda/editor/times-fields'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { ConflictPanel } from '#components/saving/conflict-panel'
import { TextPair } from '#components/saving/text-pair'
import { Actions, LinkButton } from '#components/ui/button'
import { Fold } from '#components/ui/disclosure'
import { useTranslations } from '#components/ui/translations'
import type { DraftItem, DraftSlot, EntryKind } from '#domain/agenda/agenda-draft'
import { ACCESSES, QUIET_KINDS, SLOT_KINDS, UNWORDED_KINDS } from '#domain/agenda/agenda-terms'
import { daysInOrder, partsOfSlot } from '#domain/agenda/draft-order'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { problemsOf, type Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import { isBlank, words } from '#domain/text/localized-text'

type Props = {
  agenda: Agenda
  slot: DraftSlot
  beside: Locale
  choices: EditorChoicesView
  onRemove: (kind: EntryKind, id: string, name: string) => void
  /** Opens a slot, or an item of the list. */
  onSelect: (id: string) => void
}

/** The form of one slot: times, place, words, the items it deals with, people and parts. */
export function SlotForm({ agenda, slot, beside, choices, onRemove, onSelect }: Props) {
  const { locale, t, sayDay } = useTranslations()
  const { draft, queue, change, flush } = agenda
  const home = draft.meeting.title.original
  const item = draft.items.find(({ id }) => id === slot.itemId)
  const title = words(item?.title, locale) || t('agenda.untitled')
  const problems = problemsOf(queue, slot.id)
  // Until the server has acknowledged a new slot, its title is sent with the slot, so its problems come with the slot's.
  const itemProblems = problemsOf(queue, slot.itemId) ?? problems
  const quiet = QUIET_KINDS.has(slot.kind)
  // Decided when it is opened: what is being typed into is not folded or unfolded.
  const [folded] = useState(UNWORDED_KINDS.has(slot.kind) && item !== undefined && isBare(item))

  const putBack = (save: Save) => {
    agenda.settle(save.key, 'theirs')
    // An item comes back with its slot.
    if (save.verb === 'edit-item') change('restore-entry', slot.id, { kind: 'slot' })
    else change('restore-entry', save.target, { kind: save.verb.replace('edit-', '') })
    agenda.repeat(save)
  }

  return (
    <>
      <ConflictPanel draft={agenda} targets={targetsOf(agenda, slot)} onPutBack={putBack} say={saidValue(draft, { locale, t, sayDay })} />
      <ShortFields>
        <TimesFields agenda={agenda} verb="edit-slot" entry={slot} />
        <SelectField
          label={t('editor.kind')}
          value={slot.kind}
          options={SLOT_KINDS.map((kind) => [kind, t(`agenda.kinds.${kind}`)])}
          onChoose={(kind) => change('edit-slot', slot.id, { kind })}
        />
        {quiet || item === undefined ? null : <ItemSettings agenda={agenda} item={item} problems={itemProblems} />}
        <SelectField
          label={t('editor.access')}
          value={slot.access ?? ''}
          options={[['', t('editor.noAccess')], ...ACCESSES.map((option): [string, string] => [option, t(`agenda.accesses.${option}`)])]}
          onChoose={(access) => change('edit-slot', slot.id, { access: access || null })}
        />
        <SelectField
          className="col-span-2"
          label={t('editor.day')}
          value={slot.dayId}
          options={daysInOrder(draft).map((day) => [day.id, sayDay(day.date)])}
          onChoose={(dayId) => change('edit-slot', slot.id, { dayId })}
        />
      </ShortFields>
      {slot.start === null || slot.when !== null ? (
        <TextPair
          field="when"
          labelKey="whenIn"
          text={slot.when}
          home={home}
          beside={beside}
          problems={problems}
          onType={(when) => change('edit-slot', slot.id, { when })}
          onLeave={flush}
        />
      ) : null}
      <TextPair
        letters={titleLetters}
        field="title"
        labelKey="titleIn"
        text={item?.title ?? null}
        home={home}
        beside={beside}
        problems={itemProblems}
        onType={(wording) => change('edit-item', slot.itemId, { title: wording })}
        onLeave={flush}
      />
      {item === undefined ? null : <OwnItem agenda={agenda} slot={slot} item={item} onSelect={onSelect} />}
      <PlacePair
        agenda={agenda}
        place={slot.place}
        beside={beside}
        problems={problems}
        onType={(place) => change('edit-slot', slot.id, { place })}
      />
      {slot.continued || item === undefined ? null : folded ? (
        // A coffee break or an opening has none of these as a rule, and its people are what one looks for.
        <Fold className="mt-5" title={t('editor.moreWords')}>
          <ItemFields agenda={agenda} item={item} beside={beside} problems={itemProblems} />
        </Fold>
      ) : (
        <ItemFields agenda={agenda} item={item} beside={beside} problems={itemProblems} />
      )}
      <DealtFields
        agenda={agenda}
        deals={slot.deals}
        ownItemId={slot.itemId}
        onChange={(deals) => change('edit-slot', slot.id, { deals })}
      />
      <PeopleFields agenda={agenda} slotId={slot.id} partId={null} beside={beside} choices={choices} onRemove={onRemove} />
      {partsOfSlot(draft, slot.id).map((part, index, all) => (
        <PartForm
          key={part.id}
          agenda={agenda}
          part={part}
          index={index}
          count={all.length}
          beside={beside}
          choices={choices}
          onRemove={onRemove}
        />
      ))}
      <Actions>
        <LinkButton onClick={() => change('add-part', crypto.randomUUID(), { slotId: slot.id })}>
          {t('editor.addPart')}
          <span className="sr-only">: {title}</span>
        </LinkButton>
        <LinkButton danger onClick={() => onRemove('slot', slot.id, title)}>
          {t('editor.removeSlot')}
          <span className="sr-only">: {title}</span>
        </LinkButton>
      </Actions>
    </>
  )
}

function targetsOf({ draft }: Agenda, slot: DraftSlot): string[] {
  const inside = [...draft.parts, ...draft.contributions].filter(({ slotId }) => slotId === slot.id)
  return [slot.id, slot.itemId, ...inside.map(({ id }) => id)]
}

function isBare({ abstract, subItems, papers }: DraftItem): boolean {
  return isBlank(abstract) && subItems.length === 0 && papers.length === 0
}
