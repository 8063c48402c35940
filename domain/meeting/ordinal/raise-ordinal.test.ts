import fc from 'fast-check'
import { expect, test } from 'vitest'
import { englishEnding, kazakhEnding, roman } from '#domain/meeting/ordinal/ordinal-words'
import { raiseIn, raiseOrdinal } from '#domain/meeting/ordinal/raise-ordinal'
import { isStale } from '#domain/text/localized-text'

test.each([
  ['5th Almaty Process Senior Officials Meeting (SOM)', 5, 6, '6th Almaty Process Senior Officials Meeting (SOM)'],
  ['Closing Reception – “5th Senior Officials Meeting”', 5, 6, 'Closing Reception – “6th Senior Officials Meeting”'],
  ['1st Meeting', 1, 2, '2nd Meeting'],
  ['2nd Meeting', 2, 3, '3rd Meeting'],
  ['3rd Meeting', 3, 4, '4th Meeting'],
  ['10th Meeting', 10, 11, '11th Meeting'],
  ['20th Meeting', 20, 21, '21st Meeting'],
  ['5TH MEETING', 5, 6, '6TH MEETING'],
  ['Fifth Senior Officials Meeting', 5, 6, 'Sixth Senior Officials Meeting'],
  ['the ninth meeting', 9, 10, 'the tenth meeting'],
  ['V Senior Officials Meeting', 5, 6, 'VI Senior Officials Meeting'],
  ['SOM-5 agenda', 5, 6, 'SOM-6 agenda'],
  ['SOM 5', 5, 6, 'SOM 6'],
  // What is no number of the meeting stays.
  ['5 June 2013, item 5 and 15th report, the 5th June', 5, 6, '5 June 2013, item 5 and 15th report, the 5th June'],
  ['I report', 1, 2, 'I report'],
  ['Meeting of 2025', 25, 26, 'Meeting of 2025'],
])('English: %s', (words, from, to, raised) => {
  expect(raiseIn(words, 'en', from, to)).toBe(raised)
})

test.each([
  ['5-е совещание старших должностных лиц', 5, 6, '6-е совещание старших должностных лиц'],
  ['К 5-му совещанию', 5, 6, 'К 6-му совещанию'],
  ['5-я встреча, 5-й пункт', 5, 6, '6-я встреча, 5-й пункт'],
  ['Пятое совещание', 5, 6, 'Шестое совещание'],
  ['Пятая встреча', 5, 6, 'Шестая встреча'],
  ['пятого совещания', 5, 6, 'шестого совещания'],
  ['Второе совещание', 2, 3, 'Третье совещание'],
  ['Вторая встреча', 2, 3, 'Третья встреча'],
  ['Третье совещание', 3, 4, 'Четвертое совещание'],
  ['Четвёртое совещание', 4, 5, 'Пятое совещание'],
  ['V совещание', 5, 6, 'VI совещание'],
  ['ССДЛ-5', 5, 6, 'ССДЛ-6'],
  ['5 июня 2013 г., 15-е', 5, 6, '5 июня 2013 г., 15-е'],
])('Russian: %s', (words, from, to, raised) => {
  expect(raiseIn(words, 'ru', from, to)).toBe(raised)
})

test.each([
  ['Аға лауазымды тұлғалардың 5-ші отырысы', 5, 6, 'Аға лауазымды тұлғалардың 6-шы отырысы'],
  ['6-шы отырыс', 6, 7, '7-ші отырыс'],
  ['8-ші отырыс', 8, 9, '9-шы отырыс'],
  ['9-шы отырыс', 9, 10, '10-шы отырыс'],
  ['10-шы отырыс', 10, 11, '11-ші отырыс'],
  ['5-інші отырыс', 5, 6, '6-шы отырыс'],
  ['5- отырыс', 5, 6, '6- отырыс'],
  ['аға лауазымды тұлғаларының 5-кеңесі, 5-тармақ', 5, 6, 'аға лауазымды тұлғаларының 6-кеңесі, 5-тармақ'],
  ['Бесінші отырыс', 5, 6, 'Алтыншы отырыс'],
  ['V отырыс', 5, 6, 'VI отырыс'],
  ['5 маусым 2013, 15-ші', 5, 6, '5 маусым 2013, 15-ші'],
])('Kazakh: %s', (words, from, to, raised) => {
  expect(raiseIn(words, 'kk', from, to)).toBe(raised)
})

test('all languages are raised together; a translation in step stays in step, and a stale one stale', () => {
  const raised = raiseOrdinal(
    { original: 'en', en: '5th Meeting', ru: '5-е совещание', kk: '5-ші отырыс', renders: { ru: '5th Meeting', kk: '5th meeting, old' } },
    5,
    6,
  )
  expect(raised).toEqual({
    ...{ original: 'en', en: '6th Meeting', ru: '6-е совещание', kk: '6-шы отырыс' },
    renders: { ru: '6th Meeting', kk: '6th meeting, old' },
  })
  expect([isStale(raised, 'ru'), isStale(raised, 'kk')]).toEqual([false, true])
})

test('every number has an ending, and raised by one and lowered by one it is what it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 998 }), (number) => {
      const written = [
        `${number}${englishEnding(number)} Meeting`,
        `${number}-е совещание`,
        `${number}-${kazakhEnding(number)} отырыс`,
      ] as const
      for (const [index, locale] of (['en', 'ru', 'kk'] as const).entries()) {
        const words = written[index] ?? ''
        const raised = raiseIn(words, locale, number, number + 1)
        expect(raised).toContain(String(number + 1))
        expect(raiseIn(raised, locale, number + 1, number)).toBe(words)
      }
    }),
  )
  expect([1, 4, 5, 9, 14, 40, 99].map(roman)).toEqual(['I', 'IV', 'V', 'IX', 'XIV', 'XL', 'XCIX'])
})
