import { type AgendaDraft, type DraftContribution, type DraftDay, EMPTY_APPEARANCE } from '#domain/agenda/agenda-draft'
import type { AgendaTemplate, InThree, TemplateSide } from '#domain/agenda/templates/agenda-template'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { Participant } from '#domain/meeting/standing-at-meeting'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { writeAll } from '#domain/text/text-input'
import { addDays } from '#domain/time/calendar'

/** Who has a place in a template, in protocol order. */
export type TemplateSides = Readonly<Record<TemplateSide, readonly Participant[]>>

type TemplateChoices = { sides: TemplateSides; newId: () => string; dayIds?: ReadonlyMap<string, string> }

/** A template as the draft of a meeting: its days from the first date on, as far as the dates go. Every place is to be named. */
export function templateDraft(template: AgendaTemplate, meeting: MeetingFacts, { sides, newId, dayIds }: TemplateChoices): AgendaDraft {
  const home = meeting.title.original
  const draft: AgendaDraft = { meeting, days: [], items: [], slots: [], parts: [], contributions: [] }
  const items = new Map<InThree, string>()
  for (const [index, slots] of template.days.entries()) {
    const date = addDays(meeting.startsOn, index)
    if (date > meeting.endsOn) break
    const day: DraftDay = { id: dayIds?.get(date) ?? newId(), version: 1, date, title: null, note: null, place: null }
    draft.days.push(day)
    for (const [rank, slot] of slots.entries()) {
      const continuedId = slot.continued === true ? items.get(slot.title) : undefined
      const itemId = continuedId ?? newId()
      items.set(slot.title, itemId)
      if (continuedId === undefined)
        draft.items.push({
          ...{ id: itemId, version: 1, number: null, listRank: null, title: inThree(slot.title, home), abstract: null },
          ...{ purpose: slot.purpose ?? null, subItems: [], papers: [] },
        })
      const id = newId()
      draft.slots.push({
        ...{ id, version: 1, dayId: day.id, rank, start: slot.start, end: slot.end, when: null, place: null },
        ...{
          access: slot.access ?? null,
          kind: slot.kind,
          itemId,
          continued: continuedId !== undefined,
          subItemIds: null,
          deals: [],
          pinned: false,
        },
      })
      const places = (slot.people ?? []).flatMap(({ role, of }) => sides[of].map((side) => ({ role, side })))
      for (const [at, { role, side }] of places.entries())
        draft.contributions.push(place({ id: newId(), slotId: id, rank: at, role }, side))
    }
  }
  return draft
}

/** How many slots of a template the dates of a meeting have no room for, on how many days. */
export function templateSlotsLeft(template: AgendaTemplate, days: number): { days: number; slots: number } {
  const left = template.days.slice(days)
  return { days: left.length, slots: left.flat().length }
}

function place(
  entry: Pick<DraftContribution, 'id' | 'slotId' | 'rank' | 'role'>,
  { stateCode, organizationId }: Participant,
): DraftContribution {
  return { ...EMPTY_APPEARANCE, ...entry, version: 1, partId: null, state: stateCode, organizationId, status: 'tbc' }
}

function inThree([en, ru, kk]: InThree, home: Locale): LocalizedText | null {
  return writeAll(null, { en, ru, kk }, home)
}
