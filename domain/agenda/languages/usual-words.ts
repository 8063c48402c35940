import type { Locale } from '#domain/text/locale'

/** Words that say the same. The first of each language is written; all are known. A language without words is not guessed at. */
type Entry = Partial<Record<Locale, readonly string[]>>

const WORDS: readonly Entry[] = [
  {
    en: ['Coffee break', 'Coffee', 'Tea break', 'Tea and coffee break'],
    ru: ['Кофе-брейк', 'Перерыв на кофе', 'Кофе-пауза'],
    kk: ['Кофе-үзіліс'],
  },
  { en: ['Break'], ru: ['Перерыв'], kk: ['Үзіліс'] },
  { en: ['Lunch', 'Lunch break'], ru: ['Обед', 'Обеденный перерыв', 'Перерыв на обед'], kk: ['Түскі ас', 'Түскі үзіліс'] },
  { en: ['Dinner'], ru: ['Ужин'], kk: ['Кешкі ас'] },
  { en: ['Breakfast'], ru: ['Завтрак'], kk: ['Таңғы ас'] },
  {
    en: ['Registration', 'Registration of participants'],
    ru: ['Регистрация участников', 'Регистрация'],
    kk: ['Тіркеу', 'Қатысушыларды тіркеу'],
  },
  { en: ['Opening'], ru: ['Открытие'], kk: ['Ашылуы', 'Ашылу'] },
  { en: ['Opening ceremony'], ru: ['Церемония открытия'], kk: ['Ашылу рәсімі'] },
  { en: ['Closing'], ru: ['Закрытие'], kk: ['Жабылуы', 'Жабылу'] },
  { en: ['Closing ceremony'], ru: ['Церемония закрытия'], kk: ['Жабылу рәсімі'] },
  {
    en: ['Group photo', 'Family photo', 'Group photograph', 'Family photograph'],
    ru: ['Совместное фотографирование', 'Общее фотографирование', 'Групповое фото', 'Групповая фотография'],
    kk: ['Ортақ суретке түсу'],
  },
  { en: ['Reception'], ru: ['Приём'], kk: ['Қабылдау'] },
  { en: ['Wrap-up', 'Wrap up'], ru: ['Подведение итогов'], kk: ['Қорытынды шығару'] },
  { en: ['Opening remarks'], ru: ['Вступительное слово'], kk: ['Кіріспе сөз'] },
  { en: ['Welcome remarks', 'Welcoming remarks', 'Welcome address'], ru: ['Приветственное слово'], kk: ['Құттықтау сөз'] },
  { en: ['Closing remarks', 'Concluding remarks'], ru: ['Заключительное слово'], kk: ['Қорытынды сөз'] },
  { en: ['Keynote address', 'Keynote', 'Keynote speech'], ru: ['Основной доклад'] },
  { en: ['Discussion', 'Open discussion'], ru: ['Дискуссия', 'Обсуждение'], kk: ['Талқылау'] },
  { en: ['Questions and answers', 'Q&A', 'Q & A'], ru: ['Вопросы и ответы'], kk: ['Сұрақ-жауап'] },
  { en: ['Open floor discussion'], ru: ['Открытая дискуссия'] },
  { en: ['Plenary session'], ru: ['Пленарное заседание'], kk: ['Пленарлық отырыс'] },
  { en: ['Session'], ru: ['Сессия', 'Заседание'], kk: ['Отырыс'] },
  { en: ['Agenda'], ru: ['Повестка дня'], kk: ['Күн тәртібі'] },
  { en: ['Provisional agenda'], ru: ['Предварительная повестка дня'] },
  { en: ['Programme'], ru: ['Программа'], kk: ['Бағдарлама'] },
  { en: ['Adoption of the agenda', 'Adoption of agenda'], ru: ['Утверждение повестки дня'], kk: ['Күн тәртібін бекіту'] },
  { en: ['Other matters', 'Any other business', 'Other business'], ru: ['Прочие вопросы', 'Разное'], kk: ['Басқа мәселелер'] },
  {
    en: ['Ceremony of the transfer of the Chairmanship', 'Ceremony of transfer of the Chairmanship'],
    ru: ['Церемония передачи председательства'],
    kk: ['Төрағалықты тапсыру рәсімі'],
  },
  { en: ['Concept note'], ru: ['Концептуальная записка'] },
  { en: ['List of participants'], ru: ['Список участников'], kk: ['Қатысушылар тізімі'] },
  { en: ['Chair’s Statement'], ru: ['Заявление Председателя'], kk: ['Төраға мәлімдемесі'] },
  { en: ['Moderator'], ru: ['Модератор'], kk: ['Модератор'] },
  { en: ['Head of Delegation'], ru: ['Глава делегации', 'Руководитель делегации'], kk: ['Делегация басшысы', 'Делегация жетекшісі'] },
  { en: ['National Coordinator'], ru: ['Национальный координатор'], kk: ['Ұлттық үйлестіруші'] },
  { en: ['All day'], ru: ['Весь день'], kk: ['Күні бойы'] },
  { en: ['Mr.', 'Mr'], ru: ['г-н'], kk: ['мырза'] },
  { en: ['Ms.', 'Ms', 'Mrs.', 'Mrs'], ru: ['г-жа'], kk: ['ханым'] },
  { en: ['H.E.', 'H. E.'], ru: ['Е. П.', 'Е.П.'], kk: ['Жоғары мәртебелі'] },
  { en: ['H.E. Mr.', 'H.E. Mr', 'H. E. Mr.'], ru: ['Е. П. г-н', 'Е.П. г-н'], kk: ['Жоғары мәртебелі мырза'] },
  { en: ['H.E. Ms.', 'H.E. Ms', 'H. E. Ms.'], ru: ['Е. П. г-жа', 'Е.П. г-жа'], kk: ['Жоғары мәртебелі ханым'] },
]

/** Where the number stands: before the word in Kazakh, with a hyphen unless it is Roman. */
const NUMBERED: readonly Record<Locale, readonly string[]>[] = [
  { en: ['Session'], ru: ['Сессия', 'Заседание'], kk: ['отырыс'] },
  { en: ['Day'], ru: ['День'], kk: ['күн'] },
  { en: ['Part'], ru: ['Часть'], kk: ['бөлім'] },
]

const CONTINUED: Record<Locale, string> = { en: '(continued)', ru: '(продолжение)', kk: '(жалғасы)' }
const AND: Record<Locale, string> = { en: ' and ', ru: ' и ', kk: ' және ' }
/** Between two known words, and kept as it is. */
const BETWEEN = [': ', '. ', ' – ', ' — ', ' - ', ', ', '; ', ' / ', '/']
/** Words are short; more pieces than this are a sentence. */
const MOST_PIECES = 4

/**
 * What every programme says in the same words (coffee break, registration, “Session 1”, “Opening and welcome remarks”), in another
 * language, by the vocabulary of the field; null for all else. A small first letter stays small.
 */
export function usualWords(wording: string, from: Locale, to: Locale): string | null {
  return from === to ? null : known(wording.trim(), from, to, MOST_PIECES)
}

function known(wording: string, from: Locale, to: Locale, pieces: number): string | null {
  const whole = word(wording, from, to) ?? numbered(wording, from, to)
  if (whole !== null || pieces === 1) return whole
  const tail = CONTINUED[from]
  if (wording.toLowerCase().endsWith(` ${tail}`)) {
    const head = known(wording.slice(0, -tail.length).trim(), from, to, pieces - 1)
    if (head !== null) return `${head} ${CONTINUED[to]}`
  }
  for (const between of [...BETWEEN, AND[from], ' & ']) {
    const joins = between === AND[from] || between === ' & '
    for (let at = wording.indexOf(between); at > 0; at = wording.indexOf(between, at + 1)) {
      const head = known(wording.slice(0, at), from, to, 1) ?? null
      const rest = head === null ? null : known(wording.slice(at + between.length), from, to, pieces - 1)
      if (head !== null && rest !== null) return joins ? `${head}${AND[to]}${lowered(rest)}` : `${head}${between}${rest}`
    }
  }
  return null
}

const TABLES = new Map<Locale, ReadonlyMap<string, Entry>>()

function word(wording: string, from: Locale, to: Locale): string | null {
  const table = TABLES.get(from) ?? new Map(WORDS.flatMap((entry) => (entry[from] ?? []).map((words) => [folded(words), entry] as const)))
  TABLES.set(from, table)
  const found = table.get(folded(wording))?.[to]?.[0]
  if (found === undefined) return null
  // An abbreviation before a name is written as it is.
  return isSmall(wording) && !/[.-]/.test(found.slice(0, 3)) ? lowered(found) : found
}

function numbered(wording: string, from: Locale, to: Locale): string | null {
  const [, before, after] =
    from === 'kk' ? (/^(\d{1,2}|[IVX]{1,5})[- ](\p{L}+)$/u.exec(wording) ?? []) : (/^(\p{L}+) (\d{1,2}|[IVX]{1,5})$/u.exec(wording) ?? [])
  const [number, name] = from === 'kk' ? [before, after] : [after, before]
  if (number === undefined || name === undefined) return null
  const words = NUMBERED.find((entry) => entry[from].some((one) => folded(one) === folded(name)))?.[to][0]
  if (words === undefined) return null
  if (to === 'kk') return /^\d/.test(number) ? `${number}-${words}` : `${number} ${words}`
  return `${isSmall(name) && from !== 'kk' ? lowered(words) : words} ${number}`
}

function folded(wording: string): string {
  return wording
    .toLowerCase()
    .replace(/[\s‐‑–—-]+/g, ' ')
    .replace(/['’ʼ]/g, '’')
    .replaceAll('ё', 'е')
    .trim()
}

function isSmall(wording: string): boolean {
  const first = wording.slice(0, 1)
  return first !== first.toUpperCase()
}

function lowered(wording: string): string {
  const second = wording.slice(1, 2)
  return second !== '' && second === second.toUpperCase() && second !== second.toLowerCase()
    ? wording
    : wording.slice(0, 1).toLowerCase() + wording.slice(1)
}
