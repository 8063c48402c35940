import { expect, test } from 'vitest'
import { rosterOf } from '#domain/agenda/roster'
import { reminderText } from '#domain/documents/reminder-text'
import type { Locale } from '#domain/text/locale'
import { draftContribution, draftDay, draftItem, draftPart, draftSlot, inEnglish, meeting } from '#harness/sample-agenda'
import { paperWords } from '#messages/paper-words'

const held = { ...meeting, title: { original: 'en' as const, en: '6th SOM', ru: '6-е ССДЛ' }, city: inEnglish('Almaty') }
const draft = {
  meeting: held,
  days: [draftDay('d1', '2027-10-05')],
  slots: [draftSlot('s', '09:00', '10:00'), draftSlot('open', '11:00', null)],
  items: [draftItem('i-s', { title: inEnglish('Borders') }), draftItem('i-open', { title: inEnglish('Data') })],
  parts: [draftPart('p', 's', { title: inEnglish('First part') })],
  contributions: [
    draftContribution('c', 's', { partId: 'p', name: null, state: 'TJ', status: 'invited', dueOn: '2027-09-10' }),
    draftContribution('other', 's', { name: inEnglish('A. Other'), state: 'KG', status: 'invited' }),
    draftContribution('named', 'open', {
      role: 'moderator',
      name: inEnglish('B. Named'),
      position: inEnglish('Director'),
      state: 'TJ',
      status: 'tbc',
    }),
  ],
}
const side = (en: string, ru: string) => ({ name: { en, ru }, known: { en: [en], ru: [ru] } })
const names = { states: { TJ: side('Tajikistan', 'Таджикистан'), KG: side('Kyrgyzstan', 'Кыргызстан') }, organizations: {} }
const written = (locale: Locale) => {
  const entries = rosterOf(draft, '2027-09-01').filter((entry) => entry.side === 'state:TJ')
  return reminderText({ meeting: held, entries, names, address: 'https://gavel.example/en/desk' }, locale, paperWords(locale))
}

test('a reminder says what is wanted of one delegation, when, in which zone, and by when; and nothing of others', () => {
  expect(written('en')).toEqual({
    subject: 'Tajikistan: 6th SOM, 5–6 October 2027',
    text: `6th SOM
5–6 October 2027, Almaty

Tajikistan: we kindly ask for the following.

1. Tuesday 5 October, 09:00–10:00 (Almaty time, UTC+5)
   Borders: First part
   Presenter: please name a speaker, by 10 September 2027

2. Tuesday 5 October, 11:00– (Almaty time, UTC+5)
   Data
   Moderator, B. Named, Director, Tajikistan: please confirm

You can answer here: https://gavel.example/en/desk
`,
  })
})

test('it is written in the language of whom it goes to; what has no words there stays in its own', () => {
  const { subject, text } = written('ru')
  expect(subject).toBe('Таджикистан: 6-е ССДЛ, 5–6 октября 2027\u00A0г.')
  expect(text).toContain('Выступающий: просим назвать выступающего, до 10 сентября 2027\u00A0г.\n')
  expect(text).not.toContain('г..')
})
