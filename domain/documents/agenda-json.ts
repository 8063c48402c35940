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

/** The shape of `agenda.json`, relied on from outside: it changes only by an issue. */
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
 * Sets a published agenda as `agenda.json` in one language, falling back to the original where it lacks words.
 * `continuedMark` is what the language prints behind the title of a continued item.
 */
export function agendaJson(document: AgendaDocument, version: VersionMark, locale: Locale, continuedMark: string): AgendaJson {
  const { meeting } = document
  const say = (text: LocalizedText | null) => words(text, locale) || null
  const contribution = (one: DocumentContribution) => ({
    role: one.role,
    name: say(one.name),
    honorific: say(one.honorific),
    position: say(one.position),
    state: one.state,
    organization: one.organization,
    status: one.status,
    attendance: one.attendance,
    topic: say(one.topic),
    text: say(one.text),
  })
  return {
    meeting: {
      slug: meeting.slug,
      type: meeting.type,
      ordinal: meeting.ordinal,
      title: words(meeting.title, locale),
      theme: say(meeting.theme),
      startsOn: meeting.startsOn,
      endsOn: meeting.endsOn,
      timeZone: meeting.timeZone,
      city: say(meeting.city),
      country: say(meeting.country),
      venue: say(meeting.venue),
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
        abstract: say(slot.abstract),
        subItems: slot.subItems.map((sub) => ({ label: sub.label, text: words(sub.text, locale) })),
        contributions: slot.contributions.map(contribution),
        parts: slot.parts.map((part) => ({
          title: words(part.title, locale),
          abstract: say(part.abstract),
          contributions: part.contributions.map(contribution),
        })),
      })),
    })),
  }
}

/** A slot's title as it is printed, with the language's mark where the item is continued. */
export function printedTitle(slot: { title: LocalizedText; continued: boolean }, locale: Locale, continuedMark: string): string {
  const title = words(slot.title, locale)
  return slot.continued ? `${title} ${continuedMark}` : title
}
