import type { ReadContribution } from '#domain/agenda/reading/agenda-reading'
import type { Correction } from '#domain/agenda/reading/corrections'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'

/** What is read in the lines of a programme on one day, 5 May 2027, as a person would write it down; problems stand at the end. */
export function programmeOf(lines: readonly string[], corrections: readonly Correction[] = []): string[] {
  return readText(['5 May 2027', '', ...lines], corrections).filter((line) => line !== 'day 2027-05-05')
}

/** The same of a whole text, with its days. */
export function readText(lines: readonly string[], corrections: readonly Correction[] = []): string[] {
  const { agenda, problems } = readAgendaText(lines.join('\n'), corrections)
  const days = agenda?.days ?? []
  return [
    ...days.flatMap((day) => [
      said([`day ${day.date}`, day.title]),
      ...day.slots.flatMap((slot) => [
        said([
          slot.start === null ? (slot.when ?? 'untimed') : timesOf(slot),
          slot.number === null ? null : `item ${slot.number}`,
          `“${slot.title}”`,
          slot.place === null ? null : `at ${slot.place}`,
          slot.access,
          ...slot.papers.map(({ symbol, title }) => `paper ${symbol ?? title}`),
        ]),
        ...slot.subItems.map(({ label, text }) => `  ${label ?? '•'}) ${text}`),
        ...aboutOf(slot.abstract, '  '),
        ...slot.contributions.map((who) => `  ${appearanceOf(who)}`),
        ...slot.parts.flatMap((part) => [
          `  ${said(['part', part.start === null ? null : timesOf(part), `“${part.title}”`, part.place === null ? null : `at ${part.place}`])}`,
          ...aboutOf(part.abstract, '    '),
          ...part.contributions.map((who) => `    ${appearanceOf(who)}`),
        ]),
      ]),
    ]),
    ...problems.map(({ line, code, quote }) => `! ${line} ${code}: ${quote}`),
  ]
}

const said = (values: (string | null)[]) => values.filter((value) => value !== null).join(' | ')
const timesOf = ({ start, end }: { start: string | null; end: string | null }) => `${start}–${end ?? ''}`
const aboutOf = (abstract: string | null, indent: string) =>
  abstract === null ? [] : [`${indent}about: ${abstract.replaceAll('\n', ' / ')}`]

/** Somebody of a programme on one line. */
export function appearanceOf({
  role,
  roleLabel,
  honorific,
  name,
  position,
  state,
  organization,
  status,
  attendance,
  minutes,
  topic,
  text,
}: ReadContribution): string {
  return [
    roleLabel ?? role,
    honorific,
    name,
    position,
    state === null ? null : `of ${state}`,
    organization === null ? null : `of ${organization}`,
    status === 'tbc' ? 'tbc' : null,
    attendance === 'video' ? 'video' : null,
    minutes,
    topic,
    text,
  ]
    .filter((value) => value !== null)
    .join(' | ')
}

/** What the head of a text says of the meeting: title, theme, first and last day, zone, city. */
export function headOf(lines: readonly string[]): string {
  const meeting = readAgendaText(lines.join('\n')).agenda?.meeting
  return [meeting?.title, meeting?.theme, meeting?.startsOn, meeting?.endsOn, meeting?.timeZone, meeting?.city]
    .map((value) => value ?? '–')
    .join(' | ')
}

/** Two entries below a head. */
export const ENTRIES = ['', '10:00 Opening', '11:00 Closing']
