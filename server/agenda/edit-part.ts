import { eq } from 'drizzle-orm'
import { part } from '#db/schema/agenda'
import { editPartInput } from '#domain/agenda/draft-input'
import { isEndAlone, timesAfter } from '#domain/agenda/entry-times'
import { writeAll } from '#domain/text/text-input'
import { changedFields, draftCommand, saved, stale } from '#server/agenda/draft-command'
import { draftPart } from '#server/agenda/rows/draft'
import { partRow } from '#server/agenda/rows/entries'
import { isInDraft } from '#server/agenda/rows/is-in-draft'
import { areKnownItems } from '#server/agenda/rows/known-items'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Edits a part: title and abstract in any of the languages, times, place, items it deals with. Refuses `stale`, `removed` (it, or its
 * slot), an end without a start (`required`) and an item of another meeting (`unknown-item`).
 */
export const editPart = draftCommand({
  name: 'agenda.edit-part',
  input: editPartInput,
  entry: (tx, input) => partRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting, home }) => {
    if (entry.removedAt !== null || !(await isInDraft(tx, entry.slotId, null))) return refuse('removed')
    if (entry.version !== input.version) return stale({ parts: [draftPart(entry)] })
    const times = timesAfter(entry, input)
    if (isEndAlone(times)) return refuseField('start', 'required')
    if (!(await areKnownItems(tx, meeting.id, input.deals))) return refuseField('deals', 'unknown-item')
    const row = returned(
      await tx
        .update(part)
        .set({
          version: entry.version + 1,
          ...times,
          place: writeAll(entry.place, input.place ?? {}, home),
          deals: input.deals ?? entry.deals,
          title: writeAll(entry.title, input.title ?? {}, home),
          abstract: writeAll(entry.abstract, input.abstract ?? {}, home),
        })
        .where(eq(part.id, entry.id))
        .returning(),
    )
    return saved(
      { parts: [draftPart(row)] },
      { act: 'agenda.part-edited', objectKind: 'part', objectId: row.id, fields: changedFields(input) },
      meeting.id,
    )
  },
})
