import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { environment } from '#config/environment'

/** Bytes that only this installation can make, from `AUTH_SECRET`: one key for each purpose. Throws without `AUTH_SECRET`. */
export function derivedKey(purpose: string, about = '', length = 32): Buffer {
  const secret = environment().AUTH_SECRET
  if (secret === undefined) throw new Error('AUTH_SECRET is not set')
  return Buffer.from(hkdfSync('sha256', secret, about, `gavel ${purpose}`, length))
}

/** Encrypts a text for one purpose (AES-256-GCM), so that the database alone does not give it away. */
export function encrypted(purpose: string, text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derivedKey(purpose), iv)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
}

/** The text that was encrypted; null if it was changed, or encrypted under another `AUTH_SECRET`. */
export function decrypted(purpose: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', derivedKey(purpose), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
