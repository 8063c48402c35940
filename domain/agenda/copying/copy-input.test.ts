import { expect, test } from 'vitest'
import { fillAgendaInput } from '#domain/agenda/copying/copy-input'
import { TEMPLATE_CODES } from '#domain/agenda/templates/templates'
import { problemOf, typedInput } from '#harness/typed-input'

const id = '0198c6f0-7d6b-7a53-8c11-0d9d3b0a5a01'
const sent = { meetingId: id, start: `meeting:${id}`, people: 'same', papers: 'on', fewer: 'on' }
const begins = (start: unknown) => typedInput(fillAgendaInput, { meetingId: id, start })

test('an agenda begins with an earlier meeting, with a template, or empty', () => {
  expect(typedInput(fillAgendaInput, sent)).toEqual({ ...sent, start: { kind: 'meeting', id } })
  const empty = { meetingId: id, start: null, people: 'places' }
  expect([typedInput(fillAgendaInput, { meetingId: id }), begins('')]).toEqual([empty, empty])
  for (const code of TEMPLATE_CODES) expect(begins(`template:${code}`)).toEqual({ ...empty, start: { kind: 'template', code } })
})

test('a start that is neither a meeting nor a template is asked for again; people and boxes have their choices', () => {
  for (const start of [
    'meeting:',
    'meeting',
    'meeting:som-6',
    `template:${id}`,
    'template:',
    `else:${id}`,
    'meeting:som-one-day',
    'x'.repeat(81),
  ])
    expect(problemOf(fillAgendaInput, sent, { start }), start).toBe('start: required')
  expect(['none', 'places', 'else'].map((people) => problemOf(fillAgendaInput, sent, { people }))).toEqual([null, null, 'people: required'])
  expect(['papers', 'fewer'].map((box) => problemOf(fillAgendaInput, sent, { [box]: 'off' }))).toEqual([
    'papers: invalid',
    'fewer: invalid',
  ])
  expect(problemOf(fillAgendaInput, sent, { meetingId: 'x' })).toBe('meetingId: invalid')
})
