/** A wall-clock time, `HH:MM` from 00:00 to 23:59, in the meeting's zone. */
export type Clock = string

/**
 * Reads a time as organisers and papers write it: 9:30, 9.30 (common in UN and OSCE papers), 0930, 930, 09h30, 9, 9:30 a.m., 7.20
 * p.m. Anything else is null, never a guess.
 */
export function parseClock(raw: string): Clock | null {
  const text = raw.trim().toLowerCase().replace(/\s+/g, ' ')
  const match = /^(\d{1,2})(?:\s?[:.h]\s?(\d{2})|(\d{2}))?\s?(a\.?m\.?|p\.?m\.?)?$/.exec(text)
  if (!match) return null
  const half = match[4]?.[0]
  let hour = Number(match[1])
  const minute = Number(match[2] ?? match[3] ?? '0')
  if (minute > 59) return null
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half === 'p' ? 12 : 0)
  }
  if (hour > 23) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Minutes since midnight. */
export function minutesOf(clock: Clock): number {
  const [hour = '0', minute = '0'] = clock.split(':')
  return Number(hour) * 60 + Number(minute)
}

/** The clock this many minutes after midnight, limited to the day. */
export function clockAt(minutes: number): Clock {
  const held = Math.max(0, Math.min(minutes, 24 * 60 - 1))
  return `${String(Math.floor(held / 60)).padStart(2, '0')}:${String(held % 60).padStart(2, '0')}`
}
