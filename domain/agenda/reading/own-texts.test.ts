import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ReadAgenda, ReadSubItem } from '#domain/agenda/reading/agenda-reading'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { appearanceOf } from '#harness/read-programme'

// Texts of our own, in three languages, each with several irregularities of real papers. Beside each stands what a person reads in it.

const FOLDER = new URL('./texts/', import.meta.url)
const TEXTS = readdirSync(FOLDER).filter((name) => !name.endsWith('.read'))

/** What was read, one line for each thing, as a person would write it down. */
function writtenDown({ meeting, items, days }: ReadAgenda): string[] {
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

for (const name of TEXTS)
  test(`“${name}” is read as a person reads it`, () => {
    const { agenda, problems } = readAgendaText(readFileSync(new URL(name, FOLDER), 'utf8'))
    const read = [
      ...(agenda === null ? ['no agenda'] : writtenDown(agenda)),
      ...problems.map(({ line, code, quote }) => `! ${line} ${code}: ${quote}`),
    ]
    expect(`${read.join('\n')}\n`).toBe(readFileSync(new URL(`${name}.read`, FOLDER), 'utf8'))
  })

test('there are thirty texts at least, in English, Russian and Kazakh', () => {
  const locales = TEXTS.map((name) => readAgendaText(readFileSync(new URL(name, FOLDER), 'utf8')).agenda?.locale)
  expect([TEXTS.length >= 30, new Set(locales)]).toEqual([true, new Set(['en', 'ru', 'kk', undefined])])
})
