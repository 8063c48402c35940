import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { appearance, publication, publishedMeeting } from '#db/schema/publication'
import { type AgendaDocument, contributionsOf, type Standing } from '#domain/agenda/agenda-document'
import { compose } from '#domain/agenda/compose'
import { findings } from '#domain/agenda/findings'
import { publishInput } from '#domain/agenda/publish-input'
import { canPublish } from '#domain/policy/agenda-policy'
import { saidIn } from '#domain/text/said-in'
import { dateIn } from '#domain/time/calendar'
import { draftOf } from '#server/agenda/rows/draft'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { organizationNames } from '#server/people/rows/names'
import { changesToTell } from '#server/publication/rows/changes-to-tell'
import { draftMark } from '#server/publication/rows/draft-mark'
import { lastPublication } from '#server/publication/rows/last-publication'
import { participantsOfMeetings } from '#server/publication/rows/participants'
import { writeRegisterEntry } from '#server/record/rows/register-entry'

/**
 * Freezes the draft as the next version, with its standing, note, audience and the changes since the last version not withdrawn. The day
 * an agenda was adopted is a date of the meeting's zone. Refuses `draft-moved` if the draft has changed since it was shown, `has-errors`,
 * `nothing-changed` if the current version already says the same to the same audience, `no-participants` for a version that nobody would
 * receive, and for an adoption `before-meeting` and `in-the-future`.
 */
export const publishAgenda = defineCommand({
  name: 'publication.publish',
  input: publishInput,
  by: 'account',
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canPublish,
  run: async ({ tx, input, object: { meeting }, accountId, now }) => {
    const draft = await draftOf(tx, meeting)
    const composed = compose(draft, await organizationNames(tx, meeting.startsOn))
    const mark = draftMark(composed)
    if (mark !== input.draftMark) return refuse('draft-moved')
    if (findings(composed, draft, meeting.title.original).some((finding) => finding.severity === 'error')) return refuse('has-errors')
    if (input.audience === 'participants' && (await participantCount(tx, meeting.id)) === 0)
      return refuseField('audience', 'no-participants')
    const { adoptedOn } = input.standing
    if (adoptedOn !== null && adoptedOn < meeting.startsOn) return refuseField('adoptedOn', 'before-meeting')
    if (adoptedOn !== null && adoptedOn > dateIn(meeting.timeZone, now)) return refuseField('adoptedOn', 'in-the-future')
    const document = { ...composed, standing: input.standing }
    const last = await lastPublication(tx, meeting.id)
    const { changes, since } = await changesToTell(tx, meeting.id, document, input.audience)
    const same = changes.length === 0 && isSameStanding(last?.document.standing ?? null, input.standing)
    if (last && !last.withdrawn && last.audience === input.audience && same) return refuse('nothing-changed')
    const number = (last?.number ?? 0) + 1
    const id = randomUUID()
    await tx.insert(publication).values({
      id,
      meetingId: meeting.id,
      number,
      audience: input.audience,
      note: input.note,
      noteIn: saidIn(meeting.title.original, input.note, input.noteIn),
      document,
      changes,
      since,
      publishedAt: now,
      publishedBy: accountId,
    })
    await writePublishedMeeting(tx, document, { id, audience: input.audience })
    return done(
      { number, slug: meeting.slug },
      {
        act: 'publication.published',
        objectKind: 'publication',
        objectId: id,
        meetingId: meeting.id,
        refs: { number: String(number) },
        seals: [['publication', id]],
      },
    )
  },
})

// Of a version from before it was asked nothing is known that could have changed.
function isSameStanding(before: Standing | null, now: Standing): boolean {
  return before === null || (before.code === now.code && before.adoptedOn === now.adoptedOn && before.amended === now.amended)
}

async function participantCount(tx: Db, meetingId: string): Promise<number> {
  const { states, organizations } = (await participantsOfMeetings(tx, [meetingId]))(meetingId)
  return states.length + organizations.length
}

// Rows for lists, derived from the document. Only publishing writes them, and only from the document.
async function writePublishedMeeting(
  tx: Db,
  document: AgendaDocument,
  version: { id: string; audience: 'public' | 'participants' },
): Promise<void> {
  const { id: meetingId, slug, type, ordinal, title, theme, startsOn, endsOn, timeZone, city, country } = document.meeting
  const shown = {
    publicationId: version.id,
    audience: version.audience,
    withdrawn: false,
    slug,
    type,
    ordinal,
    title,
    theme,
    startsOn,
    endsOn,
    timeZone,
    city,
    country,
  }
  await tx
    .insert(publishedMeeting)
    .values({ meetingId, ...shown })
    .onConflictDoUpdate({ target: publishedMeeting.meetingId, set: shown })
  await writeRegisterEntry(tx, document, version.audience)
  await tx.delete(appearance).where(eq(appearance.meetingId, meetingId))
  for (const day of document.days)
    for (const slot of day.slots)
      for (const contribution of contributionsOf(slot)) {
        if (contribution.role === 'line') continue
        await tx.insert(appearance).values({
          contributionId: contribution.id,
          meetingId,
          slotId: slot.id,
          date: day.date,
          start: slot.start,
          end: slot.end,
          when: slot.when,
          role: contribution.role,
          status: contribution.status,
          personId: contribution.personId,
          stateCode: contribution.state,
          organizationId: contribution.organizationId,
          // A post nobody is named for is called by its words.
          name: contribution.name ?? contribution.position,
          title: slot.title,
          continued: slot.continued,
        })
      }
}
