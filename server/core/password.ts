import { hash, verify } from '@node-rs/argon2'

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane (the library's defaults, made explicit).
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Hashes a password with argon2id; runs off the main thread. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, OPTIONS)
}

// Verified when there is no account, so that an unknown address takes as long as a wrong password.
let decoy: Promise<string> | undefined

/** Whether a password matches a hash. Without a hash it takes the same time and is false. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  if (passwordHash !== null) return verify(passwordHash, password)
  decoy ??= hashPassword('nobody has this password')
  await verify(await decoy, password)
  return false
}
