'use client'

import { abstractLetters } from '#components/agenda/editor/letters.ts'
import { PaperFields } from '#components/agenda/editor/paper-fields'
import { SubItemFields } from '#components/agenda/editor/sub-item-fields'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { TextPair } from '#components/saving/text-pair'
import type { DraftItem } from '#domain/agenda/agenda-draft'
import type { Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'

/** What an item says beneath its title: sub-items, abstract, papers. */
export function ItemFields({
  agenda,
  item,
  beside,
  problems,
}: {
  agenda: Agenda
  item: DraftItem
  beside: Locale
  problems: Save['problems']
}) {
  return (
    <>
      <SubItemFields agenda={agenda} item={item} beside={beside} problems={problems} />
      <TextPair
        letters={abstractLetters}
        field="abstract"
        labelKey="abstractIn"
        text={item.abstract}
        home={agenda.draft.meeting.title.original}
        beside={beside}
        problems={problems}
        onType={(abstract) => agenda.change('edit-item', item.id, { abstract })}
        onLeave={agenda.flush}
      />
      <PaperFields agenda={agenda} item={item} beside={beside} problems={problems} />
    </>
  )
}
