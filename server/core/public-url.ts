/** The public address of this installation, without a trailing slash: `PUBLIC_URL`, or loopback. */
export function publicUrl(): string {
  return (process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`).replace(/\/+$/, '')
}
