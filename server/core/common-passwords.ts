import { dictionary } from '@zxcvbn-ts/language-common'

/** How many of the commonest are refused with figures and signs around them too. */
const GUESSED_WITH_MORE = 10_000

type Known = { all: ReadonlySet<string>; first: ReadonlySet<string> }
let known: Known | undefined

/** Made at the first use: it is needed when a password is set, and else nobody needs its memory. */
function passwords(): Known {
  const all = dictionary['passwords-common']
  known ??= { all: new Set(all), first: new Set(all.slice(0, GUESSED_WITH_MORE)) }
  return known
}

/**
 * Whether a password is among those that are guessed first: one of the list in any case, one of its commonest 10,000 with figures or
 * signs around it, or one to four characters repeated.
 */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase()
  const core = plain.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return passwords().all.has(plain) || passwords().first.has(core) || /^(.{1,4})\1+.{0,3}$/u.test(plain)
}
