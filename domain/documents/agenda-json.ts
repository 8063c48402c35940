import { z } from 'zod'
import type { AgendaDocument, DocumentContribution } from '#domain/agenda/agenda-document'
import { ATTENDANCES, PURPOSES, ROLES, SLOT_KINDS, STATUSES } from '#domain/agenda/agenda-terms'
import { MEETING_TYPES } from '#domain/meeting/meeting-terms'
import { LOCALES, type Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const contributionSchema = z.strictObject({
  role: z.enum(ROLES),
  name: z.string().nullable(),
  honorific: z.string().nullable(),
  position: z.string().nullable(),
  state: z.string().length(2).nullable(),
  organization: z.string().nullable(),
  status: z.enum(STATUSES),
  attendance: z.enum(ATTENDANCES),
  topic: z.string().nullable(),
  text: z.string().nullable(),
})

const partSchema = z.strictObject({
  title: z.string(),
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
    city: z.string().nullable(),
    country: z.string().nullable(),
    venue: z.string().nullable(),
  }),
  version: z.strictObject({ number: z.number().int().positive(), publishedAt: z.iso.datetime(), note: z.string() }),
  locale: z.enum(LOCALES),
  days: z.array(
    z.strictObject({
      date: z.iso.date(),
      slots: z.array(
        z.strictObject({
          id: z.uuid(),
          start: clock,
          end: clock.nullable(),
          purpose: z.enum(PURPOSES).nullable(),
          kind: z.enum(SLOT_KINDS),
          title: z.string(),
          continued: z.boolean(),
          abstract: z.string().nullable(),
          subItems: z.array(z.strictObject({ label: z.string(), text: z.string() })),
          contributions: z.array(contributionSchema),
          parts: z.array(partSchema),
        }),
      ),
    }),
  ),
})

export type AgendaJson = z.infer<typeof agendaJsonSchema>

/** The version a file was made from. */
export type VersionMark = { number: number; publishedAt: string; note: string }

/**
 * A published agenda as `agenda.json` in one language, with the original where a translation is missing. `continuedMark` is what
 * that language prints after the title of a continued item.
 */
export function agendaJson(document: AgendaDocument, version: VersionMark, locale: Locale, continuedMark: string): AgendaJson {
  const { meeting } = document
  const wordsOrNull = (text: LocalizedText | null) => words(text, locale) || null
  const contribution = (appearance: DocumentContribution) => ({
    role: appearance.role,
    name: wordsOrNull(appearance.name),
    honorific: wordsOrNull(appearance.honorific),
    position: wordsOrNull(appearance.position),
    state: appearance.state,
    organization: appearance.organization,
    status: appearance.status,
    attendance: appearance.attendance,
    topic: wordsOrNull(appearance.topic),
    text: wordsOrNull(appearance.text),
  })
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
      city: wordsOrNull(meeting.city),
      country: wordsOrNull(meeting.country),
      venue: wordsOrNull(meeting.venue),
    },
    version,
    locale,
    days: document.days.map((day) => ({
      date: day.date,
      slots: day.slots.map((slot) => ({
        id: slot.id,
        start: slot.start,
        end: slot.end,
        purpose: slot.purpose,
        kind: slot.kind,
        title: printedTitle(slot, locale, continuedMark),
        continued: slot.continued,
        abstract: wordsOrNull(slot.abstract),
        subItems: slot.subItems.map((sub) => ({ label: sub.label, text: words(sub.text, locale) })),
        contributions: slot.contributions.map(contribution),
        parts: slot.parts.map((part) => ({
          title: words(part.title, locale),
          abstract: wordsOrNull(part.abstract),
          contributions: part.contributions.map(contribution),
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
