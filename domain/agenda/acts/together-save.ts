import type { TogetherName } from '#domain/agenda/acts/act-name'
import type { TogetherVerb } from '#domain/agenda/acts/together-input'
import type { Entry, Save } from '#domain/saving/save-queue'

/** One of the saves of an act, before it is sent. `shown` as for a save alone: how a person of the directory will print. */
export type SaveWithin = {
  verb: TogetherVerb
  target: string
  input: Record<string, unknown>
  basedOn?: Entry | null
  shown?: Record<string, unknown>
}

/** What the editor queues for an act of several changes. */
export type TogetherSave = { name: TogetherName; saves: SaveWithin[] }

/** The act in a save `together`. The cast holds: the editor alone makes such saves, of this type. */
export function togetherIn(input: Save['input']): TogetherSave {
  return input as TogetherSave
}

/** The saves of an act as if each were queued alone. */
export function savesWithin(save: Save): Save[] {
  return togetherIn(save.input).saves.map(({ basedOn, ...within }) => ({
    ...within,
    key: save.key,
    basedOn: basedOn ?? null,
    sent: null,
    state: 'waiting',
  }))
}

/** An act with other saves in it. */
export function withSaves(save: Save, saves: SaveWithin[]): Save {
  return { ...save, input: { ...save.input, saves } }
}
