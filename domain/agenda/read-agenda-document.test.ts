import { expect, test } from 'vitest'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { readAgendaDocument } from '#domain/agenda/read-agenda-document'
import type { LocalizedText } from '#domain/text/localized-text'
import { agenda, inEnglish, meeting, part, slot, somebody } from '#harness/sample-agenda'

const everyLanguage: LocalizedText = {
  original: 'ru',
  en: 'Words',
  ru: 'Слова',
  kk: 'Сөздер',
  renders: { en: 'Слова', kk: 'Слово' },
  demonstration: true,
}
const minister = somebody('x', {
  role: 'moderator',
  personId: 'person',
  state: 'KG',
  organizationId: 'iom',
  organization: 'IOM',
  honorific: everyLanguage,
  position: everyLanguage,
  status: 'tbc',
  attendance: 'video',
  topic: everyLanguage,
  text: everyLanguage,
})
const whole: AgendaDocument = {
  ...agenda(
    slot('a', '09:00', '10:00', {
      purpose: 'decision',
      title: everyLanguage,
      continued: true,
      abstract: everyLanguage,
      subItems: [{ label: 'a', text: everyLanguage }],
      contributions: [minister],
      parts: [{ ...part('p', minister), abstract: everyLanguage }],
    }),
    slot('b', '10:00', null),
  ),
  meeting: { ...meeting, theme: everyLanguage, city: everyLanguage, country: everyLanguage, venue: everyLanguage },
}
const stored = (document: unknown): unknown => JSON.parse(JSON.stringify(document))

test('a frozen agenda is read unchanged, with every word', () => {
  expect(readAgendaDocument(stored(whole))).toEqual(whole)
})

test('an agenda with a value outside the format is refused', () => {
  const [day] = whole.days
  const broken = [
    { ...whole, meeting: { ...whole.meeting, type: 'picnic' } },
    { ...whole, days: [{ ...day, slots: [slot('a', '09:00', '10:00'), { ...slot('b', '10:00', '11:00'), kind: 'nap' }] }] },
    { ...whole, days: [{ ...day, slots: [{ ...slot('a', '09:00', '10:00'), contributions: [{ ...minister, role: 'guest' }] }] }] },
    { ...whole, meeting: { ...whole.meeting, title: { original: 'fr', fr: 'Réunion' } } },
    { ...whole, meeting: { ...whole.meeting, title: { ...inEnglish('6th SOM'), demonstration: false } } },
    { ...whole, days: undefined },
  ]
  for (const document of broken) expect(() => readAgendaDocument(stored(document))).toThrow()
})
