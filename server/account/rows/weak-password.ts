import { isCommonPassword } from '#server/core/common-passwords'
import { type Refusal, refuseField } from '#server/core/outcome'

/** Shorter words of a name are in too many good passwords by chance. */
const SHORTEST_OWN = 4

/** Why a password must not be set for an account; null if it may. Refuses `password-common` and `password-own`. */
export function weakPassword(password: string, account: { email: string; displayName: string }): Refusal | null {
  if (isCommonPassword(password)) return refuseField('password', 'password-common')
  return ownWords(account).some((word) => plain(password).includes(word)) ? refuseField('password', 'password-own') : null
}

/** The address, its part before the @, the name and its words, as they are looked for. */
function ownWords({ email, displayName }: { email: string; displayName: string }): string[] {
  const words = [email, email.split('@')[0] ?? '', displayName, ...displayName.split(/[^\p{L}\p{N}]+/u)]
  return words.map(plain).filter((word) => word.length >= SHORTEST_OWN)
}

/** Without case, and without what joins words. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@]/gu, '')
}
