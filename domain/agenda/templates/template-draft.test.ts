import { describe, expect, test } from 'vitest'
import type { AgendaTemplate } from '#domain/agenda/templates/agenda-template'
import { templateDraft, templateSlotsLeft } from '#domain/agenda/templates/template-draft'
import { TEMPLATE_CODES, TEMPLATES, templateNamed } from '#domain/agenda/templates/templates'
import { draftContribution, draftDay, draftItem, draftSlot, meeting } from '#harness/sample-agenda'

const SESSION = ['Session', 'Сессия', 'Отырыс'] as const
const template: AgendaTemplate = {
  type: 'som',
  days: [
    [
      {
        start: '09:00',
        end: '09:30',
        kind: 'opening',
        title: ['Opening', 'Открытие', 'Ашылуы'],
        people: [{ role: 'welcome', of: 'chair' }],
      },
      { start: '09:30', end: '11:00', kind: 'session', title: SESSION, purpose: 'decision', access: 'closed' },
    ],
    [
      {
        start: '09:00',
        end: null,
        kind: 'session',
        title: SESSION,
        continued: true,
        people: [
          { role: 'moderator', of: 'support-unit' },
          { role: 'presenter', of: 'members' },
        ],
      },
    ],
    [{ start: '10:00', end: null, kind: 'meal', title: ['Lunch', 'Обед', 'Түскі ас'] }],
  ],
}
const state = (stateCode: string) => ({ stateCode, organizationId: null, capacity: 'member' as const })
const sides = {
  chair: [state('KZ')],
  'support-unit': [{ stateCode: null, organizationId: 'o1', capacity: 'organization' as const }],
  members: [state('KG'), state('TJ')],
  observers: [],
}
const written = ([en, ru, kk]: readonly [string, string, string]) => ({ original: 'en', en, ru, kk, renders: { ru: en, kk: en } })
const place = (id: string, slotId: string, more: object) => draftContribution(id, slotId, { name: null, status: 'tbc', ...more })

function drafted(more: Partial<Parameters<typeof templateDraft>[2]> = {}, of = meeting) {
  const ids = Array.from({ length: 30 }, (_, at) => `n${at + 1}`)
  return templateDraft(template, of, { sides, newId: () => ids.shift() ?? '', ...more })
}

describe('an agenda begun with a template', () => {
  test('has its days from the meeting’s first on, a continued item once, and a place for each State and organisation it knows', () => {
    expect(drafted()).toEqual({
      meeting,
      days: [draftDay('n1', '2027-10-05'), draftDay('n7', '2027-10-06')],
      items: [
        draftItem('n2', { title: expect.objectContaining(written(['Opening', 'Открытие', 'Ашылуы'])) }),
        draftItem('n5', { title: expect.objectContaining(written([...SESSION])), purpose: 'decision' }),
      ],
      slots: [
        draftSlot('n3', '09:00', '09:30', { dayId: 'n1', rank: 0, kind: 'opening', itemId: 'n2' }),
        draftSlot('n6', '09:30', '11:00', { dayId: 'n1', rank: 1, itemId: 'n5', access: 'closed' }),
        draftSlot('n8', '09:00', null, { dayId: 'n7', rank: 0, itemId: 'n5', continued: true }),
      ],
      parts: [],
      contributions: [
        place('n4', 'n3', { role: 'welcome', state: 'KZ' }),
        place('n9', 'n8', { role: 'moderator', organizationId: 'o1' }),
        place('n10', 'n8', { rank: 1, state: 'KG' }),
        place('n11', 'n8', { rank: 2, state: 'TJ' }),
      ],
    })
  })

  test('goes as far as the dates do, on the days that are there', () => {
    const short = drafted({ dayIds: new Map([['2027-10-05', 'there']]) }, { ...meeting, endsOn: '2027-10-05' })
    expect([short.days, short.slots.map(({ dayId }) => dayId)]).toEqual([[draftDay('there', '2027-10-05')], ['there', 'there']])
    const long = drafted({}, { ...meeting, endsOn: '2027-10-09' })
    expect(long.days.map(({ date }) => date)).toEqual(['2027-10-05', '2027-10-06', '2027-10-07'])
  })

  test('is written first in the language of the meeting’s title', () => {
    const title = { original: 'ru' as const, ru: 'Шестое заседание' }
    expect(drafted({}, { ...meeting, title }).items[0]?.title).toEqual({
      original: 'ru',
      en: 'Opening',
      ru: 'Открытие',
      kk: 'Ашылуы',
      renders: { en: 'Открытие', kk: 'Открытие' },
    })
  })

  test('says how much the dates have no room for', () => {
    expect([1, 2, 3, 4].map((days) => templateSlotsLeft(template, days))).toEqual([
      { days: 2, slots: 2 },
      { days: 1, slots: 1 },
      { days: 0, slots: 0 },
      { days: 0, slots: 0 },
    ])
  })
})

test('a template is known by its code, and by no other text', () => {
  expect(TEMPLATE_CODES.map((code) => templateNamed(code))).toEqual(TEMPLATE_CODES.map((code) => ({ code, template: TEMPLATES[code] })))
  expect(templateNamed('som-three-days')).toBeNull()
})
