// Symbols and abbreviations in other letters do not count: “eTIR” in a line of Russian.
const scriptOf = (words: string) => {
  const [latin, cyrillic] = [words.match(/\p{Script=Latin}/gu)?.length ?? 0, words.match(/\p{Script=Cyrillic}/gu)?.length ?? 0]
  if (Math.max(latin, cyrillic) < 3) return null
  return latin > 3 * cyrillic ? 'Latin' : cyrillic > 3 * latin ? 'Cyrillic' : null
}

/** Whether two texts are each mostly in the letters of one script, and of another: “Opening session” and «Церемония открытия». */
export function areInOtherLetters(one: string, other: string): boolean {
  const [first, second] = [scriptOf(one), scriptOf(other)]
  return first !== null && second !== null && first !== second
}

const KAZAKH = /[әғқңөұүһі]/iu
/** Endings and small words of Russian that a line in Kazakh does not have, and what programmes call by one word. */
const RUSSIAN =
  /\p{L}{2}(?:ние|ния|н(?:ый|ая|ое|ые|ых|ого|ому|ой|ий|яя|ее)|ск(?:ий|ая|ое|ие|их|ого|ой)|ост[ьи]|ств[оа]|[аие]ть)(?!\p{L})|\p{L}{4}ов(?!\p{L})|\s(?:в|на|по|для|от|и|с|о|об)\s|^(?:итоги|сессия|перв(?:ая|ый)|втор(?:ая|ой)|треть[яе]|регистрация|принятие|подведение|кофе-брейк|обед|ужин|завтрак|перерыв|открытие|закрытие|дискуссия|прибытие|отъезд|выезд|приём|прием)(?!\p{L})/iu

const OF_BODY =
  /^(?:представительств|(?:национальн|республиканск|региональн)\p{L}+ (?:центр|офис)|центр(?!\p{L})|управлени|департамент|министерств|комитет|агентств|фонд|посольств|служб)/iu

/** Whether a text says in another language what one before it says: in other letters, or in Russian below Kazakh. Names tell no language. */
export function areInTwoLanguages(one: string, other: string): boolean {
  if (areInOtherLetters(one, other)) return true
  const isNames = other.split(' ').every((word) => /^\p{Lu}/u.test(word)) && other.includes(' ')
  return KAZAKH.test(one) && !KAZAKH.test(other) && RUSSIAN.test(other) && !isNames && !OF_BODY.test(other) && !/\d[:.]\d\d/.test(other)
}
