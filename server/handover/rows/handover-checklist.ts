import { and, desc, eq, gt, gte, inArray, isNull, lte, notExists, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { issuance } from '#db/schema/issuance'
import { meeting } from '#db/schema/meeting'
import { publication, publishedMeeting } from '#db/schema/publication'
import { statement } from '#db/schema/statement'
import { missingTitles } from '#domain/agenda/findings'
import type { HandedOver } from '#domain/chairmanship/dossier'
import { silenceState } from '#domain/statement/silence'
import { LOCALES } from '#domain/text/locale'
import type { CalendarDate, Instant } from '#domain/time/calendar'
import { processDay } from '#server/core/settings'
import { lastVersionOf } from '#server/publication/rows/last-publication'
import { revisionsOf, statementInContext } from '#server/statement/rows/statement'
import { withdrawnAmong } from '#server/statement/rows/withdrawals'

const MOST = 500

/**
 * What is handed over at an instant: drafts of meetings not over or never published, texts not issued, open silence, programmes and
 * issued texts that lack a language. Teams are those appointed at `teamsAt`, the planned instant of the handover.
 */
export async function handoverChecklist(
  db: Db,
  between: { outgoing: string; incoming: string },
  { at, teamsAt }: { at: Instant; teamsAt: Instant },
): Promise<HandedOver> {
  const day = await processDay(db, at)
  const drafts = await db
    .select({
      slug: meeting.slug,
      title: meeting.title,
      startsOn: meeting.startsOn,
      publishedVersion: lastVersionOf(db),
    })
    .from(meeting)
    .leftJoin(publishedMeeting, eq(publishedMeeting.meetingId, meeting.id))
    .where(or(isNull(publishedMeeting.meetingId), gte(meeting.endsOn, day)))
    .orderBy(meeting.startsOn)
    .limit(MOST)
  const statements: HandedOver['statements'] = []
  const silences: HandedOver['silences'] = []
  const unissued = notExists(db.select({ id: issuance.id }).from(issuance).where(eq(issuance.statementId, statement.id)))
  for (const { id } of await db.select({ id: statement.id }).from(statement).where(unissued).orderBy(statement.openedAt).limit(MOST)) {
    const found = await statementInContext(db, id, at)
    if (found === null || found.state === 'issued' || found.state === 'withdrawn') continue
    const named = { slug: found.meeting.slug, title: found.meeting.title }
    const [last] = await revisionsOf(db, id)
    statements.push({ ...named, state: found.state, revision: last?.number ?? null })
    const running = found.circulations.at(-1)
    if (running?.silence && silenceState(running.silence, at) === 'open') silences.push({ ...named, expiresAt: running.closesAt })
  }
  return { drafts, statements, silences, missing: await lackingALanguage(db, day), teams: await teamsOf(db, between, teamsAt) }
}

// Programmes not over, by the titles of the meeting and its slots, and all issued texts, that lack a language.
async function lackingALanguage(db: Db, day: CalendarDate): Promise<HandedOver['missing']> {
  const programmes = await db
    .select({ slug: publishedMeeting.slug, title: publishedMeeting.title, document: publication.document })
    .from(publishedMeeting)
    .innerJoin(publication, eq(publication.id, publishedMeeting.publicationId))
    .where(and(gte(publishedMeeting.endsOn, day), eq(publishedMeeting.withdrawn, false)))
    .limit(MOST)
  const issued = await db
    .select({ statementId: issuance.statementId, slug: issuance.slug, meeting: issuance.meeting, languages: issuance.languages })
    .from(issuance)
    .orderBy(desc(issuance.issuedAt))
    .limit(MOST)
  const withdrawn = await withdrawnAmong(
    db,
    issued.map(({ statementId }) => statementId),
  )
  const newest = issued.filter(
    (text, at) => issued.findIndex((other) => other.slug === text.slug) === at && !withdrawn.has(text.statementId),
  )
  return [
    ...programmes.map(({ slug, title, document }) => {
      const lacking = new Set(missingTitles(document).map((row) => row.locale))
      return { slug, title, text: false, locales: LOCALES.filter((locale) => !title[locale] || lacking.has(locale)) }
    }),
    ...newest.map(({ slug, meeting: { title }, languages }) => ({
      slug,
      title,
      text: true,
      locales: LOCALES.filter((locale) => !languages.some((language) => language.locale === locale)),
    })),
  ].filter((text) => text.locales.length > 0)
}

async function teamsOf(db: Db, { outgoing, incoming }: { outgoing: string; incoming: string }, at: Instant): Promise<HandedOver['teams']> {
  const rows = await db
    .selectDistinct({ state: appointment.stateCode, accountId: account.id, name: account.displayName })
    .from(appointment)
    .innerJoin(account, and(eq(account.id, appointment.accountId), or(isNull(account.closedAt), gt(account.closedAt, at))))
    .where(
      and(
        eq(appointment.role, 'organiser'),
        inArray(appointment.stateCode, [outgoing, incoming]),
        lte(appointment.beginsAt, at),
        or(isNull(appointment.endsAt), gt(appointment.endsAt, at)),
      ),
    )
    .orderBy(account.displayName, account.id)
  const of = (state: string) => rows.filter((row) => row.state === state).map(({ accountId, name }) => ({ accountId, name }))
  return { outgoing: of(outgoing), incoming: of(incoming) }
}
