'use client'

import type { Choices } from '#components/agenda/editor/choices.ts'
import { PartForm } from '#components/agenda/editor/part-form'
import { PeopleFields } from '#components/agenda/editor/people-fields'
import { Choice } from '#components/agenda/editor/select-field'
import { SubItemFields } from '#components/agenda/editor/sub-item-fields'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { ConflictPanel } from '#components/saving/conflict-panel'
import { TextField } from '#components/saving/text-field'
import { TextPair } from '#components/saving/text-pair'
import { useTranslations } from '#components/ui/translations'
import type { DraftSlot, EntryKind } from '#domain/agenda/agenda-draft'
import { PURPOSES, SLOT_KINDS } from '#domain/agenda/agenda-terms'
import { daysInOrder, partsOfSlot, slotsOfDay } from '#domain/agenda/draft-order'
import { nextTimes } from '#domain/agenda/timeline'
import { problemsOf, type Save } from '#domain/saving/save-queue'
import { LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

type Props = {
  agenda: Agenda
  slot: DraftSlot
  beside: Locale
  onBeside: (locale: Locale) => void
  choices: Choices
  onRemove: (kind: EntryKind, id: string, name: string) => void
  onSelect: (slotId: string) => void
}

/** Everything about one slot: when, what for, in which words, with whom, and its parts. */
export function SlotForm({ agenda, slot, beside, onBeside, choices, onRemove, onSelect }: Props) {
  const { locale, t, sayDay } = useTranslations()
  const { draft, queue, change, flush } = agenda
  const home = draft.meeting.title.original
  const item = draft.items.find((one) => one.id === slot.itemId)
  const title = words(item?.title, locale) || t('agenda.untitled')
  const problems = problemsOf(queue, slot.id)
  // Until a new slot is acknowledged its title travels with it, and so does what is wrong with it.
  const itemProblems = problemsOf(queue, slot.itemId) ?? problems
  const raw = rawTimes(queue, slot)

  const continueIt = () => {
    const id = crypto.randomUUID()
    const times = nextTimes(slotsOfDay(draft, slot.dayId), slot.kind)
    change('add-slot', id, { ...times, dayId: slot.dayId, itemId: slot.itemId, kind: slot.kind })
    onSelect(id)
  }

  const putBack = (save: Save) => {
    agenda.settle(save.key, 'theirs')
    change('restore-entry', save.target, { kind: save.verb.replace('edit-', '') })
    agenda.repeat(save)
  }

  return (
    <>
      <ConflictPanel desk={agenda} targets={targetsOf(agenda, slot)} onPutBack={putBack} />
      <div className="slot-when">
        <TextField
          multiline={false}
          label={t('editor.from')}
          value={raw.start}
          problem={problems?.start}
          onType={(start) => change('edit-slot', slot.id, { start })}
          onLeave={flush}
        />
        <TextField
          multiline={false}
          label={t('editor.to')}
          value={raw.end}
          problem={problems?.end}
          onType={(end) => change('edit-slot', slot.id, { end })}
          onLeave={flush}
        />
        <Choice
          label={t('editor.kind')}
          value={slot.kind}
          options={SLOT_KINDS.map((kind) => [kind, t(`agenda.kinds.${kind}`)])}
          onChoose={(kind) => change('edit-slot', slot.id, { kind })}
        />
        <Choice
          label={t('editor.purpose')}
          value={item?.purpose ?? ''}
          options={[['', t('editor.noPurpose')], ...PURPOSES.map((one): [string, string] => [one, t(`agenda.purposes.${one}`)])]}
          onChoose={(purpose) => change('edit-item', slot.itemId, { purpose: purpose || null })}
        />
        <Choice
          label={t('editor.day')}
          value={slot.dayId}
          options={daysInOrder(draft).map((day) => [day.id, sayDay(day.date)])}
          onChoose={(dayId) => change('edit-slot', slot.id, { dayId })}
        />
        <Choice
          label={t('editor.beside')}
          value={beside}
          options={LOCALES.filter((one) => one !== home).map((one) => [one, t(`languages.${one}`)])}
          onChoose={(language) => onBeside(LOCALES.find((one) => one === language) ?? beside)}
        />
      </div>
      <TextPair
        className="title"
        field="title"
        labelKey="titleIn"
        text={item?.title ?? null}
        home={home}
        beside={beside}
        problems={itemProblems}
        onType={(wording) => change('edit-item', slot.itemId, { title: wording })}
        onLeave={flush}
      />
      {slot.continued ? <p className="hint">{t('agenda.continued')}</p> : null}
      {slot.continued || item === undefined ? null : (
        <>
          <SubItemFields agenda={agenda} item={item} beside={beside} problems={itemProblems} />
          <TextPair
            className="text"
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
      <div className="actions">
        <button type="button" className="plain" onClick={() => change('add-part', crypto.randomUUID(), { slotId: slot.id })}>
          {t('editor.addPart')}
        </button>
        <button type="button" className="plain" onClick={continueIt}>
          {t('editor.continue')}
        </button>
        <button type="button" className="plain" onClick={() => change('move-entry', slot.id, { kind: 'slot', direction: 'earlier' })}>
          {t('editor.slotEarlier')}
        </button>
        <button type="button" className="plain" onClick={() => change('move-entry', slot.id, { kind: 'slot', direction: 'later' })}>
          {t('editor.slotLater')}
        </button>
        <button type="button" className="plain danger" onClick={() => onRemove('slot', slot.id, title)}>
          {t('editor.removeSlot')}
        </button>
      </div>
    </>
  )
}

// A time that was refused is shown as it was typed, beside what is wrong with it.
function rawTimes(queue: readonly Save[], slot: DraftSlot): { start: string; end: string } {
  const refused = queue.find((save) => save.target === slot.id && save.state === 'refused')?.input
  return { start: String(refused?.start ?? slot.start), end: String(refused?.end ?? slot.end ?? '') }
}

function targetsOf({ draft }: Agenda, slot: DraftSlot): string[] {
  const inside = [...draft.parts, ...draft.contributions].filter((one) => one.slotId === slot.id)
  return [slot.id, slot.itemId, ...inside.map((one) => one.id)]
}
