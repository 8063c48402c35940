import { type AgendaDocument, contributionsOf, type DocumentContribution } from '#domain/agenda/agenda-document'
import { type PublishedStatus, QUIET_KINDS } from '#domain/agenda/agenda-terms'
import { withHonorific } from '#domain/people/names'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

/** The sentences of a first draft, from messages/, with `{…}` for what the agenda tells. */
export type DraftPhrases = {
  /** `{title}`, `{city}`, `{dates}` */
  opening: string
  /** `{title}` */
  session: string
  /** For an open discussion, whose title is no subject. Empty: as a session. */
  discussion: string
  /** `{names}` */
  presenters: string
  /** `{names}`: those of whom the agenda does not say for certain that they speak; in square brackets. */
  unconfirmed: string
  /** `{items}` */
  items: string
  closing: string
}

export type FirstParagraph = { heading: string | null; text: string }

/** Slots that a statement does not mention. */
const UNSPOKEN = new Set([...QUIET_KINDS, 'opening', 'closing', 'ceremony', 'reception', 'other'])

/**
 * A first draft from a published agenda: an opening, a paragraph under its title for each session with its presenters and sub-items,
 * and a closing. A continued item gets one paragraph. Nobody whom the agenda calls unconfirmed is stated as a fact.
 */
export function firstDraft(document: AgendaDocument, dates: string, locale: Locale, phrases: DraftPhrases): FirstParagraph[] {
  const { title, city } = document.meeting
  const slots = document.days.flatMap((day) => day.slots)
  const sessions = slots.filter((slot) => !UNSPOKEN.has(slot.kind) && !slot.continued)
  const paragraphs = sessions.map((session) => {
    const all = slots.filter((slot) => slot.itemId === session.itemId).flatMap((slot) => contributionsOf(slot))
    const spoke = all.filter(({ role }) => role === 'presenter' || role === 'panelist')
    const named = (wanted: PublishedStatus) => [...new Set(spoke.flatMap((speaker) => nameOf(speaker, wanted, locale)))]
    const certain = named('confirmed')
    const uncertain = named('tbc').filter((name) => !certain.includes(name))
    const items = session.subItems.map((sub) => `${sub.label}) ${ended(words(sub.text, locale))}`)
    const heading = words(session.title, locale)
    const phrase = session.kind === 'discussion' && phrases.discussion !== '' ? phrases.discussion : phrases.session
    return {
      heading,
      text: [
        fill(phrase, { title: ended(heading) }),
        ...(items.length > 0 ? [fill(phrases.items, { items: items.join('; ') })] : []),
        ...(certain.length > 0 ? [fill(phrases.presenters, { names: listed(certain, locale) })] : []),
        ...(uncertain.length > 0 ? [fill(phrases.unconfirmed, { names: listed(uncertain, locale) })] : []),
      ].join(' '),
    }
  })
  const opening = { title: withArticle(ended(words(title, locale)), locale), city: words(city, locale), dates }
  return [{ heading: null, text: fill(phrases.opening, opening) }, ...paragraphs, { heading: null, text: phrases.closing }]
}

// With the office, as a statement names people.
function nameOf({ name, honorific, position, status }: DocumentContribution, wanted: PublishedStatus, locale: Locale): string[] {
  if (name === null || status !== wanted) return []
  return [[withHonorific(words(honorific, locale) || null, words(name, locale)), ended(words(position, locale))].filter(Boolean).join(', ')]
}

// “A, B and C”; names with their offices are parted by semicolons: “A, Head of X; and B, Head of Y”.
function listed(names: readonly string[], locale: Locale): string {
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' })
  if (!names.some((name) => name.includes(','))) return list.format(names)
  const and = list.formatToParts(['a', 'b'])[1]?.value.trim() ?? ''
  const [last = '', ...others] = [...names].reverse()
  return others.length === 0 ? last : `${others.reverse().join('; ')}; ${and} ${last}`
}

// Titles end with a full stop now and then; the sentence brings its own.
function ended(text: string): string {
  return text.replace(/[\s.;:,]+$/u, '')
}

function withArticle(title: string, locale: Locale): string {
  return locale !== 'en' || /^(?:the|an?)\s/i.test(title) ? title : `The ${title}`
}

function fill(phrase: string, values: Record<string, string>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
