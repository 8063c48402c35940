'use client'

import { DealtFields } from '#components/agenda/editor/dealt-fields'
import { abstractLetters, titleLetters } from '#components/agenda/editor/letters.ts'
import { PeopleFields } from '#components/agenda/editor/people-fields'
import { PlacePair } from '#components/agenda/editor/place-pair'
import { RowButtons } from '#components/agenda/editor/row-buttons'
import { ShortFields } from '#components/agenda/editor/short-fields'
import { TimesFields } from '#components/agenda/editor/times-fields'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { TextPair } from '#components/saving/text-pair'
import { Label } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftPart, EntryKind } from '#domain/agenda/agenda-draft'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { problemsOf } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'

type Props = {
  agenda: Agenda
  part: DraftPart
  index: number
  count: number
  beside: Locale
  choices: EditorChoicesView
  onRemove: (kind: EntryKind, id: string, name: string) => void
}

/** A titled part of a slot, with its own words and people, perhaps times, a place and items of the list. */
export function PartForm({ agenda, part, index, count, beside, choices, onRemove }: Props) {
  const { t } = useTranslations()
  const home = agenda.draft.meeting.title.original
  const name = t('editor.part', { number: index + 1 })
  const problems = problemsOf(agenda.queue, part.id)
  const move = (to: number) => agenda.change('move-entry', part.id, { kind: 'part', index: to })
  return (
    <section className="mt-8 border-t-[1.5px] border-ink pt-3.5" aria-label={name} data-field={part.id}>
      <div className="flex items-center justify-between">
        <Label as="h3">{name}</Label>
        <RowButtons name={name} index={index} count={count} onMove={move} onRemove={() => onRemove('part', part.id, name)} />
      </div>
      <ShortFields>
        <TimesFields agenda={agenda} verb="edit-part" entry={part} />
      </ShortFields>
      <TextPair
        letters={titleLetters}
        wanted={part.version === 0}
        field="title"
        labelKey="titleIn"
        text={part.title}
        home={home}
        beside={beside}
        problems={problems}
        onType={(wording) => agenda.change('edit-part', part.id, { title: wording })}
        onLeave={agenda.flush}
      />
      <TextPair
        letters={abstractLetters}
        field="abstract"
        labelKey="abstractIn"
        text={part.abstract}
        home={home}
        beside={beside}
        problems={problems}
        onType={(wording) => agenda.change('edit-part', part.id, { abstract: wording })}
        onLeave={agenda.flush}
      />
      <PlacePair
        agenda={agenda}
        place={part.place}
        beside={beside}
        problems={problems}
        onType={(place) => agenda.change('edit-part', part.id, { place })}
      />
      <DealtFields
        agenda={agenda}
        deals={part.deals}
        ownItemId={null}
        onChange={(deals) => agenda.change('edit-part', part.id, { deals })}
      />
      <PeopleFields agenda={agenda} slotId={part.slotId} partId={part.id} beside={beside} choices={choices} onRemove={onRemove} />
    </section>
  )
}
