import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publishedMeeting } from '#db/schema/publication'
import { canActForChair } from '#domain/policy/statement-policy'
import { type Compare, compareIssued, type IssuedChange } from '#domain/statement/compare'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import type { IssuanceView, IssuedStatementView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'
import { nameIn, stateNames } from '#server/people/rows/names'
import { comparerFor } from '#server/statement/rows/comparisons'
import { issuedAt, readableIssued } from '#server/statement/rows/issued-at'
import { placesOnRecord } from '#server/statement/rows/places-on-record'
import { staleParagraphs } from '#server/statement/rows/stale-paragraphs'
import { type Withdrawal, withdrawalsOf } from '#server/statement/rows/withdrawals'

/**
 * A meeting's issued text: its newest wording in all languages, its corrections, and whether it was withdrawn. Reads only what was
 * issued, never a draft. The newest that the reader may read, or the one with a number.
 */
export const issuedStatement = defineQuery({
  name: 'statement.issued',
  load: async (db: Db, args: { slug: string; locale: Locale; number?: number | null }) => {
    const texts = await issuedAt(db, args.slug)
    const wanted = args.number == null ? texts : texts.filter(({ newest }) => newest.number === args.number)
    return wanted.length === 0 ? null : { wanted, texts }
  },
  can: (viewer, { wanted }) => readableIssued(viewer, wanted).length > 0,
  read: async ({ db, object: { wanted, texts }, viewer, args }): Promise<IssuedStatementView> => {
    const [shown] = readableIssued(viewer, wanted)
    if (!shown) throw new Error('an issued text that nobody may read')
    const { newest, all, withdrawal } = shown
    const readable = readableIssued(viewer, texts)
    const [schedule] = await db
      .select({ slug: publishedMeeting.slug, audience: publishedMeeting.audience })
      .from(publishedMeeting)
      .where(eq(publishedMeeting.meetingId, newest.meetingId))
    const zone = await processZone(db)
    const day = (at: string) => dateIn(zone, at)
    const dated = (row: Withdrawal | null) => row && { reason: row.reason, day: day(row.withdrawnAt), at: row.withdrawnAt }
    const compare = await comparerFor(db, newest.statementId)
    const stale = await staleParagraphs(db, all)
    const { slug, meeting, kind, demonstration, authoritative, number, agreed, languages, correction } = newest
    const places = await placesOnRecord(
      db,
      newest.statementId,
      all.map(({ id }) => id),
    )
    const issuances: IssuanceView[] = []
    for (const issue of all) {
      // A State has its name of the day of issue.
      const states = await stateNames(db, args.locale, day(issue.issuedAt))
      const { reason, corrected, chairState, chairperson, position, issuedAt } = issue
      const chairName = nameIn(states, chairState)
      issuances.push({
        correction: issue.correction,
        issuedAt,
        day: day(issuedAt),
        reason,
        corrected,
        chairState,
        chairName,
        chairperson,
        position,
        place: places.get(issue.id) ?? null,
      })
    }
    const agreedBefore = agreed === null ? (all.at(-1)?.agreed ?? null) : null
    const how = agreed ?? agreedBefore
    const among = new Set(how?.among)
    return {
      slug,
      meeting,
      isPublic: newest.audience === 'public',
      hasSchedule: schedule?.audience === 'public',
      kind,
      demonstration,
      authoritative,
      number,
      agreed,
      agreedBefore,
      among: how === null ? [] : (await stateNames(db, args.locale, how.on)).filter(({ code }) => among.has(code)).map(({ name }) => name),
      languages,
      stale: stale.get(correction) ?? {},
      status: withdrawal ? 'withdrawn' : correction > 0 ? 'corrected' : 'issued',
      issuances,
      earlier: all.slice(1).map(({ correction: before, languages: then }, at) => ({
        correction: before,
        languages: then,
        stale: stale.get(before) ?? {},
        changed: changedBy(all[at]?.languages ?? [], then, compare),
      })),
      withdrawal: dated(withdrawal),
      undone: (await withdrawalsOf(db, [newest.statementId])).flatMap(({ withdrawnAt, undone }) =>
        undone ? [{ day: day(withdrawnAt), reason: undone.reason }] : [],
      ),
      others: readable
        .filter((other) => other !== shown)
        .map((other) => ({
          number: other.newest.number,
          title: other.newest.title,
          withdrawal: dated(other.withdrawal),
          newest: other === readable[0],
        })),
      newest: shown === readable[0],
      can: { toDesk: canActForChair(viewer) },
    }
  },
})

function changedBy(
  next: readonly IssuedLanguage[],
  then: readonly IssuedLanguage[],
  compare: Compare,
): Partial<Record<Locale, IssuedChange[]>> {
  return Object.fromEntries(
    then.flatMap((before) => {
      const after = next.find(({ locale }) => locale === before.locale)
      return after && after.contentHash !== before.contentHash ? [[before.locale, compareIssued(before, after, compare)]] : []
    }),
  )
}
