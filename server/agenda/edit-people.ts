import { and, eq, inArray, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '#db/client'
import { contribution } from '#db/schema/agenda'
import { editPeopleInput } from '#domain/agenda/answer-input'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { draftCommand, stale } from '#server/agenda/draft-command'
import { keptAct } from '#server/agenda/kept-act'
import { draftContribution } from '#server/agenda/rows/draft'
import { isInDraft } from '#server/agenda/rows/is-in-draft'
import { done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'

/**
 * Gives several appearances one status, or one day by which they are due, in one act: all of them or none. Refuses nobody ticked
 * (`nothing-ticked`), `stale` with what stands when one has changed since it was seen, and `removed` when one was taken out.
 */
export const editPeople = draftCommand({
  name: 'agenda.edit-people',
  input: editPeopleInput,
  keepsItself: true,
  entry: async () => null,
  run: (context) => {
    const count = Object.keys(context.input.which).length
    const code = context.input.to === 'confirmed' ? 'several-confirmed' : 'several-edited'
    return keptAct(
      context,
      () => edited(context),
      () => (count > 1 ? { code, count } : null),
    )
  },
})

type Context = { tx: Db; input: z.output<typeof editPeopleInput>; meeting: MeetingFacts }

async function edited({ tx, input: { which, to, dueOn }, meeting }: Context) {
  const ids = Object.keys(which)
  if (ids.length === 0) return refuse('nothing-ticked')
  const found = await tx
    .select()
    .from(contribution)
    .where(and(eq(contribution.meetingId, meeting.id), inArray(contribution.id, ids)))
  if (found.length < ids.length) return refuse('removed')
  for (const { slotId, partId, removedAt } of found)
    if (removedAt !== null || !(await isInDraft(tx, slotId, partId))) return refuse('removed')
  const moved = found.filter(({ id, version }) => which[id] !== version)
  if (moved.length > 0) return stale({ contributions: moved.map(draftContribution) })
  const change = to === 'due' ? { dueOn } : { status: to }
  const rows = await tx
    .update(contribution)
    .set({ ...change, version: sql`${contribution.version} + 1` })
    .where(and(eq(contribution.meetingId, meeting.id), inArray(contribution.id, ids)))
    .returning()
  const [first, ...others] = rows.map(({ id }) => ({
    act: 'agenda.contribution-edited' as const,
    objectKind: 'contribution' as const,
    objectId: id,
    fields: Object.keys(change),
    meetingId: meeting.id,
  }))
  return first === undefined ? refuse('nothing-ticked') : done({ contributions: rows.map(draftContribution) }, first, ...others)
}
