import { Secret, TOTP } from 'otpauth'

/** The code that an authenticator shows now, or some steps later. */
export function codeOf(secret: string, later = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) })
  return totp.generate({ timestamp: Date.now() + later * 30_000 })
}
