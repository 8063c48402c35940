import type { Instant } from '#domain/time/calendar'

/** Where a page of older messages begins: after this one. Many are written at one instant. */
export type MessagePlace = { createdAt: Instant; id: string }

/** As it stands in an address. */
export function placeInList({ createdAt, id }: MessagePlace): string {
  return `${createdAt}_${id}`
}

/** The same read back; null for what is none. */
export function readPlace(text: unknown): MessagePlace | null {
  const [, createdAt, id] = (typeof text === 'string' && /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)_([0-9a-f-]{36})$/.exec(text)) || []
  return createdAt === undefined || id === undefined ? null : { createdAt, id }
}
