import { nameOfItem } from '#components/agenda/editor/dealt-fields'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { subItemLabel } from '#domain/agenda/draft-order'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'
import type { Translator } from '#messages/translator'

type Speaking = { locale: Locale; t: Translator; sayDay: (date: CalendarDate) => string }

/** A value of a save that names other entries, in words; null for any other. Two editors may have chosen differently. */
export function saidValue(draft: AgendaDraft, { locale, t, sayDay }: Speaking): (field: string, value: unknown) => string | null {
  return (field, value) => {
    if (field === 'dayId') {
      const day = draft.days.find(({ id }) => id === value)
      return day === undefined ? null : sayDay(day.date)
    }
    if (field === 'continued') return value === true ? t('agenda.continued') : ''
    if (field === 'subItemIds') return Array.isArray(value) ? value.map((id) => labelOf(draft, id)).join(', ') : t('editor.notChosen')
    if (field === 'deals' && Array.isArray(value)) {
      const dealt = draft.items.filter(({ id }) => value.some((deal) => deal?.itemId === id))
      return dealt.map((item) => nameOfItem(item, locale, t('agenda.untitled'))).join('; ')
    }
    return null
  }
}

function labelOf({ items }: AgendaDraft, id: unknown): string {
  for (const { subItems } of items) {
    const at = subItems.findIndex((sub) => sub.id === id)
    if (at >= 0) return subItems[at]?.label ?? subItemLabel(at)
  }
  return ''
}
