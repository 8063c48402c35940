const scriptOf = (words: string) => {
  const [isLatin, isCyrillic] = [/\p{Script=Latin}{3}/u.test(words), /\p{Script=Cyrillic}{3}/u.test(words)]
  return isLatin === isCyrillic ? null : isLatin ? 'Latin' : 'Cyrillic'
}

/** Whether two texts are each in the letters of one script, and of another: “Opening session” and «Церемония открытия». */
export function areInOtherLetters(one: string, other: string): boolean {
  const [first, second] = [scriptOf(one), scriptOf(other)]
  return first !== null && second !== null && first !== second
}
