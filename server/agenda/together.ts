import { deltaBetween } from '#domain/agenda/acts/entry-change'
import { nameTogether } from '#domain/agenda/acts/name-act'
import { type TogetherVerb, togetherInput } from '#domain/agenda/acts/together-input'
import { contentsOf } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft, DraftDelta } from '#domain/agenda/agenda-draft'
import { addContribution } from '#server/agenda/add-contribution'
import { addItem } from '#server/agenda/add-item'
import { addPart } from '#server/agenda/add-part'
import { addSlot } from '#server/agenda/add-slot'
import { carryEntry } from '#server/agenda/carry-entry'
import { type DraftCommand, draftCommand, stale } from '#server/agenda/draft-command'
import { editContribution } from '#server/agenda/edit-contribution'
import { editDay } from '#server/agenda/edit-day'
import { editItem } from '#server/agenda/edit-item'
import { editPart } from '#server/agenda/edit-part'
import { editSlot } from '#server/agenda/edit-slot'
import { keptAct } from '#server/agenda/kept-act'
import { listItem } from '#server/agenda/list-item'
import { removeEntry } from '#server/agenda/remove-entry'
import { restoreEntry } from '#server/agenda/restore-entry'
import { draftOf } from '#server/agenda/rows/draft'
import { done } from '#server/command/define-command'
import type { Act } from '#server/core/activity-chain'

/** The command of each verb. */
export const STEPS: Record<TogetherVerb, DraftCommand> = {
  'add-slot': addSlot,
  'edit-slot': editSlot,
  'add-item': addItem,
  'edit-item': editItem,
  'list-item': listItem,
  'edit-day': editDay,
  'add-part': addPart,
  'edit-part': editPart,
  'add-contribution': addContribution,
  'edit-contribution': editContribution,
  'carry-entry': carryEntry,
  'remove-entry': removeEntry,
  'restore-entry': restoreEntry,
}

/**
 * Does several saves as one act: all, or none. Each is its own command, with its own refusals; each is on record, and together they are
 * undone as one. Refuses `stale`, with the whole draft, when an entry has changed since it was seen, or what stands inside one that is
 * removed.
 */
export const together = draftCommand({
  name: 'agenda.together',
  input: togetherInput,
  keepsItself: true,
  entry: async () => null,
  run: async ({ input, ...context }) => {
    const { tx, meeting } = context
    const before = await draftOf(tx, meeting)
    const { meeting: _, ...whole } = before
    if (Object.entries(input.holds).some(([id, seen]) => seen.join() !== contentsOf(before, id).join())) return stale(whole)
    const acts: Act[] = []
    const changed = versionsWritten(before)
    const run = async () => {
      for (const { verb, body } of input.saves) {
        const result = await STEPS[verb].within(context, changed.asNow(body))
        if (!result.ok) return result.code === 'stale' ? stale(whole) : result
        changed.note(result.value)
        acts.push(...result.acts)
      }
      return { ok: true as const }
    }
    const result = await keptAct(context, run, (before, after) => nameTogether(input.name, before, after))
    if (!result.ok) return result
    const [first, ...others] = acts
    const delta = deltaBetween(before, await draftOf(tx, meeting))
    return first === undefined ? stale(whole) : done(delta, first, ...others)
  },
})

type Versions = { asNow: (body: Record<string, unknown>) => Record<string, unknown>; note: (delta: DraftDelta) => void }

// An entry may be changed twice in one act. Its later save was made knowing the earlier: what was seen before the act is taken for what
// the act itself has made of it.
function versionsWritten({ slots, items, parts, contributions, days }: AgendaDraft): Versions {
  const seen = new Map([...slots, ...items, ...parts, ...contributions, ...days].map(({ id, version }) => [id, version]))
  const written = new Map<string, number>()
  return {
    asNow: (body) => {
      const now = written.get(String(body.id))
      return now !== undefined && 'version' in body && body.version === (seen.get(String(body.id)) ?? 1) ? { ...body, version: now } : body
    },
    note: ({ slots = [], items = [], parts = [], contributions = [], days = [] }) => {
      for (const { id, version } of [...slots, ...items, ...parts, ...contributions, ...days]) written.set(id, version)
    },
  }
}
