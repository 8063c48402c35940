import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foundBy, isCalled } from '#domain/people/search/found-by'
import { likelyPairs } from '#domain/people/search/likely-pairs'
import { likeness, likenessOf } from '#domain/people/search/same-name'
import { searchWords, typedWords } from '#domain/people/search/search-words'
import { soughtBy } from '#domain/people/search/sought'
import { piecesOf, readStoredWords, storedWords, wordsOfEntry } from '#domain/people/search/stored-words'
import { original } from '#domain/text/localized-text'

// Whatever a reader takes for the same name finds it; nothing of this is printed.

const finds = (text: string, name: string, beside = '') =>
  foundBy(soughtBy(text), { name: searchWords(name), beside: () => searchWords(beside) })

describe('somebody is found', () => {
  test.each([
    ['Roman Marin', 'Marin Roman'],
    ['roman, marin', 'Marin Roman'],
    ['Toktobolotov Samat', 'Samat Toktobolotov'],
    ['toktobolotov s', 'Samat Toktobolotov'],
    ['S. Toktobolotov', 'Samat Toktobolotov'],
    ['Sharipov, Takdirshoh', 'Takdirshoh Sharipov'],
    ['Mr. Marin Roman', 'Marin Roman'],
    ['H.E. Mr. Marin Roman', 'Marin Roman'],
    ['Е. П. г-н Марин', 'Марин Роман'],
    ["o'brien", 'O’Brien'],
    ['o’brien', "O'Brien"],
    ["g'afur", 'Gʻafur'],
    ['gafur', 'Gʻafur'],
    ['oktamov', 'Oʻktamov'],
    ['YILDIZ', 'Yıldız'],
    ['yildiz', 'Yıldız'],
    ['смирнов-иванов', 'Смирнов‑Иванов'],
    ['anne marie', 'Anne-Marie'],
    ['annemarie', 'Anne-Marie'],
    ['Anne–Marie', 'Anne-Marie'],
    ['елкин', 'Ёлкин'],
    ['ПЕТР', 'Пётр'],
    ['olafur', 'Ólafur'],
    ['emile', 'Émile'],
    ['İBRAHİM', 'İbrahim'],
    ['celik', 'Çelik'],
    ['strasse', 'Straße'],
    ['Lodz', 'Łódź'],
    ['محمد', 'محمد'],
    ['علي', 'علی'],
    ['bayev', 'Nazarbayev'],
  ])('as %s who stands as %s', (text, name) => expect(finds(text, name)).not.toBeNull())

  test.each([
    ['Токтоболотов', 'Samat Toktobolotov'],
    ['toktobolotov samat', 'Самат Токтоболотов'],
    ['Касабян', 'Kasabyan'],
    ['Kasabian', 'Касабян'],
    ['Vasilyev', 'Васильев'],
    ['Васильев', 'Vasiliev'],
    ['Fyodor', 'Фёдор'],
    ['Fedor', 'Фёдор'],
    ['Fyodor', 'Федор'],
    ['Юсупов', 'Iusupov'],
    ['Жумаев', 'Djumaev'],
    ['Хасанов', 'Hasanov'],
    ['Хасанов', 'Xasanov'],
    ['Khasanov', 'Ҳасанов'],
    ['Мамедов', 'Məmmədov'],
    ['Mammadov', 'Məmmədov'],
    ['Касым', 'Қасым'],
    ['Kassym', 'Қасым'],
    ['Qasym', 'Касым'],
    ['Омирбек', 'Өмирбек'],
    ['Уктамов', 'Oʻktamov'],
    ['Ўктамов', 'Oʻktamov'],
    ['Ибрагим', 'İbrahim'],
    ['Щербаков', 'Shcherbakov'],
    ['Цой', 'Tsoy'],
    ['Цой', 'Tsoi'],
    ['Виктор', 'Victor'],
    ['Александр', 'Alexandr'],
    ['Юлия', 'Julia'],
    ['Сергей', 'Sergey'],
    ['Дмитрий', 'Dmitry'],
    ['Сamat', 'Samat'],
  ])('as %s who stands as %s, by the sound', (text, name) => expect(finds(text, name)).not.toBeNull())

  test('by every beginning of the name, in the other letters too', () => {
    for (const [typed, name] of [
      ['Токтоболотов', 'Toktobolotov'],
      ['Шарипов', 'Sharipov'],
      ['Жээнбеков', 'Jeenbekov'],
      ['Хусейн', 'Khusein'],
    ] as const)
      for (let length = 1; length <= typed.length; length++)
        expect([typed.slice(0, length), finds(typed.slice(0, length), name)]).not.toContain(null)
  })

  test('by what stands beside the name, with it or alone; one word that is nowhere finds nobody', () => {
    const beside =
      'Head of Delegation, Ministry of Labour KG Kyrgyzstan Kyrgyz Republic Кыргызская Республика Кыргызстан Министр труда UNHCR'
    for (const text of [
      'kyrgyzstan head',
      'Head of Delegation of Kyrgyzstan',
      'samat kyrgyz',
      'KG',
      'Кыргызстана',
      'министерство труда',
      'UNHCR',
      'Ministry',
    ])
      expect([text, finds(text, 'Samat Toktobolotov', beside)]).toEqual([text, 'beside'])
    expect(finds('samat tajikistan', 'Samat Toktobolotov', beside)).toBeNull()
    expect(finds('minister', 'Samat Toktobolotov', 'Administrator')).toBeNull()
  })

  test('with the name they begin with told from what is within it', () => {
    expect([finds('sam', 'Samat'), finds('mat', 'Samat'), finds('m', 'Samat')]).toEqual(['name', 'inside', null])
  })

  test('by an honorific or a small word where nothing else is typed', () => {
    expect([finds('mr', 'Marin', 'Mr.'), finds('de', 'De Soto'), finds('on', 'Onur'), finds('', 'Onur')]).toEqual([
      'beside',
      'name',
      'name',
      'name',
    ])
  })
})

test('a State is found by its code and by any of its names, in any case of Russian and Kazakh', () => {
  const names = ['KG', 'Kyrgyzstan', 'Kyrgyz Republic', 'Кыргызская Республика', 'Қырғыз Республикасы', 'Қырғызстан'].map(searchWords)
  for (const text of ['kg', 'kyrgyz rep', 'republic kyrgyz', 'Кыргызской Республики', 'Қырғызстанның', 'кыргызстан'])
    expect([text, isCalled(soughtBy(text), names)]).toEqual([text, true])
  expect(isCalled(soughtBy('kazakh'), names)).toBe(false)
  expect(isCalled(soughtBy(''), names)).toBe(false)
})

describe('the letters', () => {
  const lettersOf = (script: RegExp, from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => String.fromCodePoint(from + at)).filter((letter) => script.test(letter))

  test('of every Latin alphabet are those of the keyboard', () => {
    const letters = [...lettersOf(/\p{Script=Latin}/u, 0xc0, 0x250), ...lettersOf(/\p{Script=Latin}/u, 0x1e00, 0x1f00)]
    const odd = letters.filter(
      (letter) =>
        /\p{Ll}|\p{Lu}|\p{Lt}/u.test(letter) && !typedWords(letter).every(({ loose }) => loose.every((form) => /^[a-z]+$/.test(form))),
    )
    // Signs of a tone and of a glottal stop; they are no letters of a keyboard.
    expect(odd).toEqual([...'ƼƽƾɁɂ'])
    expect(letters.length).toBeGreaterThan(600)
  })

  test('of every Cyrillic alphabet have a sound in Latin ones', () => {
    const odd = lettersOf(/\p{Script=Cyrillic}(?<!\p{M})/u, 0x400, 0x530).filter(
      (letter) => !typedWords(letter).every(({ loose }) => loose.every((form) => /^[a-z]*$/.test(form))),
    )
    expect(odd).toEqual([])
  })

  test('of Kazakh stay letters: the first form tells қ from к', () => {
    expect(searchWords('Қала Кала').map(({ plain }) => plain)).toEqual(['қала', 'кала'])
  })
})

test('the sound only adds: what the letters find, they find still', () => {
  const name = fc.array(fc.constantFrom(...'абёжйшщьqəxoyi’-жҚ şéßø'), { minLength: 1, maxLength: 20 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(name, fc.nat(30), fc.nat(8), (whole, from, length) => {
      const words = searchWords(whole)
      for (const { plain } of words) {
        const typed = plain.slice(from % plain.length).slice(0, length + 2)
        if (typed.length >= 2) expect(finds(typed, whole)).not.toBeNull()
      }
      if (typedWords(whole).length > 0) expect(finds(whole, whole)).toBe('name')
    }),
  )
})

describe('two names', () => {
  const like = (a: string, b: string) => likeness(typedWords(a), typedWords(b))
  test('are the same in any order; spelled otherwise; near by an initial or a name more; or of different people', () => {
    expect(like('Marin Roman', 'ROMAN, Marin')).toBe('same')
    expect(like('Касабян Анна', 'Anna Kasabian')).toBe('spelled')
    expect(like('S. Toktobolotov', 'Samat Toktobolotov')).toBe('near')
    expect(like('Токтоболотов С. А.', 'Samat Toktobolotov')).toBe('near')
    expect(like('Samat Asanovich Toktobolotov', 'Samat Toktobolotov')).toBe('near')
    expect(like('Samat', 'Samat Toktobolotov')).toBeNull()
    expect(like('Samat Toktobolotov', 'Samat Sharipov')).toBeNull()
    expect(like('A. B.', 'Anna Bek')).toBeNull()
    expect(like('', 'Anna')).toBeNull()
  })

  test('are alike whichever is asked about, and a name is the same as itself in any order', () => {
    const name = fc.array(fc.constantFrom('Анна', 'Anna', 'A.', 'Bek', 'Бек', 'Ó'), { maxLength: 5 })
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(like(a.join(' '), b.join(' '))).toBe(like(b.join(' '), a.join(' ')))
        if (a.length > 0) expect(like(a.join(' '), a.toReversed().join(' '))).toBe('same')
      }),
    )
  })

  test('of hundreds of equal words are compared in no time', () => {
    const many = `${'a '.repeat(100)}`
    expect(likeness(typedWords(`${many} b`), typedWords(`${many} c`))).toBeNull()
  })
})

test('pairs of one person are found in the directory, the likeliest first; of two States they are two people', () => {
  const entry = (id: string, name: string, stateCode: string | null = null) => ({
    id,
    sortName: name,
    stateCode,
    organizationId: null,
    names: [typedWords(name)],
  })
  const people = [
    entry('1', 'Samat Toktobolotov', 'KG'),
    entry('2', 'Toktobolotov S.'),
    entry('3', 'Токтоболотов Самат', 'KG'),
    entry('4', 'Samat Toktobolotov', 'KZ'),
    entry('5', 'Samat Sharipov', 'KG'),
  ]
  expect(likelyPairs(people)).toEqual([
    { likeness: 'spelled', ids: ['1', '3'] },
    { likeness: 'near', ids: ['1', '2'] },
    { likeness: 'near', ids: ['2', '3'] },
    { likeness: 'near', ids: ['2', '4'] },
  ])
  expect(likenessOf([typedWords('Анна Бек'), typedWords('Anna Bek')], typedWords('Bek Anna'))).toBe('same')
})

test('the words of an entry are stored and read back whole, and a piece of each word that finds them is in what is stored', () => {
  const text = fc.array(fc.constantFrom(...'абёйшъqəxo’-ж Қşß.A'), { minLength: 1, maxLength: 20 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(text, text, text, fc.nat(), (name, sortName, position, length) => {
      const entry = { name: original('ru', name), sortName, honorific: null, position: original('kk', position) }
      const stored = storedWords(entry)
      expect(readStoredWords(stored)).toEqual(wordsOfEntry(entry))
      for (const { plain } of searchWords(`${name} ${position}`))
        for (const sought of typedWords(plain.slice(0, 1 + (length % plain.length)))) {
          const { name: words, beside } = wordsOfEntry(entry)
          if (foundBy([sought], { name: words, beside: () => beside }) !== null)
            expect(piecesOf(sought).some((piece) => stored.includes(piece))).toBe(true)
        }
    }),
  )
  expect(readStoredWords('marin roman')).toBeNull()
})
