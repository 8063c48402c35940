import { areInOtherLetters } from '#domain/agenda/reading/other-letters'

/** How a name begins in Latin and in Cyrillic, sound by sound. A letter may stand for several: “Jamila” is «Джамиля», “Yulia” «Юлия». */
const SOUNDS: readonly [latin: string, cyrillic: string][] = [
  ['a', 'аәя'],
  ['b', 'б'],
  ['vwu', 'вуұү'],
  ['gh', 'гғ'],
  ['d', 'д'],
  ['eyiju', 'еэиіыюёйя'],
  ['jz', 'жзд'],
  ['kchq', 'кхқчцг'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'нң'],
  ['o', 'оө'],
  ['pf', 'пф'],
  ['r', 'р'],
  ['s', 'сшщ'],
  ['t', 'тц'],
]

/** Whether two names, each in letters of its own, may be of one person: most words of the first begin with a sound of the second, in any order. */
export function isSameName(one: string, other: string): boolean {
  if (!areInOtherLetters(one, other)) return false
  const [first, second] = [lettersOf(one), lettersOf(other)]
  const alike = first.filter((letter) => second.some((another) => areAlike(letter, another)))
  return alike.length * 2 > first.length
}

// The letters that the words of a name begin with.
function lettersOf(name: string): string[] {
  return (name.toLowerCase().match(/(?<!\p{L})\p{L}/gu) ?? []).map(String)
}

function areAlike(one: string, other: string): boolean {
  return SOUNDS.some((sound) => sound.some((letters) => letters.includes(one)) && sound.some((letters) => letters.includes(other)))
}
