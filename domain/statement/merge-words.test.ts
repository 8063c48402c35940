import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepsWords } from '#domain/statement/keeps-words'
import { mergeWords } from '#domain/statement/merge-words'

const BASE = 'The delegations welcomed the report of the Support Unit and agreed to meet again.'
const WARMLY = 'The delegations warmly welcomed the report of the Support Unit and agreed to meet again.'
const NOTED = 'The delegations noted the report of the Support Unit and agreed to meet again.'
const YEARLY = 'The delegations welcomed the report of the Support Unit and agreed to meet every year.'

const merged = (theirs: string, ours: string, base = BASE) => mergeWords(base, theirs, ours, 'en')
const COLLISION = { collides: true, text: null }

/** A base of ten different words, and changes of it in words that stand nowhere else. */
const WORDS = [...'abcdefghij'].map((letter) => `${letter}ord`)
const change = (name: string) =>
  fc.array(fc.constantFrom('keep', 'keep', 'keep', 'drop', 'replace', 'add'), { minLength: 10, maxLength: 10 }).map((acts) =>
    acts
      .flatMap((act, at) => {
        const word = WORDS[at] ?? ''
        if (act === 'drop') return []
        if (act === 'replace') return [`${name}${at}`]
        return act === 'add' ? [`${name}${at}`, word] : [word]
      })
      .join(' '),
  )

describe('a proposal is put into a draft that has moved on', () => {
  test('words apart from each other are both kept', () => {
    expect(merged(WARMLY, YEARLY)).toEqual({
      collides: false,
      text: 'The delegations warmly welcomed the report of the Support Unit and agreed to meet every year.',
    })
  })

  test('a stretch that was rewritten keeps the marks between its words', () => {
    const base = 'One, two three and four.'
    expect(merged('One, two three and six.', 'Once, twice over three and four.', base)).toEqual({
      collides: false,
      text: 'Once, twice over three and six.',
    })
  })

  test('the same words changed in two ways collide, and so do words side by side', () => {
    expect(merged(NOTED, BASE.replace('welcomed', 'took note of'))).toEqual(COLLISION)
    expect(merged(NOTED, WARMLY)).toEqual(COLLISION)
    expect(merged(BASE.replace('agreed', 'hoped'), BASE.replace('and agreed', 'or agreed'))).toEqual(COLLISION)
    expect(merged(BASE.replace('again.', 'again in May.'), BASE.replace('again.', 'again in June.'))).toEqual(COLLISION)
  })

  test('a sentence rewritten by both collides, though its spaces and some of its words are the same', () => {
    expect(merged('Kyrgyzstan proposes to delete the report.', 'The Chair thanked the delegations.')).toEqual(COLLISION)
  })

  test('a change that the draft has already is not made twice', () => {
    expect(merged(WARMLY, WARMLY)).toEqual({ collides: false, text: WARMLY })
  })

  test('nor is one that the draft has beside another that is new', () => {
    expect(merged(WARMLY.replace('again', 'every year'), WARMLY)).toEqual({ collides: false, text: WARMLY.replace('again', 'every year') })
  })

  test('words changed side by side are one change, with the spaces and marks between them', () => {
    expect(merged(BASE.replace('delegations welcomed', 'States noted'), YEARLY)).toEqual({
      collides: false,
      text: 'The States noted the report of the Support Unit and agreed to meet every year.',
    })
  })

  test('a text rewritten beyond recognition collides with the smallest change of it, on either side', () => {
    const many = (sign: string) => Array.from({ length: 3_300 }, (_, at) => `${sign}${(at * 7919) % 9973}`).join(';')
    const [long, other] = [many('a').slice(0, 19_000), many('b').slice(0, 19_000)]
    expect([merged(other, `${long} again`, long), merged(`${long} again`, other, long)]).toEqual([COLLISION, COLLISION])
  })

  test('words are recognised in Russian and Kazakh too', () => {
    expect(mergeWords('Делегации приняли доклад.', 'Делегации приняли этот доклад.', 'Все делегации приняли доклад.', 'ru')).toEqual({
      collides: false,
      text: 'Все делегации приняли этот доклад.',
    })
    expect(mergeWords('Төраға алғыс айтты.', 'Төраға шын алғыс айтты.', 'Төраға үлкен алғыс айтты.', 'kk')).toEqual(COLLISION)
  })

  test('a draft that has not changed becomes the proposal, an empty proposal changes nothing, and the order does not matter', () => {
    fc.assert(
      fc.property(change('x'), change('y'), (theirs, ours) => {
        const base = WORDS.join(' ')
        expect(mergeWords(base, theirs, base, 'en')).toEqual({ collides: false, text: theirs })
        expect(mergeWords(base, base, ours, 'en')).toEqual({ collides: false, text: ours })
        expect(mergeWords(base, theirs, ours, 'en')).toEqual(mergeWords(base, ours, theirs, 'en'))
      }),
    )
  })
})

describe('whether a draft still has the words taken', () => {
  const keeps = (after: string, now: string) => keepsWords(BASE, after, now, 'en')

  test('it has while only other words change', () => {
    expect(keeps(WARMLY, WARMLY.replace('again', 'every year'))).toBe(true)
    expect(keeps(WARMLY, `${WARMLY} The Chair thanked them.`)).toBe(true)
    expect(keeps(BASE.replace(' and agreed to meet again', ''), NOTED.replace(' and agreed to meet again', ''))).toBe(true)
  })

  test('it has not when they are replaced, broken up, taken out, or words they deleted are back', () => {
    expect(keeps(WARMLY, NOTED)).toBe(false)
    expect(keeps(WARMLY, BASE)).toBe(false)
    expect(keeps(WARMLY, '')).toBe(false)
    expect(keeps(BASE.replace('again', 'in Almaty every year'), BASE.replace('again', 'in Almaty nearly every year'))).toBe(false)
    expect(keeps(BASE.replace(' and agreed to meet again', ''), BASE)).toBe(false)
    expect(keeps(NOTED, BASE.replace('welcomed', 'welcomed and noted'))).toBe(false)
    const choice = 'We [welcomed] [noted] the report.'
    expect(keepsWords(choice, 'We welcomed the report.', 'We heard the report.', 'en')).toBe(false)
    expect(keepsWords(choice, 'We welcomed the report.', 'We welcomed the report of the Chair.', 'en')).toBe(true)
  })

  test('a word that stands elsewhere by chance does not count', () => {
    expect(keepsWords('States shall share data.', 'States should share data.', 'States may share data that should help.', 'en')).toBe(false)
  })

  test('where equal words stand side by side, none of them may be parted: nobody can tell which one was added', () => {
    const [was, said] = ['They agree again and again to meet.', 'They agree warmly again again and again to meet.']
    expect(keepsWords(was, said, said.replace('meet', 'meet soon'), 'en')).toBe(true)
    expect(keepsWords(was, said, 'They agree warmly now again again and again to meet.', 'en')).toBe(false)
    expect(keepsWords(was, said, 'They agree warmly again now again and again to meet.', 'en')).toBe(false)
    expect(keepsWords('We met, met and met again.', 'We met and met again.', 'We met today and met again.', 'en')).toBe(false)
  })

  test('what was put into a draft without a collision is in it, and what was taken out again is not', () => {
    fc.assert(
      fc.property(change('x'), change('y'), (theirs, ours) => {
        const base = WORDS.join(' ')
        const merge = mergeWords(base, theirs, ours, 'en')
        if (!merge.collides) expect(keepsWords(base, theirs, merge.text, 'en')).toBe(true)
        if (theirs !== base) expect(keepsWords(base, theirs, base, 'en')).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })
})
