import { expect, test } from 'vitest'
import { usualWords } from '#domain/agenda/languages/usual-words'
import { LOCALES, type Locale } from '#domain/text/locale'

// What every programme says in the same words, in the other two languages and back.

const SAME: readonly Record<Locale, string | null>[] = [
  { en: 'Coffee break', ru: 'Кофе-брейк', kk: 'Кофе-үзіліс' },
  { en: 'Lunch', ru: 'Обед', kk: 'Түскі ас' },
  { en: 'Registration', ru: 'Регистрация участников', kk: 'Тіркеу' },
  { en: 'Opening', ru: 'Открытие', kk: 'Ашылуы' },
  { en: 'Closing', ru: 'Закрытие', kk: 'Жабылуы' },
  { en: 'Group photo', ru: 'Совместное фотографирование', kk: 'Ортақ суретке түсу' },
  { en: 'Reception', ru: 'Приём', kk: 'Қабылдау' },
  { en: 'Wrap-up', ru: 'Подведение итогов', kk: 'Қорытынды шығару' },
  { en: 'Welcome remarks', ru: 'Приветственное слово', kk: 'Құттықтау сөз' },
  { en: 'Closing remarks', ru: 'Заключительное слово', kk: 'Қорытынды сөз' },
  { en: 'Session 1', ru: 'Сессия 1', kk: '1-отырыс' },
  { en: 'Session II', ru: 'Сессия II', kk: 'II отырыс' },
  { en: 'Day 2', ru: 'День 2', kk: '2-күн' },
  { en: 'Part 3', ru: 'Часть 3', kk: '3-бөлім' },
  { en: 'Session 1 (continued)', ru: 'Сессия 1 (продолжение)', kk: '1-отырыс (жалғасы)' },
  { en: 'Session 2: Questions and answers', ru: 'Сессия 2: Вопросы и ответы', kk: '2-отырыс: Сұрақ-жауап' },
  { en: 'Group photo and coffee break', ru: 'Совместное фотографирование и кофе-брейк', kk: 'Ортақ суретке түсу және кофе-үзіліс' },
  { en: 'Opening – Welcome remarks', ru: 'Открытие – Приветственное слово', kk: 'Ашылуы – Құттықтау сөз' },
  { en: 'Mr.', ru: 'г-н', kk: 'мырза' },
  { en: 'H.E. Ms.', ru: 'Е. П. г-жа', kk: 'Жоғары мәртебелі ханым' },
  // No word that is sure, and none is guessed.
  { en: 'Keynote address', ru: 'Основной доклад', kk: null },
]

test('standing words are known in three languages, in both directions', () => {
  const all = SAME.flatMap((row) =>
    LOCALES.flatMap((from) => LOCALES.filter((to) => to !== from && row[from] !== null).map((to) => [row[from], to, row[to]])),
  )
  const found = SAME.flatMap((row) =>
    LOCALES.flatMap((from) =>
      LOCALES.filter((to) => to !== from && row[from] !== null).map((to) => [row[from], to, usualWords(row[from] ?? '', from, to)]),
    ),
  )
  expect(found).toEqual(all)
})

test('they are known however they are written, and keep a small first letter', () => {
  const written: [string, Locale][] = [
    ['coffee break', 'en'],
    ['COFFEE BREAK', 'en'],
    ['Coffee‑break ', 'en'],
    ['Lunch break', 'en'],
    ['Family photo', 'en'],
    ['Q&A', 'en'],
    ['Обеденный перерыв', 'ru'],
    ['Прием', 'ru'],
    ['заседание 3', 'ru'],
    ["Chair's Statement", 'en'],
  ]
  expect(written.map(([words, from]) => usualWords(words, from, from === 'en' ? 'ru' : 'en'))).toEqual([
    'кофе-брейк',
    'Кофе-брейк',
    'Кофе-брейк',
    'Обед',
    'Совместное фотографирование',
    'Вопросы и ответы',
    'Lunch',
    'Reception',
    'session 3',
    'Заявление Председателя',
  ])
})

test('a title of a meeting’s own is not put together from words that are known', () => {
  const own = [
    'Session 1: Asylum systems',
    'Opening of the exhibition',
    'Lunch for heads of delegation',
    'Break-out groups',
    'Day one',
    '',
    'Asylum systems (continued)',
    'Opening, registration, lunch, reception, closing',
    'Opening, registration, lunch, closing',
    'Session',
  ]
  expect(own.map((words) => usualWords(words, 'en', 'ru'))).toEqual([
    ...[null, null, null, null, null, null, null, null],
    'Открытие, регистрация участников, обед, закрытие',
    'Сессия',
  ])
  expect(usualWords('Lunch', 'en', 'en')).toBeNull()
})
