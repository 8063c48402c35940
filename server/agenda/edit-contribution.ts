import { eq } from 'drizzle-orm'
import { contribution } from '#db/schema/agenda'
import { editContributionInput } from '#domain/agenda/draft-input'
import { changedFields, draftCommand, saved, stale } from '#server/agenda/draft-command'
import { printAppearance } from '#server/agenda/print-appearance'
import { draftContribution } from '#server/agenda/rows/draft'
import { contributionRow } from '#server/agenda/rows/entries'
import { isInDraft } from '#server/agenda/rows/is-in-draft'
import { refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Changes an appearance: who, role, what is printed, status, topic. On record is who took the place and who left it. Refuses `stale`, `removed` (it, or what holds it),
 * `unknown-person`, `unknown-state` and `unknown-organization`.
 */
export const editContribution = draftCommand({
  name: 'agenda.edit-contribution',
  input: editContributionInput,
  entry: (tx, input) => contributionRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting, home }) => {
    if (entry.removedAt !== null || !(await isInDraft(tx, entry.slotId, entry.partId))) return refuse('removed')
    if (entry.version !== input.version) return stale({ contributions: [draftContribution(entry)] })
    const printed = await printAppearance(tx, entry, input, home)
    if (!printed.ok) return printed
    const row = returned(
      await tx
        .update(contribution)
        .set({ ...printed.value, version: entry.version + 1 })
        .where(eq(contribution.id, entry.id))
        .returning(),
    )
    const refs = whoCameAndWent(entry.personId, row.personId)
    return saved(
      { contributions: [draftContribution(row)] },
      { act: 'agenda.contribution-edited', objectKind: 'contribution', objectId: row.id, fields: changedFields(input), refs },
      meeting.id,
    )
  },
})

function whoCameAndWent(before: string | null, after: string | null): Record<string, string> {
  return {
    ...(after === null || after === before ? {} : { person: after }),
    ...(before === null || after === before ? {} : { left: before }),
  }
}
