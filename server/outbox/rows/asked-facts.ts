import { desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { appearanceAsking } from '#db/schema/answer'
import type { AskedView } from '#domain/agenda/answer-view'
import { sideKeyOf, wantedOf } from '#domain/agenda/roster'
import type { AskedInMail, MailFacts } from '#domain/outbox/mail-facts'
import { threadOf } from '#domain/outbox/thread'
import { canAnswerByLink } from '#domain/policy/answer-policy'
import { VISITOR, type Viewer } from '#domain/policy/viewer'
import { dateIn, type Instant } from '#domain/time/calendar'
import { answerLinksTo, answerToken, askedByLink } from '#server/agenda/rows/answer-links'
import { askedOfViewer } from '#server/agenda/rows/asked'
import type { Moment } from '#server/chair/moment'
import { publicUrl } from '#server/core/public-url'
import { processName } from '#server/core/settings'
import type { Addressed } from '#server/outbox/rows/lease'
import { replyToOf } from '#server/outbox/rows/reply-to'
import { sentBefore } from '#server/outbox/rows/sent-before'
import { sideNames } from '#server/people/rows/side-names'

type Asked = { db: Db; row: Addressed; moment: Moment }
type Holder = { email: string; name: string; viewer: Viewer }

/**
 * What a message about places says as it leaves: what is still wanted of its recipient for its meeting, with the desk's address or, for who
 * has no account, the links that work. Null once nothing is wanted any more, and of a reminder once its day is another.
 */
export async function askedFacts({ db, row, moment }: Asked, holder?: Holder): Promise<MailFacts | null> {
  const { now } = moment
  const { side, dueOn } = row.facts
  const site = `${publicUrl()}/${row.locale}`
  const all = holder === undefined ? await byLink(db, row, site, now) : await onDesk(db, holder, site, now)
  const wanted = all
    .filter(
      ({ appearance: one }) => one.meeting.id === row.meetingId && isOfSide(one, side) && one.ended === null && wantedOf(one) !== null,
    )
    .filter(
      ({ appearance: { dueOn: day, meeting } }) => dueOn === undefined || (day === dueOn && isOf(row.kind, dueOn, meeting.timeZone, now)),
    )
    .sort((a, b) => (when(a.appearance) < when(b.appearance) ? -1 : 1))
  const [first] = wanted
  if (first === undefined) return null
  const { meeting } = first.appearance
  return {
    ...{ kind: row.kind, locale: row.locale, to: holder?.email ?? row.address ?? '', name: holder?.name ?? '' },
    ...{ process: await processName(db), site: publicUrl(), href: first.href, meeting: meeting.title },
    ...{ text: null, number: null, changed: null, until: null, own: null, calendar: null },
    ...{ silence: null, handover: null, signIn: null },
    replyTo: await replyToOf(db, row.meetingId),
    thread: threadOf(row),
    ...(await sentBefore({ db, row, moment })),
    asked: {
      by: await lastAskedBy(
        db,
        wanted.map(({ appearance }) => appearance.id),
      ),
      appearances: wanted,
      names: await sideNames(db, meeting.startsOn, {
        states: wanted.map(({ appearance }) => appearance.state),
        organizations: wanted.map(({ appearance }) => appearance.organizationId),
      }),
    },
  }
}

async function onDesk(db: Db, { viewer }: Holder, site: string, now: Instant): Promise<AskedInMail[]> {
  const shown = await askedOfViewer(db, viewer, now)
  return shown.map((appearance) => ({ appearance, href: `${site}/desk/asked/${appearance.id}` }))
}

async function byLink(db: Db, { address, meetingId }: Addressed, site: string, now: Instant): Promise<AskedInMail[]> {
  const shown: AskedInMail[] = []
  for (const link of await answerLinksTo(db, address ?? '', meetingId ?? '', now)) {
    const appearance = canAnswerByLink(VISITOR, link) ? await askedByLink(db, link.row.id, now) : null
    if (appearance !== null) shown.push({ appearance, href: `${site}/answer/${answerToken(link.id)}` })
  }
  return shown
}

async function lastAskedBy(db: Db, contributionIds: readonly string[]): Promise<string> {
  const [last] = await db
    .select({ name: account.displayName })
    .from(appearanceAsking)
    .innerJoin(account, eq(account.id, appearanceAsking.askedBy))
    .where(inArray(appearanceAsking.contributionId, [...contributionIds]))
    .orderBy(desc(appearanceAsking.askedAt))
    .limit(1)
  return last?.name ?? ''
}

// A reminder is of its day, in the meeting's zone: the one before that by which an answer is wanted, or this one itself.
function isOf(kind: Addressed['kind'], dueOn: string, zone: string, now: Instant): boolean {
  const today = dateIn(zone, now)
  return kind === 'place-due' ? today === dueOn : today < dueOn
}

// What is asked of a person alone speaks for nobody.
function isOfSide({ state, organizationId }: AskedView, side = ''): boolean {
  return sideKeyOf({ state, organizationId, personId: null }) === (side.startsWith('person:') ? '' : side)
}

function when({ date, times }: AskedView): string {
  return `${date} ${times.start ?? ''}`
}
