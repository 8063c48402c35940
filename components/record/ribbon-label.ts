import type { RibbonMeetingView } from '#domain/chairmanship/chairmanships-view'
import type { Translator } from '#messages/translator'

/** What a meeting is called on the ribbon, where there is little room. */
export function ribbonLabel({ ordinal, type }: RibbonMeetingView, t: Translator): string {
  if (type === 'som' && ordinal !== null) return t('chairmanship.som', { number: ordinal })
  return t(`chairmanship.short.${type === 'ministerial' || type === 'coordinators' ? type : 'conference'}`)
}
