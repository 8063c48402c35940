/** The number in an address; null where there is none, and one that no text has where it is no number. */
export function numberIn(raw: string | string[] | null | undefined): number | null {
  if (raw == null) return null
  return typeof raw === 'string' && /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : 0
}
