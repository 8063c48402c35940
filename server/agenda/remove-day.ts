import { eq } from 'drizzle-orm'
import { meetingDay } from '#db/schema/meeting'
import { removeDayInput } from '#domain/agenda/day-input'
import { draftCommand, saved, stale } from '#server/agenda/draft-command'
import { draftDay, draftSlot } from '#server/agenda/rows/draft'
import { dayRow } from '#server/agenda/rows/entries'
import { slotsOn } from '#server/agenda/rows/slots-on'
import { refuse } from '#server/core/outcome'

/**
 * Takes a day without slots out of a meeting. Its heading and what was removed from it are kept: adding the day again brings them back.
 * Refuses `removed`, `stale` when its heading or order has changed since the user saw it, and `days-in-use` with the slots that stand
 * on it.
 */
export const removeDay = draftCommand({
  name: 'agenda.remove-day',
  input: removeDayInput,
  entry: (tx, input) => dayRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting, now }) => {
    if (entry.removedAt !== null) return refuse('removed')
    const slots = await slotsOn(tx, entry.id)
    if (slots.length > 0) return refuse('days-in-use', { current: { days: [draftDay(entry)], slots: slots.map(draftSlot) } })
    if (entry.version !== input.version) return stale({ days: [draftDay(entry)] })
    await tx
      .update(meetingDay)
      .set({ removedAt: now, version: entry.version + 1 })
      .where(eq(meetingDay.id, entry.id))
    return saved(
      { removed: [{ kind: 'day', id: entry.id }] },
      { act: 'agenda.day-removed', objectKind: 'day', objectId: entry.id },
      meeting.id,
    )
  },
})
