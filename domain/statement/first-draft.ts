import { type AgendaDocument, contributionsOf } from '#domain/agenda/agenda-document'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import { withHonorific } from '#domain/people/names'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

/** The sentences of a first draft, from messages/, with `{…}` for what the agenda tells. */
export type DraftPhrases = {
  /** `{title}`, `{city}`, `{dates}` */
  opening: string
  /** `{title}` */
  session: string
  /** `{names}` */
  presenters: string
  /** `{items}` */
  items: string
  closing: string
}

export type FirstParagraph = { heading: string | null; text: string }

/** Slots that a statement does not mention. */
const UNSPOKEN = new Set([...QUIET_KINDS, 'opening', 'closing', 'ceremony', 'reception', 'other'])

/**
 * A first draft from a published agenda: an opening, a paragraph under its title for each session with its presenters and sub-items,
 * and a closing. A continued item gets one paragraph.
 */
export function firstDraft(document: AgendaDocument, dates: string, locale: Locale, phrases: DraftPhrases): FirstParagraph[] {
  const { title, city } = document.meeting
  const slots = document.days.flatMap((day) => day.slots)
  const sessions = slots.filter((slot) => !UNSPOKEN.has(slot.kind) && !slot.continued)
  const paragraphs = sessions.map((session) => {
    const all = slots.filter((slot) => slot.itemId === session.itemId).flatMap((slot) => contributionsOf(slot))
    const names = all
      .filter((contribution) => contribution.role === 'presenter' || contribution.role === 'panelist')
      .flatMap((contribution) =>
        contribution.name === null ? [] : [withHonorific(words(contribution.honorific, locale) || null, words(contribution.name, locale))],
      )
    const items = session.subItems.map((sub) => `${sub.label}) ${words(sub.text, locale)}`)
    const heading = words(session.title, locale)
    return {
      heading,
      text: [
        fill(phrases.session, { title: heading }),
        ...(items.length > 0 ? [fill(phrases.items, { items: items.join('; ') })] : []),
        ...(names.length > 0 ? [fill(phrases.presenters, { names: [...new Set(names)].join(', ') })] : []),
      ].join(' '),
    }
  })
  return [
    { heading: null, text: fill(phrases.opening, { title: words(title, locale), city: words(city, locale), dates }) },
    ...paragraphs,
    { heading: null, text: phrases.closing },
  ]
}

function fill(phrase: string, values: Record<string, string>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
