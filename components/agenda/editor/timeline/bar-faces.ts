import { MINUTE } from '#components/agenda/editor/timeline/day-column'
import type { BarFace } from '#components/agenda/editor/timeline/timeline-bar'
import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import type { DeskDay } from '#domain/agenda/desk-timeline'
import type { Finding } from '#domain/agenda/finding'
import type { Locale } from '#domain/text/locale'
import { reading, words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

/** What the bars of a day say, in their order. */
export type Chosen = { selected: string | null; picked: ReadonlySet<string>; moving: string | null; tabbable: string | null }

type Speaking = { locale: Locale; t: Translator; day: string }

/** What is missing in a slot or wrong with it, in words. */
export type Lacking = { conflicts: string; remarks: string }

const CONFLICTS: ReadonlySet<Finding['code']> = new Set(['overlap', 'two-places', 'parts-overlap'])
const NO_MODERATOR: ReadonlySet<Finding['code']> = new Set(['no-moderator', 'part-no-moderator'])

/** What the check has found of each slot, in a few words. */
export function lackingOf(draft: AgendaDraft, findings: readonly Finding[], t: Translator): Map<string, Lacking> {
  const open = new Map<string, number>()
  for (const { slotId, role, status } of draft.contributions)
    if (role !== 'line' && (status === 'invited' || status === 'tbc')) open.set(slotId, (open.get(slotId) ?? 0) + 1)
  const found = new Map<string, Finding[]>()
  for (const finding of findings) if (finding.slotId !== null) found.set(finding.slotId, [...(found.get(finding.slotId) ?? []), finding])
  return new Map(
    draft.slots.map(({ id }) => {
      const of = found.get(id) ?? []
      const errors = of.filter(({ severity }) => severity === 'error').length
      const conflicts = of.filter(({ code }) => CONFLICTS.has(code)).length
      const unconfirmed = open.get(id) ?? 0
      const said = [
        of.some(({ code }) => NO_MODERATOR.has(code)) ? t('editor.noModerator') : '',
        unconfirmed > 0 ? t('editor.unconfirmedCount', { count: unconfirmed }) : '',
      ]
      const grave = [
        errors > 0 ? t('editor.errorCount', { count: errors }) : '',
        conflicts > 0 ? t('editor.conflictCount', { count: conflicts }) : '',
      ]
      return [id, { conflicts: grave.filter(Boolean).join(', '), remarks: said.filter(Boolean).join(', ') }]
    }),
  )
}

/** The bars of a day, in the order in which they stand. */
export function barFaces(
  draft: AgendaDraft,
  day: DeskDay,
  from: number,
  lacking: ReadonlyMap<string, Lacking>,
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
    const { conflicts, remarks } = lacking.get(bar.id) ?? { conflicts: '', remarks: '' }
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

/** The times of a slot: an open end has its dash. */
export function timesOf({ start, end }: Pick<DraftSlot, 'start' | 'end'>): string {
  return start === null ? '' : `${start}–${end ?? ''}`
}
