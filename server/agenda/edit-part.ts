import { eq } from 'drizzle-orm'
import { part } from '#db/schema/agenda'
import { editPartInput } from '#domain/agenda/draft-input'
import { writeAll } from '#domain/text/text-input'
import { changedFields, draftCommand, saved, stale } from '#server/agenda/draft-command'
import { isInDraft } from '#server/agenda/is-in-draft'
import { draftPart } from '#server/agenda/rows/draft'
import { partRow } from '#server/agenda/rows/entries'
import { refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/** Edits a part: title and abstract, in any of the languages. Refuses `stale` and `removed` (it, or its slot). */
export const editPart = draftCommand({
  name: 'agenda.edit-part',
  input: editPartInput,
  entry: (tx, input) => partRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting, home }) => {
    if (entry.removedAt !== null || !(await isInDraft(tx, entry.slotId, null))) return refuse('removed')
    if (entry.version !== input.version) return stale({ parts: [draftPart(entry)] })
    const row = returned(
      await tx
        .update(part)
        .set({
          version: entry.version + 1,
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
