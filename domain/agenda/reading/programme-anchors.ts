import type { Anchor } from '#domain/agenda/reading/anchor'
import { timesStandBelow } from '#domain/agenda/reading/entry-runs'
import { findAnchors } from '#domain/agenda/reading/find-anchors'
import { datesIn } from '#domain/agenda/reading/read-date'
import { listBegins } from '#domain/agenda/reading/read-items'
import { sessionHeadings } from '#domain/agenda/reading/session-headings'
import { namesPlace } from '#domain/agenda/reading/slot-notes'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { entriesByLength, numberedEntries } from '#domain/agenda/reading/untimed-entries'

/**
 * Where the days and entries of a whole text begin: by their times, by how long they last, by their numbers, or nowhere in a list of items
 * that is held at one time.
 */
export function programmeAnchors(lines: readonly SourceLine[]): Anchor[] {
  const found = allAnchors(lines)
  if (areOfMeeting(found, lines)) return []
  const lasting = entriesByLength(lines)
  const entries = found.filter(({ is }) => is === 'entry')
  // “19/02/2027 | 10:00–11:30” above entries that only say how long they last.
  if (
    entries.length === 1 &&
    lasting.every(({ at }) => at > (entries[0]?.at ?? 0)) &&
    lasting.length > 0 &&
    datesIn(lines[entries[0]?.at ?? 0]?.text ?? '') !== null
  )
    return [...found.filter(({ is }) => is === 'day'), ...lasting].sort((a, b) => a.at - b.at)
  const isTimed = found.some((anchor) => anchor.is === 'entry' || anchor.entry !== null)
  if (isTimed) return found
  const list = listBegins(lines)
  const [first, second] = found
  // Items below one day after another are of these days.
  const isInDays = second !== undefined && first !== undefined && first.at < list
  const untimed = isInDays ? numberedEntries(lines) : list < 0 ? lasting : []
  return [...found, ...untimed].sort((a, b) => a.at - b.at)
}

function allAnchors(lines: readonly SourceLine[]): Anchor[] {
  const anchors = findAnchors(lines)
  return timesStandBelow(lines, anchors) ? anchors : [...anchors, ...sessionHeadings(lines, anchors)].sort((a, b) => a.at - b.at)
}

// “Monday, 15 September, 11:00” above a numbered list without any time: when the whole is held, and no day or entry of it.
function areOfMeeting(anchors: readonly Anchor[], lines: readonly SourceLine[]): boolean {
  if (anchors.length > MOST_OF_MEETING || anchors.filter(({ is }) => is === 'entry').length > 1) return false
  const list = listBegins(lines)
  const isOfPlace = (anchor: Anchor) => {
    const entry = anchor.is === 'day' ? anchor.entry : anchor
    const said = entry === null || entry.rest !== '' ? (entry?.rest ?? '') : (lines[anchor.at + 1]?.text ?? '')
    return said === '' || namesPlace(said)
  }
  return list >= 0 && anchors.every((anchor) => anchor.at < list && isOfPlace(anchor))
}

/** A date and an hour, on lines of their own. */
const MOST_OF_MEETING = 2
