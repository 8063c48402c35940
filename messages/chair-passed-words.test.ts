import { expect, test } from 'vitest'
import { passedIn, valuesOf } from '#domain/chairmanship/chair-passed'
import { LOCALES } from '#domain/text/locale'
import { chairPassedWords } from '#messages/chair-passed-words'
import { translator } from '#messages/translator'

// The sentence a team reads whose State's chairmanship has just ended: when its act came, since when, and who is in the Chair now.

const AT = { received: '2027-02-28T19:00:07.000Z', ended: '2027-02-28T19:00:00.000Z', zone: 'Asia/Almaty' }
const TAJIKISTAN = { en: 'Tajikistan', ru: 'Таджикистан', kk: 'Тәжікстан' }

function sentences(key: 'problems.chair-passed' | 'editor.chairPassed', chair: typeof TAJIKISTAN | null): string[] {
  const passed = passedIn(valuesOf({ ...AT, chair }))
  return LOCALES.map((locale) => translator(locale)(key, chairPassedWords(passed, locale, translator(locale))))
}

test('a form and an editor name the State in the Chair now, in each language', () => {
  for (const key of ['problems.chair-passed', 'editor.chairPassed'] as const) {
    const [english, russian, kazakh] = sentences(key, TAJIKISTAN)
    expect(english).toContain('had ended 1 March 2027, 00:00:00 (Almaty time)')
    expect(english).toContain(' Tajikistan is in the Chair now. ')
    expect(russian).toContain(' Сейчас председательствует Таджикистан. ')
    expect(kazakh).toContain(' Қазір Тәжікстан төрағалық етеді. ')
  }
})

test('when nobody is in the Chair they say so', () => {
  const said = [
    'No State is in the Chair now.',
    'Сейчас не председательствует ни одно государство.',
    'Қазір ешбір мемлекет төрағалық етпейді.',
  ]
  for (const key of ['problems.chair-passed', 'editor.chairPassed'] as const)
    for (const [index, sentence] of sentences(key, null).entries()) expect(sentence).toContain(` ${said[index]} `)
})
