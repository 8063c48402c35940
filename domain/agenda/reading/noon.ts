import type { Times } from '#domain/agenda/line/line-question'

const NOON = /^(?:12 )?(?:noon|midday|полдень|талтүс)$/iu
const MIDNIGHT = /^(?:12 )?(?:midnight|полночь|түн ортасы)$/iu

/** Times whose words are a clock, “noon    Closing remarks”, with that clock. Beside an entry that is typed the word stays as it is. */
export function atNoon<T extends Times>(read: T): T {
  const { start, when } = read
  if (start !== null || when === null) return read
  if (NOON.test(when)) return { ...read, start: '12:00', when: null }
  return MIDNIGHT.test(when) ? { ...read, start: '00:00', when: null } : read
}
