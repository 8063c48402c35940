import { expect, test } from 'vitest'
import type { Finding } from '#domain/agenda/finding'
import { type Missing, missingBySlot, slotSummaries } from '#domain/agenda/slot-summary'
import { draftAgenda, draftContribution, draftItem, draftPart, draftSlot, inEnglish } from '#harness/sample-agenda'

const NAMES = {
  states: { TR: { name: { en: 'Türkiye', ru: 'Турция' }, known: { en: ['Türkiye'] } } },
  organizations: { iom: { name: { en: 'IOM' }, known: { en: ['IOM'] } } },
}
const NOTHING: Missing = { errors: 0, conflicts: 0, noModerator: false, unconfirmed: 0, remarks: 0 }

const slots = [draftSlot('a', '09:30', '11:00'), draftSlot('b', '11:00', '11:30', { kind: 'break' })]
const items = [draftItem('i-a'), draftItem('i-b')]
const named = (text: string) => ({ text, toBeNamed: false })
const found = (code: Finding['code'], severity: Finding['severity'] = 'warning'): Finding => ({ code, severity, slotId: 'a', values: {} })

test('a slot is led by its moderators; the first others are named as printed, the rest counted', () => {
  const parts = [draftPart('p', 'a')]
  const contributions = [
    draftContribution('in-part', 'a', { partId: 'p', rank: 0 }),
    draftContribution('third', 'a', { rank: 3, state: 'TR', name: null }),
    draftContribution('first', 'a', { rank: 1, honorific: inEnglish('Mr.') }),
    draftContribution('second', 'a', { rank: 2, name: null, organizationId: 'iom' }),
    draftContribution('leads', 'a', { rank: 4, role: 'moderator', roleLabel: inEnglish('Facilitator') }),
    draftContribution('declined', 'a', { rank: 5, status: 'declined' }),
    draftContribution('words', 'a', { rank: 6, role: 'line', text: inEnglish('Discussion') }),
  ].map((one) => (one.id === 'third' ? { ...one, status: 'invited' as const } : one))
  const { lead, others, more } = slotSummaries(draftAgenda({ slots, items, parts, contributions }), [], 'en', NAMES).get('a') ?? {}
  expect(lead).toEqual({ role: 'moderator', label: inEnglish('Facilitator'), names: [named('Name of leads')] })
  expect(others).toEqual([named('Name of first'), named('IOM'), { text: 'Türkiye', toBeNamed: true }])
  expect(more).toBe(1)
})

test('a place that nobody holds yet is to be named', () => {
  const contributions = [draftContribution('empty', 'a', { name: null })]
  const { others } = slotSummaries(draftAgenda({ slots, items, contributions }), [], 'en', NAMES).get('a') ?? {}
  expect(others).toEqual([{ text: '', toBeNamed: true }])
})

test('what is missing is counted by kind: conflicts apart from remarks, nobody’s confirmation twice', () => {
  const findings = [
    found('to-be-confirmed'),
    found('to-be-confirmed'),
    found('no-moderator'),
    found('overlap'),
    found('two-places'),
    found('declined'),
    found('no-title', 'error'),
  ]
  const summaries = slotSummaries(draftAgenda({ slots, items }), findings, 'en', NAMES)
  expect(summaries.get('a')?.missing).toEqual({ errors: 1, conflicts: 2, noModerator: true, unconfirmed: 2, remarks: 1 })
  expect(summaries.get('b')).toEqual({ lead: null, others: [], more: 0, missing: NOTHING })
})

test('what the timeline says of a slot is what the list says of it', () => {
  const findings = [found('to-be-confirmed'), found('part-outside'), found('declined')]
  const draft = draftAgenda({ slots, items })
  expect(missingBySlot(draft, findings).get('a')).toEqual({ ...NOTHING, conflicts: 1, unconfirmed: 1, remarks: 1 })
  expect(missingBySlot(draft, findings).get('b')).toEqual(NOTHING)
})
