import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { agendaOf, comparedDays, sourceOf } from '#harness/source-agenda'

const TEXT = '../shared/seeds/004_158459b0e81e0492.txt'
const SOURCE = '../shared/domain/agenda-5th-som.yaml'

// The text and its transcript are not part of this repository. Without them, the texts of our own check the same rules.
test('the agenda of the 5th SOM, as it was circulated, is read without a word missing or invented', () => {
  expect(existsSync(TEXT) || process.env.CI === undefined, 'the source stands beside the project in CI').toBe(true)
  if (!existsSync(TEXT)) return
  const { agenda, problems } = readAgendaText(readFileSync(TEXT, 'utf8'))
  expect(comparedDays(agenda?.days ?? [])).toEqual(agendaOf(sourceOf(parse(readFileSync(SOURCE, 'utf8')))))
  expect(problems).toEqual([])
})
