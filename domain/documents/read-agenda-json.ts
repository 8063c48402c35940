import type { AgendaReading, ReadContribution, ReadingProblem } from '#domain/agenda/reading/agenda-reading'

/**
 * An agenda read from a text in the shape of `agenda.json`: `version` and ids are null, and so are States and organisations where the words
 * name none clearly. With the problems of the reading, each in words. Null if the text holds no agenda.
 */
export function readAgendaJson({ agenda, problems }: AgendaReading, messageOf: (problem: ReadingProblem) => string) {
  if (agenda === null) return null
  const contribution = (read: ReadContribution) => {
    const { role, roleLabel, name, honorific, position, state, organization, status, attendance, minutes, topic, text } = read
    // A State or an organisation that itself speaks has no name beside its own.
    const isSide = honorific === null && position === null && (state !== null || organization !== null)
    return {
      role,
      roleLabel,
      name: isSide ? null : name,
      honorific,
      position,
      state,
      organization,
      status,
      attendance,
      minutes,
      topic,
      text,
    }
  }
  const { type, ordinal, title, theme, startsOn, endsOn, timeZone, city, country, venue, preamble } = agenda.meeting
  return {
    meeting: { slug: null, type, ordinal, title, theme, startsOn, endsOn, timeZone, alsoZones: [], city, country, venue, preamble },
    version: null,
    locale: agenda.locale,
    items: agenda.items.map((item) => ({ id: null, ...item })),
    days: agenda.days.map((day) => ({
      ...day,
      slots: day.slots.map((slot) => ({
        id: null,
        start: slot.start,
        end: slot.end,
        when: slot.when,
        place: slot.place,
        access: slot.access,
        items: [],
        number: slot.number,
        purpose: null,
        kind: slot.kind,
        title: slot.title,
        continued: slot.continued,
        abstract: slot.abstract,
        subItems: slot.subItems,
        papers: slot.papers,
        contributions: slot.contributions.map(contribution),
        parts: slot.parts.map((part) => ({ ...part, contributions: part.contributions.map(contribution) })),
      })),
    })),
    problems: problems.map(({ line, code, quote }) => ({ line, code, message: messageOf({ line, code, quote }) })),
  }
}
