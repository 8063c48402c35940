import type { AgendaReading, ReadAgenda, ReadSubItem } from '#domain/agenda/reading/agenda-reading'
import { appearanceOf } from '#harness/read-programme'

/** What was read of a text, one line for each thing, as a person would write it down; problems stand at the end. */
export function writtenDown({ agenda, problems }: AgendaReading): string[] {
  return [
    ...(agenda === null ? ['no agenda'] : programmeLines(agenda)),
    ...problems.map(({ line, code, quote }) => `! ${line} ${code}: ${quote}`),
  ]
}

function programmeLines({ meeting, items, days }: ReadAgenda): string[] {
  const said = (values: (string | number | null)[]) => values.map((value) => value ?? '–').join(' | ')
  const { type, ordinal, title, theme, startsOn, endsOn, timeZone, city, country, venue, preamble } = meeting
  return [
    said(['meeting', type, ordinal, title, theme]),
    said(['when and where', startsOn, endsOn, timeZone, city, country, venue]),
    ...(preamble === null ? [] : [said(['preamble', preamble.replaceAll('\n', ' / ')])]),
    ...items.flatMap((item) => [
      said(['item', item.number, item.title, item.purpose, ...item.papers.map(({ symbol, title }) => symbol ?? title)]),
      ...(item.abstract === null ? [] : [said(['  about', item.abstract.replaceAll('\n', ' / ')])]),
      ...item.subItems.map(subItem),
    ]),
    ...days.flatMap((day) => [
      said(['day', day.date, day.title, day.note, day.place]),
      ...day.slots.flatMap((slot) => [
        said([
          'slot',
          slot.start,
          slot.end,
          slot.when,
          slot.kind,
          slot.number,
          slot.title,
          slot.place,
          slot.access,
          ...slot.papers.map(({ symbol }) => symbol),
        ]),
        ...slot.subItems.map(subItem),
        ...(slot.abstract === null ? [] : [said(['  about', slot.abstract.replaceAll('\n', ' / ')])]),
        ...slot.contributions.map((who) => `  ${appearanceOf(who)}`),
        ...slot.parts.flatMap((part) => [
          said(['  part', part.start, part.end, part.title, part.place]),
          ...part.contributions.map((who) => `    ${appearanceOf(who)}`),
        ]),
      ]),
    ]),
  ]
}

const subItem = ({ label, text }: ReadSubItem) => `  ${label ?? '•'}) ${text}`
