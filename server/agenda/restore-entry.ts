import { eq } from 'drizzle-orm'
import { restoreEntryInput } from '#domain/agenda/draft-input'
import { draftCommand, saved } from '#server/agenda/draft-command'
import { bumpDay } from '#server/agenda/rows/day-version'
import { draftOf } from '#server/agenda/rows/draft'
import { currentOf, entryRow, TABLES } from '#server/agenda/rows/entries'
import { refuse } from '#server/core/outcome'

/**
 * Restores, word for word, what was removed. Refuses `already-there`, with the current entry, and a slot whose day is no longer part
 * of the meeting (`day-outside`).
 */
export const restoreEntry = draftCommand({
  name: 'agenda.restore-entry',
  input: restoreEntryInput,
  entry: (tx, input) => entryRow(tx, input),
  run: async ({ tx, input, entry, meeting }) => {
    if (entry.removedAt === null) return refuse('already-there', { current: await currentOf(tx, input) })
    const day = entry.dayId === null ? undefined : await bumpDay(tx, meeting.id, entry.dayId)
    if (entry.dayId !== null && day === undefined) return refuse('day-outside')
    const table = TABLES[input.kind]
    await tx
      .update(table)
      .set({ removedAt: null, version: entry.version + 1 })
      .where(eq(table.id, input.id))
    const { meeting: _, ...whole } = await draftOf(tx, meeting)
    return saved(
      { ...whole, days: day ? whole.days.map((other) => (other.id === day.id ? day : other)) : whole.days },
      { act: `agenda.${input.kind}-restored`, objectKind: input.kind, objectId: input.id },
      meeting.id,
    )
  },
})
