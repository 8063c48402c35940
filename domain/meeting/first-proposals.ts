import { TEMPLATES, type TemplateCode } from '#domain/agenda/templates/templates'
import { lengthOf, sameWeekdaysLater } from '#domain/meeting/carried-days'
import type { MeetingDates } from '#domain/meeting/meeting-days'
import type { MeetingType } from '#domain/meeting/meeting-terms'
import type { NewMeetingView } from '#domain/meeting/new-meeting-view'
import { withNumberOf } from '#domain/meeting/ordinal/with-number-of'
import { proposedSlug, proposedTitle, proposedZone } from '#domain/meeting/proposed-meeting'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

/** What the form of a new meeting stands with when it opens. */
export type FirstProposals = {
  /** The original language of its texts. */
  home: Locale
  type: MeetingType
  ordinal: number | null
  title: LocalizedText | null
  dates: MeetingDates | null
  /** How many days it begins with; null for an empty agenda. */
  length: number | null
  country: string
  zone: string
  slug: string
}

/** The same from an earlier meeting, from a template, or from what the record knows of the next meeting in the State in the Chair. */
export function firstProposals(view: NewMeetingView, template: TemplateCode | null, locale: Locale): FirstProposals {
  const { from } = view
  const common = (type: MeetingType, ordinal: number | null, dates: MeetingDates | null) => ({
    ...{ type, ordinal, dates, slug: proposedSlug(type, ordinal, dates?.startsOn ?? null, new Set(view.slugs)) },
  })
  if (from !== null) {
    const home = from.title.original
    const ordinal = from.ordinal === null ? null : from.ordinal + 1
    return {
      ...common(from.type, ordinal, sameWeekdaysLater(from, view.today)),
      ...{ home, title: withNumberOf(from.title, from, ordinal), length: lengthOf(from) },
      ...{ country: from.country?.[home] ?? '', zone: from.timeZone },
    }
  }
  const type = template === null ? 'som' : TEMPLATES[template].type
  const ordinal = (view.ordinals[type] ?? 0) + 1
  return {
    ...common(type, ordinal, null),
    ...{ home: locale, title: proposedTitle(type, ordinal, locale) },
    length: template === null ? null : TEMPLATES[template].days.length,
    country: view.states.find(({ code }) => code === view.chair)?.names[locale] ?? '',
    zone: proposedZone(null, view.chair) ?? '',
  }
}
