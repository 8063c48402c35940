import { missingWords } from '#components/agenda/editor/missing-words.ts'
import { timesOf } from '#components/agenda/editor/slot-rows.ts'
import { MINUTE } from '#components/agenda/editor/timeline/day-column'
import type { BarFace } from '#components/agenda/editor/timeline/timeline-bar'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import type { DeskDay } from '#domain/agenda/desk-timeline'
import type { Missing } from '#domain/agenda/slot-summary'
import type { Locale } from '#domain/text/locale'
import { reading, words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

/** What the bars of a day say, in their order. */
export type Chosen = { selected: string | null; picked: ReadonlySet<string>; moving: string | null; tabbable: string | null }

type Speaking = { locale: Locale; t: Translator; day: string }

/** The bars of a day, in the order in which they stand. */
export function barFaces(
  draft: AgendaDraft,
  day: DeskDay,
  from: number,
  missing: ReadonlyMap<string, Missing>,
  chosen: Chosen,
  { locale, t, day: dayName }: Speaking,
): BarFace[] {
  const slots = new Map(draft.slots.map((slot) => [slot.id, slot]))
  const items = new Map(draft.items.map((item) => [item.id, item]))
  return day.bars.flatMap((bar): BarFace[] => {
    const slot = slots.get(bar.id)
    if (slot === undefined) return []
    const item = items.get(slot.itemId)
    const title = reading(item?.title, locale)
    const said = [item?.number, title?.text ?? t('agenda.untitled'), slot.continued ? t('agenda.continued') : null]
      .filter(Boolean)
      .join(' ')
    const place = words(slot.place, locale)
    const { conflicts, remarks } = missingWords(missing.get(bar.id), t)
    const times = timesOf(slot)
    return [
      {
        id: bar.id,
        top: (bar.from - from) * MINUTE,
        height: (bar.to - bar.from) * MINUTE,
        lane: bar.lane,
        lanes: bar.lanes,
        open: bar.open,
        title: said,
        lang: title?.lang,
        times,
        place,
        conflicts,
        remarks,
        name: [`${said}, ${times}`, dayName, place, slot.pinned ? t('editor.moves.pinned') : '', conflicts, remarks]
          .filter(Boolean)
          .join(', '),
        quiet: QUIET_KINDS.has(slot.kind),
        pinned: slot.pinned,
        current: bar.id === chosen.selected,
        picked: chosen.picked.has(bar.id),
        moving: bar.id === chosen.moving,
        tabbable: bar.id === chosen.tabbable,
      },
    ]
  })
}
