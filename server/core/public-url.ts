import { environment } from '#config/environment'

/** The public address of this installation, without a trailing slash: `PUBLIC_URL`, or loopback. */
export function publicUrl(): string {
  const { PUBLIC_URL, PORT } = environment()
  return (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '')
}
