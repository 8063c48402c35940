/** Where readers reach this installation, without a slash at the end: `PUBLIC_URL`, or loopback. */
export function publicUrl(): string {
  return (process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`).replace(/\/+$/, '')
}
