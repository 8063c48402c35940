import { expect, test } from 'vitest'
import { LOCALES } from '#domain/text/locale'
import { changeSentence } from '#messages/change-sentence'
import { translator } from '#messages/translator'

const said = (titles: number, texts: number) =>
  LOCALES.map((locale) =>
    changeSentence(
      { code: 'language-added', slotId: null, values: { locale: 'ru', titles: String(titles), texts: String(texts) } },
      { locale, t: translator(locale), stateName: (code) => code },
    ),
  )

test('a language that was added is one sentence, in each language', () => {
  expect([said(20, 0), said(1, 2), said(0, 31)]).toEqual([
    ['Russian added: 20 titles.', 'Добавлен русский язык: 20 названий.', 'Орыс тілі қосылды: 20 атау.'],
    [
      'Russian added: 1 title, 2 other texts.',
      'Добавлен русский язык: 1 название, 2 других текста.',
      'Орыс тілі қосылды: 1 атау, 2 басқа мәтін.',
    ],
    ['Russian added: 31 other texts.', 'Добавлен русский язык: 31 другой текст.', 'Орыс тілі қосылды: 31 басқа мәтін.'],
  ])
})
