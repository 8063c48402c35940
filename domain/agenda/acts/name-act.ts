import type { ActCode, ActName, TogetherName } from '#domain/agenda/acts/act-name'
import type { EntryChange, List } from '#domain/agenda/acts/entry-change'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'

/** What an act of several changes is called: its own name, with the title of the entry it is about. */
export function nameTogether({ about, ...name }: TogetherName, before: AgendaDraft, after: AgendaDraft): ActName {
  return about === undefined ? name : { ...name, ...titleOf(about, after, before) }
}

/** What a save is called, by what it changed; null when it changed nothing. The change that matters most gives the name. */
export function nameOf(changes: readonly EntryChange[], before: AgendaDraft, after: AgendaDraft): ActName | null {
  const of = (list: List) => changes.filter((change) => change.list === list)
  return (
    ofDays(of('days'), before, after) ??
    ofSlots(of('slots'), before, after) ??
    ofParts(of('parts'), before, after) ??
    ofItems(of('items'), before, after) ??
    ofPeople(of('contributions'), before, after)
  )
}

function ofDays([change]: EntryChange[], before: AgendaDraft, after: AgendaDraft): ActName | null {
  if (change === undefined) return null
  const day = [...after.days, ...before.days].find(({ id }) => id === change.id)
  return { code: kindOf(change, 'day-added', 'day-removed', 'day-edited'), ...(day === undefined ? {} : { date: day.date }) }
}

function ofSlots(changes: EntryChange[], before: AgendaDraft, after: AgendaDraft): ActName | null {
  const change = changes.find(({ before, after }) => before === null || after === null) ?? changes[0]
  if (change === undefined) return null
  const title = titleOf(change.id, after, before)
  if (change.before === null) return { code: 'slot-added', ...title }
  if (change.after === null) return { code: 'slot-removed', ...title }
  const slot = after.slots.find(({ id }) => id === change.id)
  const day = after.days.find(({ id }) => id === slot?.dayId)
  if (changes.filter(has('start')).length === 2) return { code: 'slots-exchanged', ...title }
  if (has('dayId')(change))
    return { code: 'slot-moved', ...title, time: slot?.start ?? null, ...(day === undefined ? {} : { date: day.date }) }
  if (has('start')(change)) return { code: 'slot-moved', ...title, time: slot?.start ?? null }
  if (has('end')(change)) return { code: 'slot-stretched', ...title, time: slot?.end ?? null }
  if (changes.every(has('rank'))) return { code: 'slots-reordered', ...(day === undefined ? {} : { date: day.date }) }
  return { code: 'slot-edited', ...title }
}

function ofParts([change]: EntryChange[], before: AgendaDraft, after: AgendaDraft): ActName | null {
  if (change === undefined) return null
  const title = titleOf(change.id, after, before)
  return {
    code: has('rank')(change) && isChange(change) ? 'part-moved' : kindOf(change, 'part-added', 'part-removed', 'part-edited'),
    ...title,
  }
}

function ofItems(changes: EntryChange[], before: AgendaDraft, after: AgendaDraft): ActName | null {
  const [change] = changes
  if (change === undefined) return null
  if (changes.length > 1 && changes.every(has('listRank'))) return { code: 'items-reordered' }
  const title = titleOf(change.id, after, before)
  const listed = has('listRank')(change) && isChange(change)
  if (listed) return { code: change.after?.listRank === null ? 'item-removed' : 'item-added', ...title }
  const paths = Object.keys(change.after ?? {})
  const renamed = isChange(change) && paths.every((path) => path.startsWith('title.'))
  return { code: renamed ? 'title-edited' : kindOf(change, 'item-added', 'item-removed', 'item-edited'), ...title }
}

function ofPeople(changes: EntryChange[], before: AgendaDraft, after: AgendaDraft): ActName | null {
  const [change] = changes
  if (change === undefined) return null
  const entry = [...after.contributions, ...before.contributions].find(({ id }) => id === change.id)
  const who = entry === undefined ? {} : { who: entry.name ?? entry.position ?? entry.text, side: entry.state ?? entry.organizationId }
  if (changes.every((change) => isChange(change) && (has('rank')(change) || has('partId')(change) || has('slotId')(change))))
    return { code: 'person-moved', ...who }
  const paths = Object.keys(change.after ?? {})
  // What comes has every field, and what goes has none.
  if (entry !== undefined && paths.length === 1 && paths[0] === 'status') return { code: 'status-changed', ...who, status: entry.status }
  return { code: kindOf(change, 'person-added', 'person-removed', 'person-edited'), ...who }
}

function titleOf(id: string, ...drafts: AgendaDraft[]): Pick<ActName, 'title' | 'who'> {
  for (const { slots, items, parts, contributions } of drafts) {
    const slot = slots.find((slot) => slot.id === id)
    const titled = [...items, ...parts].find((entry) => entry.id === (slot?.itemId ?? id))
    if (titled !== undefined) return { title: titled.title }
    const person = contributions.find((contribution) => contribution.id === id)
    if (person !== undefined) return { who: person.name }
  }
  return { title: null }
}

function kindOf(change: EntryChange, added: ActCode, removed: ActCode, edited: ActCode): ActCode {
  return change.before === null ? added : change.after === null ? removed : edited
}

function isChange({ before, after }: EntryChange): boolean {
  return before !== null && after !== null
}

function has(field: string): (change: EntryChange) => boolean {
  return ({ after }) => after !== null && field in after
}
