import { and, eq, gte, inArray, isNull, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { agendaItem, contribution, part, slot } from '#db/schema/agenda'
import { appearanceAsking } from '#db/schema/answer'
import { meeting, meetingDay } from '#db/schema/meeting'
import type { AskedView } from '#domain/agenda/answer-view'
import { type AskedOf, canAnswer } from '#domain/policy/answer-policy'
import { speaksFor } from '#domain/policy/statement-policy'
import { isSignedIn, type Viewer } from '#domain/policy/viewer'
import { addDays, dateIn, type Instant } from '#domain/time/calendar'
import { answeringEnded } from '#server/agenda/rows/answering-ended'
import { answersTo } from '#server/agenda/rows/answers'
import { askedStamp } from '#server/agenda/rows/asked-stamp'
import { askingsOf } from '#server/agenda/rows/askings'

/** The most that are read for one viewer: a delegation has a few at a meeting. */
const MOST = 300

/** What was asked of the viewer or their delegation for meetings that are not over, in no order. Nothing else of a draft is read out. */
export async function askedOfViewer(db: Db, viewer: Viewer, now: Instant): Promise<AskedView[]> {
  if (!isSignedIn(viewer)) return []
  const own = speaksFor(viewer)
  const found = await db
    .selectDistinct({ id: appearanceAsking.contributionId })
    .from(appearanceAsking)
    .innerJoin(meeting, eq(meeting.id, appearanceAsking.meetingId))
    .where(
      and(
        // Whichever day it is at the place of the meeting.
        gte(meeting.endsOn, addDays(dateIn('UTC', now), -1)),
        or(
          viewer.personId === null ? undefined : eq(appearanceAsking.personId, viewer.personId),
          inArray(
            appearanceAsking.stateCode,
            own.flatMap(({ state }) => state ?? []),
          ),
          inArray(
            appearanceAsking.organizationId,
            own.flatMap(({ organizationId }) => organizationId ?? []),
          ),
        ),
      ),
    )
    .limit(MOST)
  return askedAmong(
    db,
    viewer,
    found.map(({ id }) => id),
    now,
  )
}

/** Those of these appearances that the viewer was asked for, as they stand in the draft. */
export async function askedAmong(db: Db, viewer: Viewer, ids: readonly string[], now: Instant): Promise<AskedView[]> {
  const personId = isSignedIn(viewer) ? viewer.personId : null
  return askedAppearances(db, ids, now, { may: (of) => canAnswer(viewer, of), isOwn: (side) => personId !== null && side === personId })
}

type Reader = { may: (of: AskedOf) => boolean; isOwn: (personId: string | null) => boolean }

/** Those of these appearances that a reader may see of all that was asked, as they stand in the draft. */
export async function askedAppearances(db: Db, ids: readonly string[], now: Instant, { may, isOwn }: Reader): Promise<AskedView[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({ row: contribution, slot, day: meetingDay, title: agendaItem.title, part, meeting })
    .from(contribution)
    .innerJoin(slot, eq(slot.id, contribution.slotId))
    .innerJoin(meetingDay, eq(meetingDay.id, slot.dayId))
    .innerJoin(agendaItem, eq(agendaItem.id, slot.itemId))
    .innerJoin(meeting, eq(meeting.id, contribution.meetingId))
    .leftJoin(part, eq(part.id, contribution.partId))
    .where(and(inArray(contribution.id, [...ids]), isNull(contribution.removedAt), isNull(slot.removedAt), isNull(part.removedAt)))
  const askings = new Map((await askingsOf(db, ids)).map((asking) => [asking.contributionId, asking]))
  const answers = new Map((await answersTo(db, ids)).map((answer) => [answer.contributionId, answer]))
  const ended = new Map<string, AskedView['ended']>()
  const shown: AskedView[] = []
  for (const { row, slot: at, day, title, part: within, meeting: facts } of rows) {
    const asking = askings.get(row.id)
    const side = { personId: row.personId, state: row.stateCode, organizationId: row.organizationId }
    if (asking === undefined || !may({ now: side, asked: asking.asked })) continue
    if (!ended.has(facts.id)) ended.set(facts.id, await answeringEnded(db, facts, now))
    const times = within !== null && within.start !== null ? within : at
    const { stateCode: state, ...who } = row
    shown.push({
      id: row.id,
      meeting: { id: facts.id, title: facts.title, startsOn: facts.startsOn, endsOn: facts.endsOn, timeZone: facts.timeZone },
      date: day.date,
      times: { start: times.start, end: times.end },
      when: at.when,
      title,
      continued: at.continued,
      part: within?.title ?? null,
      role: row.role,
      roleLabel: row.roleLabel,
      honorific: row.honorific,
      name: row.name,
      position: row.position,
      state,
      organizationId: row.organizationId,
      status: row.status,
      dueOn: row.dueOn,
      askedAt: asking.askedAt,
      own: isOwn(row.personId),
      seen: askedStamp([{ date: day.date, times, title, part: within?.title ?? null, slot: at, contribution: { ...who, state } }]),
      answer: answers.get(row.id) ?? null,
      ended: ended.get(facts.id) ?? null,
    })
  }
  return shown
}
