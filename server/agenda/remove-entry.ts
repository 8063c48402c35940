import { eq } from 'drizzle-orm'
import { contentsOf } from '#domain/agenda/agenda-adapter'
import { removeEntryInput } from '#domain/agenda/draft-input'
import { draftCommand, saved, stale } from '#server/agenda/draft-command'
import { bumpDay } from '#server/agenda/rows/day-version'
import { draftOf } from '#server/agenda/rows/draft'
import { currentOf, entryRow, TABLES } from '#server/agenda/rows/entries'
import { refuse } from '#server/core/outcome'

/**
 * Removes a slot, part or appearance with everything in it. Its row is kept and can be restored. Refuses `removed`, and `stale` when
 * it or anything in it has changed since the user saw it.
 */
export const removeEntry = draftCommand({
  name: 'agenda.remove-entry',
  input: removeEntryInput,
  entry: (tx, input) => entryRow(tx, input),
  run: async ({ tx, input, entry, meeting, now }) => {
    if (entry.removedAt !== null) return refuse('removed')
    if (entry.version !== input.version) return stale(await currentOf(tx, input))
    const { meeting: _, ...whole } = await draftOf(tx, meeting)
    if (input.within && input.within.join() !== contentsOf({ meeting, ...whole }, input.id).join()) return stale(whole)
    const table = TABLES[input.kind]
    await tx
      .update(table)
      .set({ removedAt: now, version: entry.version + 1 })
      .where(eq(table.id, input.id))
    const day = entry.dayId === null ? undefined : await bumpDay(tx, meeting.id, entry.dayId)
    return saved(
      { days: day ? [day] : [], removed: [{ kind: input.kind, id: input.id }] },
      { act: `agenda.${input.kind}-removed`, objectKind: input.kind, objectId: input.id },
      meeting.id,
    )
  },
})
