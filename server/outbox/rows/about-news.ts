import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { passwordLink } from '#db/schema/account'
import { currentTerms } from '#domain/chairmanship/handover'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { canReadHandover } from '#domain/policy/handover-policy'
import type { Viewer } from '#domain/policy/viewer'
import { mailedToken } from '#server/account/rows/mailed-link'
import type { Moment } from '#server/chair/moment'
import { now } from '#server/core/clock'
import { publicUrl } from '#server/core/public-url'
import { agendaNews } from '#server/outbox/rows/agenda-news'
import { askedFacts } from '#server/outbox/rows/asked-facts'
import type { Addressed } from '#server/outbox/rows/lease'
import { aboutNote } from '#server/outbox/rows/note-about'
import { aboutCirculation } from '#server/outbox/rows/text-facts'
import { stateNames } from '#server/people/rows/names'
import { issuedAt, readableIssued } from '#server/statement/rows/issued-at'
import { statementInContext } from '#server/statement/rows/statement'

type About = { path: string } & Partial<
  Pick<
    MailFacts,
    'meeting' | 'text' | 'number' | 'changed' | 'until' | 'own' | 'calendar' | 'note' | 'silence' | 'handover' | 'signIn' | 'asked'
  >
>
/** `inBrief`: what changed, and where the viewer appears, is not asked. */
type Asked = { db: Db; row: Addressed; viewer: Viewer; moment: Moment; inBrief?: boolean }

/** What a message says nothing of, unless it does. */
export const NOTHING = {
  ...{ meeting: null, text: null, number: null, changed: null, until: null, own: null, calendar: null },
  ...{ silence: null, handover: null, signIn: null },
}

/** What a message is about, and where that stands, for a viewer at a moment; null where there is nothing to tell them of it. */
export function aboutNews(asked: Asked): Promise<About | null> {
  if (asked.row.kind === 'digest') return Promise.resolve({ path: '/desk/news' })
  const { facts } = asked.row
  if (facts.noteId !== undefined) return aboutNote(asked, facts.noteId)
  if (facts.side !== undefined) return aboutPlaces(asked)
  if (facts.linkId !== undefined) return aboutLink(asked, facts.linkId)
  if (facts.accountId !== undefined) return Promise.resolve(aboutAccount(asked.row))
  if (facts.publicationId !== undefined) return agendaNews(asked, facts.publicationId)
  if (facts.circulationId !== undefined && facts.statementId !== undefined)
    return aboutCirculation(asked, facts.statementId, facts.circulationId)
  if (facts.statementId !== undefined) return aboutIssued(asked, facts.statementId)
  return facts.handoverId === undefined ? Promise.resolve(null) : aboutHandover(asked, facts.handoverId)
}

// What is wanted of an account's delegation.
async function aboutPlaces({ db, row, viewer, moment }: Asked): Promise<About | null> {
  const wanted = await askedFacts({ db, row, moment }, { email: '', name: '', viewer })
  if (wanted === null) return null
  const { href, meeting, asked } = wanted
  return { path: href.slice(`${publicUrl()}/${row.locale}`.length), meeting, ...(asked === undefined ? {} : { asked }) }
}

async function aboutLink({ db, row, moment }: Asked, linkId: string): Promise<About | null> {
  const [link] = await db
    .select({ expiresAt: passwordLink.expiresAt })
    .from(passwordLink)
    .where(
      and(
        eq(passwordLink.id, linkId),
        eq(passwordLink.accountId, row.accountId ?? ''),
        isNull(passwordLink.usedAt),
        gt(passwordLink.expiresAt, now()),
      ),
    )
  if (link === undefined) return null
  const until = row.kind === 'account-invited' ? { until: { instant: link.expiresAt, zone: await moment.zone() } } : {}
  return { path: `/set-password/${mailedToken(linkId)}`, ...until }
}

async function aboutIssued({ db, row, viewer, moment }: Asked, statementId: string): Promise<About | null> {
  const context = await statementInContext(db, statementId, moment.now)
  if (context === null) return null
  const { slug } = context.meeting
  const readable = readableIssued(viewer, await issuedAt(db, slug)).find(({ newest }) => newest.statementId === statementId)
  if (readable === undefined || (readable.withdrawal !== null) !== (row.kind === 'text-withdrawn')) return null
  return { path: `/meetings/${slug}/statement`, meeting: readable.newest.meeting.title, text: readable.newest.title }
}

async function aboutHandover({ db, row, viewer, moment }: Asked, handoverId: string): Promise<About | null> {
  const found = (await moment.handovers()).find(({ id }) => id === handoverId)
  if (found === undefined || !canReadHandover(viewer, found)) return null
  const { effectiveOn } = currentTerms(found)
  const names = new Map((await stateNames(db, row.locale, effectiveOn)).map(({ code, name }) => [code, name]))
  const called = (state: string) => names.get(state) ?? state
  return { path: '/desk/handover', handover: { outgoing: called(found.outgoing), incoming: called(found.incoming), effectiveOn } }
}

// Whose account was closed has no page of their own any more.
function aboutAccount({ kind, facts, accountId }: Addressed): About | null {
  if (facts.accountId !== accountId) return null
  return { path: kind === 'account-closed' ? '/about' : '/desk/account', signIn: facts.signIn ?? null }
}
