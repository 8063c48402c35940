'use client'

import { useMemo, useState } from 'react'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { entryOf } from '#domain/agenda/agenda-adapter'
import type { DraftItem, EntryKind, RemovedEntry } from '#domain/agenda/agenda-draft'
import { listedItems } from '#domain/agenda/draft-order'
import { original } from '#domain/text/localized-text'

/** What was removed from a draft, the latest first, and how to remove and put back. `just` is the last one, until its note is closed. */
export function useRemoved(agenda: Agenda, takenOut: RemovedEntry[]) {
  const { draft, change } = agenda
  const [entries, setEntries] = useState(takenOut)
  const [just, setJust] = useState<RemovedEntry | null>(null)
  // What the item just taken off stood before, so that it goes back to its place.
  const [behind, setBehind] = useState<string | null>(null)

  const keep = (entry: RemovedEntry) => {
    setJust(entry)
    setEntries([entry, ...entries.filter(({ id }) => id !== entry.id)])
  }
  const remove = (kind: EntryKind, id: string, name: string) => {
    change('remove-entry', id, { kind })
    keep({ kind, id, name: original(draft.meeting.title.original, name) })
  }
  /** False if the item stays in the programme, where its form is. */
  const takeOff = (item: DraftItem): boolean => {
    const list = listedItems(draft).map(({ id }) => id)
    change('remove-item', item.id, {})
    if (draft.slots.some(({ itemId }) => itemId === item.id)) return false
    setBehind(list[list.indexOf(item.id) + 1] ?? null)
    keep({ kind: 'item', id: item.id, name: item.title })
    return true
  }
  const restore = (entry: RemovedEntry) => {
    if (entry.kind === 'item') change('list-item', entry.id, entry === just ? { before: behind } : {})
    else change('restore-entry', entry.id, { kind: entry.kind })
    setJust(null)
    setEntries(entries.filter((other) => other.id !== entry.id))
  }
  // Undoing may have brought an entry back.
  const isOut = ({ kind, id }: RemovedEntry) =>
    kind === 'item' ? !listedItems(draft).some((item) => item.id === id) : entryOf(draft, id) === null
  const out = entries.filter(isOut)
  // The same list as before, unless another entry is in it: what shows it is then not drawn again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an entry that is out does not change
  const known = useMemo(() => out, [out.map(({ id }) => id).join()])
  return { entries: known, just: just !== null && isOut(just) ? just : null, remove, takeOff, restore, dismiss: () => setJust(null) }
}
