'use client'

import { abstractLetters, titleLetters } from '#components/agenda/editor/letters.ts'
import { MoveSlot } from '#components/agenda/editor/move-slot'
import { PartForm } from '#components/agenda/editor/part-form'
import { PeopleFields } from '#components/agenda/editor/people-fields'
import { SelectField } from '#components/agenda/editor/select-field'
import { ShortFields } from '#components/agenda/editor/short-fields'
import { SubItemFields } from '#components/agenda/editor/sub-item-fields'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { ConflictPanel } from '#components/saving/conflict-panel'
import { TextPair } from '#components/saving/text-pair'
import { ValueField } from '#components/saving/value-field'
import { Actions, LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftSlot, EntryKind } from '#domain/agenda/agenda-draft'
import { PURPOSES, SLOT_KINDS } from '#domain/agenda/agenda-terms'
import { daysInOrder, partsOfSlot, slotsOfDay } from '#domain/agenda/draft-order'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { nextTimes } from '#domain/agenda/timeline'
import { problemsOf, type Save, typedInto } from '#domain/saving/save-queue'
import { LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { parseClock } from '#domain/time/clock'

type Props = {
  agenda: Agenda
  slot: DraftSlot
  beside: Locale
  onBeside: (locale: Locale) => void
  choices: EditorChoicesView
  onRemove: (kind: EntryKind, id: string, name: string) => void
  onSelect: (slotId: string) => void
}

/** The form of one slot: its times, purpose, wording, people and parts. */
export function SlotForm({ agenda, slot, beside, onBeside, choices, onRemove, onSelect }: Props) {
  const { locale, t, sayDay } = useTranslations()
  const { draft, queue, change, flush } = agenda
  const home = draft.meeting.title.original
  const item = draft.items.find(({ id }) => id === slot.itemId)
  const title = words(item?.title, locale) || t('agenda.untitled')
  const problems = problemsOf(queue, slot.id)
  // Until the server has acknowledged a new slot, its title is sent with the slot, so its problems come with the slot's.
  const itemProblems = problemsOf(queue, slot.itemId) ?? problems
  const times = shownTimes(queue, slot)

  const continueIt = () => {
    const id = crypto.randomUUID()
    const next = nextTimes(slotsOfDay(draft, slot.dayId), slot.kind)
    change('add-slot', id, { ...next, dayId: slot.dayId, itemId: slot.itemId, kind: slot.kind })
    onSelect(id)
  }

  const putBack = (save: Save) => {
    agenda.settle(save.key, 'theirs')
    change('restore-entry', save.target, { kind: save.verb.replace('edit-', '') })
    agenda.repeat(save)
  }

  return (
    <>
      <ConflictPanel draft={agenda} targets={targetsOf(agenda, slot)} onPutBack={putBack} />
      <ShortFields>
        <ValueField
          label={t('editor.from')}
          value={times.start}
          entry={agenda.savedEntry(slot.id)}
          problem={problems?.start}
          onTake={(start, began) => change('edit-slot', slot.id, { start }, { began })}
          onTaken={flush}
        />
        <ValueField
          label={t('editor.to')}
          value={times.end}
          entry={agenda.savedEntry(slot.id)}
          problem={problems?.end}
          onTake={(end, began) => change('edit-slot', slot.id, { end }, { began })}
          onTaken={flush}
        />
        <SelectField
          label={t('editor.kind')}
          value={slot.kind}
          options={SLOT_KINDS.map((kind) => [kind, t(`agenda.kinds.${kind}`)])}
          onChoose={(kind) => change('edit-slot', slot.id, { kind })}
        />
        <SelectField
          label={t('editor.purpose')}
          value={item?.purpose ?? ''}
          options={[['', t('editor.noPurpose')], ...PURPOSES.map((option): [string, string] => [option, t(`agenda.purposes.${option}`)])]}
          onChoose={(purpose) => change('edit-item', slot.itemId, { purpose: purpose || null })}
        />
        <SelectField
          label={t('editor.day')}
          value={slot.dayId}
          options={daysInOrder(draft).map((day) => [day.id, sayDay(day.date)])}
          onChoose={(dayId) => change('edit-slot', slot.id, { dayId })}
        />
        <SelectField
          label={t('editor.beside')}
          value={beside}
          options={LOCALES.filter((option) => option !== home).map((option) => [option, t(`languages.${option}`)])}
          onChoose={(language) => onBeside(LOCALES.find((option) => option === language) ?? beside)}
        />
      </ShortFields>
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
      {slot.continued ? <Hint>{t('agenda.continued')}</Hint> : null}
      {slot.continued || item === undefined ? null : (
        <>
          <SubItemFields agenda={agenda} item={item} beside={beside} problems={itemProblems} />
          <TextPair
            letters={abstractLetters}
            field="abstract"
            labelKey="abstractIn"
            text={item.abstract}
            home={home}
            beside={beside}
            problems={itemProblems}
            onType={(wording) => change('edit-item', slot.itemId, { abstract: wording })}
            onLeave={flush}
          />
        </>
      )}
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
        <LinkButton onClick={() => change('add-part', crypto.randomUUID(), { slotId: slot.id })}>{t('editor.addPart')}</LinkButton>
        <LinkButton onClick={continueIt}>{t('editor.continue')}</LinkButton>
        <MoveSlot agenda={agenda} slot={slot} />
        <LinkButton danger onClick={() => onRemove('slot', slot.id, title)}>
          {t('editor.removeSlot')}
        </LinkButton>
      </Actions>
    </>
  )
}

// A time that is not acknowledged is shown as it was typed, if no clock shows it: the draft still has the one before.
function shownTimes(queue: readonly Save[], slot: DraftSlot): { start: string; end: string } {
  const shown = (field: 'start' | 'end') => {
    const typed = typedInto(queue, slot.id, field)
    return typeof typed === 'string' ? (parseClock(typed) ?? typed) : (slot[field] ?? '')
  }
  return { start: shown('start'), end: shown('end') }
}

function targetsOf({ draft }: Agenda, slot: DraftSlot): string[] {
  const inside = [...draft.parts, ...draft.contributions].filter(({ slotId }) => slotId === slot.id)
  return [slot.id, slot.itemId, ...inside.map(({ id }) => id)]
}
