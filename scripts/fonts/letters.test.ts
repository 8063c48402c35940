import { beforeAll, describe, expect, it } from 'vitest'
import { openFont, sample } from './advances.ts'
import { cutFont, FACES } from './faces.ts'
import { KEPT, lettersOf, PARTS, rangeOf } from './letters.ts'

// The letters each of our faces can draw, read from the files the build would make.
const drawn = new Map<string, ReadonlySet<string>>()

beforeAll(async () => {
  for (const face of FACES.filter(({ name }) => name !== 'switch')) {
    const letters = new Set<string>()
    for (const part of PARTS) for (const letter of openFont(await cutFont(face, part, 'sfnt')).letters) letters.add(letter)
    drawn.set(face.name, letters)
  }
}, 120_000)

/** The letters of a text that are missing in each face. */
function missing(text: string): Record<string, string> {
  const letters = [...new Set(text)].filter((letter) => letter !== '\n').sort()
  return Object.fromEntries([...drawn].map(([face, has]) => [face, letters.filter((letter) => !has.has(letter)).join('')]))
}

const nothing = { serif: '', 'serif-italic': '', display: '', sans: '' }

describe('the web fonts', () => {
  it('have every letter of our sentences and of the first record, except the arrow, which neither typeface has', () => {
    expect(missing(sample().join(''))).toEqual({ serif: '→', 'serif-italic': '→', display: '→', sans: '→' })
  })

  it.each([
    ['Kazakh', 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ'],
    ['Kyrgyz', 'АБВГДЕЁЖЗИЙКЛМНҢОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ'],
    ['Tajik', 'АБВГҒДЕЁЖЗИӢЙКҚЛМНОПРСТУӮФХҲЧҶШЪЭЮЯ'],
    ['Uzbek in Cyrillic', 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЪЭЮЯЎҚҒҲ'],
    ['Uzbek in Latin', 'ABDEFGHIJKLMNOPQRSTUVXYZʻʼ'],
    ['Azerbaijani', 'ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ'],
    ['Turkmen', 'ABÇDEÄFGHIJŽKLMNŇOÖPRSŞTUÜWYÝZ'],
    ['Turkish', 'ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZÂÎÛ'],
    ['Ukrainian', 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ'],
  ])('have the letters of %s', (_language, capitals) => {
    const small = capitals.toLowerCase().replaceAll('i̇', 'i')
    expect(missing(`${capitals}${small}ı`)).toEqual(nothing)
  })

  it('have typographic signs: quotation marks, dashes, the number sign, a minus, no-break spaces', () => {
    expect(missing('«»‹›“”„‘’‚–—…№−·×°§©€\u00a0')).toEqual(nothing)
  })
})

describe('the letter ranges of the font files', () => {
  it('are written exactly as they were read', () => {
    expect(PARTS.map((part) => rangeOf([...lettersOf(KEPT[part])]))).toEqual(PARTS.map((part) => KEPT[part]))
  })

  it('do not overlap, so that no letter is fetched twice', () => {
    const letters = PARTS.flatMap((part) => [...lettersOf(KEPT[part])])
    expect(letters.length).toBe(new Set(letters).size)
  })
})
