import { makeVersionDraftInput } from '#domain/agenda/from-version/make-version-draft-input'
import { isNearMeeting } from '#domain/meeting/meeting-days'
import { canEditDraft, canReadPublished } from '#domain/policy/agenda-policy'
import { keptAct } from '#server/agenda/kept-act'
import { draftOf } from '#server/agenda/rows/draft'
import { draftStamp } from '#server/agenda/rows/draft-stamp'
import { madeOfVersion } from '#server/agenda/rows/made-of-version'
import { replaceDraft } from '#server/agenda/rows/replace-draft'
import { type CommandContext, type Done, defineCommand, done } from '#server/command/define-command'
import { type Refusal, refuse } from '#server/core/outcome'
import { frozenPublication } from '#server/publication/rows/frozen-publication'
import { type PreparedVersion, preparedVersion } from '#server/publication/rows/prepared-version'

/**
 * Makes the draft what a version of it says, the newest, an earlier or a withdrawn one, as one act that can be undone. Entries are the
 * same by their ids; the meeting's own facts stay. Refuses `draft-changed` when it is no longer the draft whose changes were shown,
 * `nothing-new` when the draft says all of it already, and `day-too-far` for a day more than a year from the meeting as it is now.
 */
export const makeVersionDraft = defineCommand({
  name: 'agenda.make-version-draft',
  input: makeVersionDraftInput,
  load: (tx, { meetingId, number }, moment) => preparedVersion(tx, { meetingId }, number, moment),
  can: (viewer, object) => canEditDraft(viewer, object) && canReadPublished(viewer, object.version),
  run: (context) =>
    keptAct(
      { ...context, meeting: context.object.meeting },
      () => made(context),
      () => ({ code: 'version-made-draft', count: context.object.version.number }),
    ),
})

type Making = Pick<CommandContext<{ seen: string }, PreparedVersion, undefined>, 'tx' | 'input' | 'object' | 'now'>

async function made({ tx, input, object: { meeting, version }, now }: Making): Promise<Done<{ slug: string }> | Refusal> {
  const draft = await draftOf(tx, meeting)
  if (draftStamp(draft) !== input.seen) return refuse('draft-changed')
  const { document } = await frozenPublication(tx, version.id)
  const { before, after, says } = await madeOfVersion(tx, draft, document)
  if (says.length === 0) return refuse('nothing-new')
  if (!after.days.every(({ date }) => isNearMeeting(date, meeting))) return refuse('day-too-far')
  await replaceDraft(tx, before, after, now)
  return done(
    { slug: meeting.slug },
    {
      act: 'agenda.version-made-draft',
      objectKind: 'meeting',
      objectId: meeting.id,
      meetingId: meeting.id,
      refs: { number: String(version.number) },
    },
  )
}
