import { z } from 'zod'
import type { AgendaDocument, DocumentContribution, DocumentPaper, DocumentSlot, DocumentSubItem } from '#domain/agenda/agenda-document'
import { ACCESSES, ATTENDANCES, PUBLISHED_STATUSES, PURPOSES, ROLES, SLOT_KINDS, STANDINGS } from '#domain/agenda/agenda-terms'
import { topicsOf } from '#domain/agenda/appearance-groups'
import { MEETING_TYPES } from '#domain/meeting/meeting-terms'
import { LOCALES, type Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const contributionSchema = z.strictObject({
  role: z.enum(ROLES),
  roleLabel: z.string().nullable(),
  name: z.string().nullable(),
  honorific: z.string().nullable(),
  position: z.string().nullable(),
  state: z.string().length(2).nullable(),
  organization: z.string().nullable(),
  status: z.enum(PUBLISHED_STATUSES),
  attendance: z.enum(ATTENDANCES),
  minutes: z.number().int().positive().nullable(),
  topic: z.string().nullable(),
  text: z.string().nullable(),
})

const subItems = z.array(z.strictObject({ label: z.string().nullable(), text: z.string() }))
const papers = z.array(z.strictObject({ symbol: z.string().nullable(), title: z.string().nullable(), href: z.string().nullable() }))

const itemSchema = z.strictObject({
  id: z.uuid(),
  number: z.string().nullable(),
  title: z.string(),
  abstract: z.string().nullable(),
  purpose: z.enum(PURPOSES).nullable(),
  subItems,
  papers,
})

const partSchema = z.strictObject({
  title: z.string(),
  start: clock.nullable(),
  end: clock.nullable(),
  place: z.string().nullable(),
  abstract: z.string().nullable(),
  contributions: z.array(contributionSchema),
})

/** The schema of `agenda.json`. Others rely on it: it changes only by an issue. */
export const agendaJsonSchema = z.strictObject({
  meeting: z.strictObject({
    slug: z.string(),
    type: z.enum(MEETING_TYPES),
    ordinal: z.number().int().positive().nullable(),
    title: z.string(),
    theme: z.string().nullable(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    timeZone: z.string(),
    alsoZones: z.array(z.string()),
    city: z.string().nullable(),
    country: z.string().nullable(),
    venue: z.string().nullable(),
    preamble: z.string().nullable(),
  }),
  version: z.strictObject({
    number: z.number().int().positive(),
    standing: z.enum(STANDINGS).nullable(),
    publishedAt: z.iso.datetime(),
    note: z.string(),
  }),
  locale: z.enum(LOCALES),
  items: z.array(itemSchema),
  days: z.array(
    z.strictObject({
      date: z.iso.date(),
      title: z.string().nullable(),
      note: z.string().nullable(),
      place: z.string().nullable(),
      slots: z.array(
        z.strictObject({
          id: z.uuid(),
          start: clock.nullable(),
          end: clock.nullable(),
          when: z.string().nullable(),
          place: z.string().nullable(),
          access: z.enum(ACCESSES).nullable(),
          items: z.array(z.uuid()),
          number: z.string().nullable(),
          purpose: z.enum(PURPOSES).nullable(),
          kind: z.enum(SLOT_KINDS),
          title: z.string(),
          continued: z.boolean(),
          abstract: z.string().nullable(),
          subItems,
          papers,
          contributions: z.array(contributionSchema),
          parts: z.array(partSchema),
        }),
      ),
    }),
  ),
})

export type AgendaJson = z.infer<typeof agendaJsonSchema>

/** The version a file was made from; its standing is in the document. */
export type VersionMark = { number: number; publishedAt: string; note: string }

/**
 * A published agenda as `agenda.json` in one language, with the original where a translation is missing. `continuedMark` is what
 * that language prints after the title of a continued item.
 */
export function agendaJson(document: AgendaDocument, version: VersionMark, locale: Locale, continuedMark: string): AgendaJson {
  const { meeting } = document
  const wordsOrNull = (text: LocalizedText | null) => words(text, locale) || null
  // Joint presenters share a topic; here each has it.
  const contributionsOf = (contributions: readonly DocumentContribution[]) => {
    const topics = topicsOf(contributions)
    return contributions.map((appearance, at) => contribution(appearance, topics[at] ?? null))
  }
  const contribution = (appearance: DocumentContribution, topic: LocalizedText | null) => ({
    role: appearance.role,
    roleLabel: wordsOrNull(appearance.roleLabel),
    name: wordsOrNull(appearance.name),
    honorific: wordsOrNull(appearance.honorific),
    position: wordsOrNull(appearance.position),
    state: appearance.state,
    organization: appearance.organization,
    status: appearance.status,
    attendance: appearance.attendance,
    minutes: appearance.minutes,
    topic: wordsOrNull(topic),
    text: wordsOrNull(appearance.text),
  })
  const subItemsOf = (subItems: readonly DocumentSubItem[]) => subItems.map(({ label, text }) => ({ label, text: words(text, locale) }))
  const papersOf = (papers: readonly DocumentPaper[]) =>
    papers.map(({ symbol, title, href }) => ({ symbol, title: wordsOrNull(title), href }))
  return {
    meeting: {
      slug: meeting.slug,
      type: meeting.type,
      ordinal: meeting.ordinal,
      title: words(meeting.title, locale),
      theme: wordsOrNull(meeting.theme),
      startsOn: meeting.startsOn,
      endsOn: meeting.endsOn,
      timeZone: meeting.timeZone,
      alsoZones: meeting.alsoZones,
      city: wordsOrNull(meeting.city),
      country: wordsOrNull(meeting.country),
      venue: wordsOrNull(meeting.venue),
      preamble: wordsOrNull(meeting.preamble),
    },
    version: { number: version.number, standing: document.standing?.code ?? null, publishedAt: version.publishedAt, note: version.note },
    locale,
    items: document.items.map((item) => ({
      id: item.id,
      number: item.number,
      title: words(item.title, locale),
      abstract: wordsOrNull(item.abstract),
      purpose: item.purpose,
      subItems: subItemsOf(item.subItems),
      papers: papersOf(item.papers),
    })),
    days: document.days.map((day) => ({
      date: day.date,
      title: wordsOrNull(day.title),
      note: wordsOrNull(day.note),
      place: wordsOrNull(day.place),
      slots: day.slots.map((slot) => ({
        id: slot.id,
        start: slot.start,
        end: slot.end,
        when: wordsOrNull(slot.when),
        place: wordsOrNull(slot.place),
        access: slot.access,
        items: itemsOf(slot),
        number: slot.number,
        purpose: slot.purpose,
        kind: slot.kind,
        title: printedTitle(slot, locale, continuedMark),
        continued: slot.continued,
        abstract: wordsOrNull(slot.abstract),
        subItems: [...subItemsOf(slot.subItems), ...dealtSubItems(document, slot, locale)],
        papers: papersOf(slot.papers),
        contributions: contributionsOf(slot.contributions),
        parts: slot.parts.map((part) => ({
          title: words(part.title, locale),
          start: part.start,
          end: part.end,
          place: wordsOrNull(part.place),
          abstract: wordsOrNull(part.abstract),
          contributions: contributionsOf(part.contributions),
        })),
      })),
    })),
  }
}

/** A slot's printed title, with the language's mark if the item is continued. */
export function printedTitle(slot: { title: LocalizedText; continued: boolean }, locale: Locale, continuedMark: string): string {
  const title = words(slot.title, locale)
  return slot.continued ? `${title} ${continuedMark}` : title
}

// The ids of the list's items that a slot or one of its parts deals with, each once.
function itemsOf({ deals, parts }: DocumentSlot): string[] {
  return [...new Set([...deals, ...parts.flatMap((part) => part.deals)].map(({ itemId }) => itemId))]
}

// Sub-items that a slot names of items other than its own. Two items may both have a (c), so the label says whose: `3 (c)`.
function dealtSubItems({ items }: AgendaDocument, slot: DocumentSlot, locale: Locale): { label: string | null; text: string }[] {
  return [...slot.deals, ...slot.parts.flatMap((part) => part.deals)]
    .filter(({ itemId }) => itemId !== slot.itemId)
    .flatMap(({ itemId, subItemIds }) => {
      const item = items.find(({ id }) => id === itemId)
      return (item?.subItems ?? [])
        .filter(({ id }) => subItemIds?.includes(id))
        .map(({ label, text }) => ({
          label: [item?.number, label && `(${label})`].filter(Boolean).join(' ') || null,
          text: words(text, locale),
        }))
    })
}
