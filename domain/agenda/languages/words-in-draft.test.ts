import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose } from '#domain/agenda/compose'
import { allTexts } from '#domain/agenda/languages/proposals'
import { textsAndNamesOf, wordsInDraft } from '#domain/agenda/languages/words-in-draft'
import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { anyDraft } from '#harness/any-draft'
import { draftAgenda, draftItem, draftSlot, inEnglish } from '#harness/sample-agenda'

// Nothing that is printed is left out of the texts to translate, and nothing of other programmes is told but the same words.

test('whatever the draft, every text that its document prints is among those to translate', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const listed = new Set(allTexts(draft, 'ru').flatMap(({ text }) => LOCALES.flatMap((locale) => text[locale] ?? [])))
      const printed = textsAndNamesOf(compose(draft, new Map())).flatMap((text) => LOCALES.flatMap((locale) => text?.[locale] || []))
      expect(printed.filter((words) => !listed.has(words))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('of other texts those with the same words are told, once, and without what is out of date', () => {
  const draft = draftAgenda({
    slots: [draftSlot('a', '09:00', null, { itemId: 'a' })],
    items: [draftItem('a', { title: inEnglish('Visit') })],
  })
  const visit: LocalizedText = { original: 'ru', ru: 'Посещение', en: 'Visit', renders: { en: 'Посещение' } }
  const stale: LocalizedText = { original: 'en', en: 'Visit', ru: 'Визит', renders: { ru: 'Visits' } }
  const other: LocalizedText = { original: 'en', en: 'Secret session', ru: 'Закрытое заседание', renders: { ru: 'Secret session' } }
  expect(wordsInDraft(draft, [visit, visit, stale, other, inEnglish('Visit'), null])).toEqual([{ en: 'Visit', ru: 'Посещение' }])
})
