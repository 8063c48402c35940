import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { writtenDown } from '#harness/written-down'

// Texts of our own, in three languages, each with several irregularities of real papers. Beside each stands what a person reads in it.

const FOLDER = new URL('./texts/', import.meta.url)
const TEXTS = readdirSync(FOLDER).filter((name) => !name.endsWith('.read'))

for (const name of TEXTS)
  test(`“${name}” is read as a person reads it`, () => {
    const read = writtenDown(readAgendaText(readFileSync(new URL(name, FOLDER), 'utf8')))
    expect(`${read.join('\n')}\n`).toBe(readFileSync(new URL(`${name}.read`, FOLDER), 'utf8'))
  })

test('there are thirty texts at least, in English, Russian and Kazakh', () => {
  const locales = TEXTS.map((name) => readAgendaText(readFileSync(new URL(name, FOLDER), 'utf8')).agenda?.locale)
  expect([TEXTS.length >= 30, new Set(locales)]).toEqual([true, new Set(['en', 'ru', 'kk', undefined])])
})
