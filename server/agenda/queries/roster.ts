import type { Db } from '#db/client'
import { rosterOf } from '#domain/agenda/roster'
import type { RosterView } from '#domain/agenda/roster-view'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { dateIn } from '#domain/time/calendar'
import { addressesOfSides } from '#server/agenda/rows/addresses-of-sides'
import { answeringEnded } from '#server/agenda/rows/answering-ended'
import { answersIn } from '#server/agenda/rows/answers'
import { askedStamp } from '#server/agenda/rows/asked-stamp'
import { askingsIn } from '#server/agenda/rows/askings'
import { draftOf } from '#server/agenda/rows/draft'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { sideNames } from '#server/people/rows/side-names'

/** Everybody who appears in the draft of a meeting, with what was asked and answered: for who may edit it. */
export const roster = defineQuery({
  name: 'agenda.roster',
  load: (db: Db, args: { slug: string }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canEditDraft,
  read: async ({ db, object: { meeting }, now }): Promise<RosterView> => {
    const entries = rosterOf(await draftOf(db, meeting), dateIn(meeting.timeZone, now))
    const wanted = Map.groupBy(
      entries.filter(({ wants }) => wants !== null),
      ({ side }) => side,
    )
    return {
      meeting,
      entries,
      answers: await answersIn(db, meeting.id),
      askings: await askingsIn(db, meeting.id),
      names: await sideNames(db, meeting.startsOn),
      stamps: Object.fromEntries([...wanted].map(([side, of]) => [side, askedStamp(of)])),
      ended: await answeringEnded(db, meeting, now),
      addresses: await addressesOfSides(db, [...wanted.keys()]),
    }
  },
})
