import { CYRILLIC_LETTERS, LOOK_ALIKES } from '#domain/people/search/letters'

/** A word with many letters of several readings is compared by the first few of them. */
const MOST_FORMS = 8

/** How Latin letters sound, the longest first; a bar stands between readings. */
const LATIN_SOUNDS: readonly [string, string][] = [
  ['shch', 's'],
  ['sch', 's'],
  ['sh', 's'],
  ['dzh', 'j'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['tch', 'c'],
  ['ch', 'c'],
  ['t[sz]', 'c'],
  ['ph', 'f'],
  ['th', 't'],
  ['ck', 'k'],
  ['q', 'k'],
  ['w', 'v'],
  ['x', 'ks|h'],
  ['[iy]o', 'io|e'],
  ['jo', 'jo|io|e'],
  ['[iy]e', 'e'],
  ['je', 'je|e'],
  ['y', 'i'],
  ['j', 'j|i'],
  ["o'", 'o|u'],
  ["'", ''],
  ['ə', 'a|e'],
  ['c(?=[eiy])', 'c'],
  ['c', 'c|k'],
]
const SOUND = new RegExp(LATIN_SOUNDS.map(([spelled]) => `(${spelled})`).join('|'), 'uy')

/**
 * What a word sounds like, in Latin letters, for searching alone: the spellings that papers in Latin and Cyrillic letters use for one
 * name have a form in common. The word is in lower case, with the apostrophes that belong to its letters, and as `'`. Empty where
 * nothing can be heard: «ъ».
 */
export function looseForms(word: string): string[] {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word)
  const spellings = isCyrillic && /\p{Script=Latin}/u.test(word) ? [word, asItLooks(word)] : [word]
  const forms = spellings
    .flatMap((spelling) => written(soundsOf(spelling)))
    .map((form) => form.replace(/ie/g, 'e').replace(/(.)\1+/gu, '$1'))
  return [...new Set(forms)].filter((form) => form !== '').slice(0, MOST_FORMS)
}

// A Cyrillic “с” within a Latin word.
function asItLooks(word: string): string {
  return [...word].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('')
}

function soundsOf(word: string): string[][] {
  const sounds: string[][] = []
  for (let at = 0; at < word.length; ) {
    SOUND.lastIndex = at
    const spelled = SOUND.exec(word)
    const letter = String.fromCodePoint(word.codePointAt(at) ?? 0)
    const isJ = word.startsWith('дж', at)
    const index = spelled === null ? -1 : LATIN_SOUNDS.findIndex((_, index) => spelled[index + 1] !== undefined)
    const said = LATIN_SOUNDS[index]?.[1] ?? (isJ ? 'j' : (CYRILLIC_LETTERS.get(letter) ?? letter))
    sounds.push(said.split('|'))
    at += spelled?.[0].length ?? (isJ ? 2 : letter.length)
  }
  return sounds
}

function written(sounds: readonly string[][]): string[] {
  return sounds.reduce<string[]>(
    (begun, readings) => begun.flatMap((form) => readings.map((sound) => form + sound)).slice(0, MOST_FORMS),
    [''],
  )
}
