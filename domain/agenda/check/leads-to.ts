import { hashOf } from '#domain/agenda/editor-place'
import type { Finding } from '#domain/agenda/finding'

/** The field of an entry that corrects each finding, by the name its form gives it; none where the whole entry is meant. */
const FIELD: Partial<Record<Finding['code'], string>> = {
  'no-title': 'title',
  'part-no-title': 'title',
  'item-no-title': 'title',
  'nobody-named': 'name',
  'line-empty': 'text',
  'sub-item-empty': 'subItems',
  'item-off-list': 'deals',
  'number-twice': 'number',
  overlap: 'start',
  'very-long': 'end',
  'part-outside': 'start',
  'parts-overlap': 'start',
  'part-order': 'start',
  'minutes-too-long': 'minutes',
  'to-be-confirmed': 'status',
  declined: 'status',
  'post-differs': 'position',
  'printed-twice': 'name',
  'no-moderator': 'person',
  'part-no-moderator': 'person',
  'clock-skipped': 'start',
  'clock-twice': 'start',
  'no-break': 'end',
  'small-gap': 'start',
  'city-elsewhere': 'timeZone',
}

/** Where somebody can see to a finding: an entry of the editor and the path to its field (`hashOf`), or the page where it is set. */
export type LeadsTo = { page: 'agenda'; entry: string; path: string[] } | { page: 'details'; path: string[] } | { page: 'people' }

/** What a finding leads to; null where there is nothing yet to open. */
export function leadsTo(finding: Finding): LeadsTo | null {
  const { code, slotId, entryId } = finding
  const entry = slotId ?? entryId
  if (entry !== undefined) return { page: 'agenda', entry, path: pathOf(finding) }
  if (code === 'member-absent') return { page: 'people' }
  return code === 'empty' ? null : { page: 'details', path: pathOf(finding) }
}

/** The address of what a finding leads to, below that of its meeting's desk. */
export function addressOf(finding: Finding, desk: string): string | null {
  const to = leadsTo(finding)
  if (to === null) return null
  if (to.page === 'agenda') return `${desk}/agenda${hashOf(to.entry, ...to.path)}`
  return to.page === 'people' ? `${desk}/people` : `${desk}#${to.path.join('.')}`
}

function pathOf({ code, slotId, entryId, field = FIELD[code], values }: Finding): string[] {
  const inside = slotId === null || entryId === undefined ? [] : [entryId]
  // A place that waits for its speaker is given a name, and confirmed afterwards.
  const wanted = code === 'to-be-confirmed' && values.named === 'no' ? 'name' : field
  const language = code === 'translation-stale' && values.locale ? [values.locale] : []
  return [...inside, ...(wanted === undefined ? [] : [wanted]), ...language]
}
