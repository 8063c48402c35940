import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { ReadContribution } from '#domain/agenda/reading/agenda-reading'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { agendaOf, sourceOf } from '#harness/source-agenda'

const TEXT = '../shared/seeds/004_158459b0e81e0492.txt'
const SOURCE = '../shared/domain/agenda-5th-som.yaml'

const compared = ({ role, honorific, name, position, topic, text, status, attendance }: ReadContribution) =>
  role === 'line'
    ? { role, text }
    : {
        role,
        printed: [honorific, name].filter(Boolean).join(' '),
        position,
        topic,
        tbc: status === 'tbc',
        video: attendance === 'video',
      }

// The text and its transcript are not part of this repository. Without them, the texts of our own check the same rules.
test('the agenda of the 5th SOM, as it was circulated, is read without a word missing or invented', () => {
  if (!existsSync(TEXT)) return
  const { agenda, problems } = readAgendaText(readFileSync(TEXT, 'utf8'))
  const read = agenda?.days.map((day) => ({
    date: day.date,
    slots: day.slots.map((slot) => ({
      start: slot.start,
      end: slot.end,
      kind: slot.kind,
      title: slot.title,
      subItems: slot.subItems.map((sub) => `${sub.label} ${sub.text}`),
      contributions: slot.contributions.map(compared),
      parts: slot.parts.map((part) => ({ title: part.title, contributions: part.contributions.map(compared) })),
    })),
  }))
  expect(read).toEqual(agendaOf(sourceOf(parse(readFileSync(SOURCE, 'utf8')))))
  expect(problems).toEqual([])
})
