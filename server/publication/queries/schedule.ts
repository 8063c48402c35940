import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication, withdrawal } from '#db/schema/publication'
import { contributionsOf } from '#domain/agenda/agenda-document'
import { onNow } from '#domain/agenda/on-now'
import type { ScheduleView } from '#domain/agenda/schedule-view'
import { appearingAmong } from '#domain/people/appearance-owner'
import { canWithdraw } from '#domain/policy/agenda-policy'
import { isSignedIn, organizationsOf, statesOf, type Viewer } from '#domain/policy/viewer'
import type { StatementLinkView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { original } from '#domain/text/localized-text'
import { dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { stateNames } from '#server/people/rows/names'
import { frozenPublication } from '#server/publication/rows/frozen-publication'
import { printedWith } from '#server/publication/rows/printed-with'
import { canReadAtAddress, headOf, standingFor } from '#server/publication/rows/published-meeting'
import { standingWithdrawal } from '#server/publication/rows/standing-withdrawal'
import { toldChanges } from '#server/publication/rows/told-changes'
import { issuedAt, readableIssued } from '#server/statement/rows/issued-at'
import { withdrawalView } from '#server/statement/rows/withdrawals'

/** The published agenda at a meeting's address, or the notice that it was withdrawn. */
export const schedule = defineQuery({
  name: 'publication.schedule',
  load: (db: Db, args: { slug: string; locale: Locale }) => headOf(db, args.slug),
  can: canReadAtAddress,
  read: async ({ db, object, viewer, args, moment, now }): Promise<ScheduleView> => {
    const standing = standingFor(viewer, object)
    const row = await frozenPublication(db, standing.publicationId)
    const [withdrawn] = await db
      .select({ reason: withdrawal.reason, reasonIn: withdrawal.reasonIn, withdrawnAt: withdrawal.withdrawnAt })
      .from(publication)
      .innerJoin(withdrawal, standingWithdrawal(db))
      .where(eq(publication.id, standing.publicationId))
    const { meeting } = row.document
    const appearing = row.document.days.flatMap((day) => day.slots.flatMap(contributionsOf))
    const common = {
      slug: object.slug,
      title: standing.title,
      number: row.number,
      publishedAt: row.publishedAt,
      audience: row.audience,
      replaced: standing.replaced,
      ...(await printedWith(db, moment, args.locale, row.document)),
      mine: appearingAmong(appearing, {
        personId: isSignedIn(viewer) ? viewer.personId : null,
        states: statesOf(viewer),
        organizations: organizationsOf(viewer),
      }),
      statement: await statementAt(db, object.slug, viewer),
      can: { withdraw: canWithdraw(viewer) },
    }
    if (withdrawn) {
      const { reason, reasonIn, withdrawnAt } = withdrawn
      const said = reasonIn ?? original(meeting.title.original, reason)
      return { ...common, state: 'withdrawn', reason: said, withdrawnAt, timeZone: meeting.timeZone }
    }
    const over = meeting.endsOn < dateIn(meeting.timeZone, now)
    const changes = over ? [] : await toldChanges(db, viewer, object, standing.publicationId)
    const names = changes.length === 0 ? [] : await stateNames(db, args.locale, meeting.endsOn)
    const changed = changes.length === 0 ? null : { changes, states: Object.fromEntries(names.map(({ code, name }) => [code, name])) }
    return { ...common, state: 'published', note: row.note, document: row.document, changed, now: onNow(row.document, now) }
  },
})

async function statementAt(db: Db, slug: string, viewer: Viewer): Promise<StatementLinkView | null> {
  const [newest] = readableIssued(viewer, await issuedAt(db, slug))
  return newest
    ? { kind: newest.newest.kind, demonstration: newest.newest.demonstration, withdrawal: await withdrawalView(db, newest.withdrawal) }
    : null
}
