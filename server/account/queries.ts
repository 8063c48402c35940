import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment, passwordLink } from '#db/schema/account'
import { person } from '#db/schema/person'
import { appearance, publishedMeeting } from '#db/schema/publication'
import { whose } from '#domain/people/whose'
import { canKeepAccounts, canOpenDesk, canUsePasswordLink } from '#domain/policy/account-policy'
import { canKeepDirectory, canListPrepared, canReadPublished } from '#domain/policy/agenda-policy'
import { canReadActivity, canSeeHandovers } from '#domain/policy/handover-policy'
import { canKeepRecord } from '#domain/policy/record-policy'
import { isSignedIn, organizationsOf, statesOf } from '#domain/policy/viewer'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { dateIn, type Instant } from '#domain/time/calendar'
import { linkHash } from '#server/account/issue-password-link'
import { defineQuery } from '#server/core/define-query'
import { processDay, processZone } from '#server/core/settings'
import { organizationNames, organizations, stateNames } from '#server/people/queries'
import { participantsOfMeetings } from '#server/publication/participants'

export type AppointmentRow = {
  id: string
  accountId: string
  role: 'admin' | 'organiser' | 'delegate'
  scope: 'process' | 'support-unit' | 'state' | 'organization'
  state: string | null
  organization: string | null
  beginsAt: string
  endsAt: string | null
}

const PAGE = 50

/** Accounts by name, fifty a page, each with its appointments, ended ones last. */
export const accounts = defineQuery({
  name: 'account.list',
  load: async (_db: Db, _args: { page: number }) => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  read: async ({ db, args, now }) => {
    const rows = await db
      .select({
        id: account.id,
        email: account.email,
        displayName: account.displayName,
        hasPassword: sql<number>`${account.passwordHash} is not null`,
        closedAt: account.closedAt,
        personId: account.personId,
        personName: person.name,
      })
      .from(account)
      .leftJoin(person, eq(person.id, account.personId))
      .orderBy(asc(account.displayName), asc(account.id))
      .limit(PAGE + 1)
      .offset((args.page - 1) * PAGE)
    const shown = rows.slice(0, PAGE)
    const appointments = await appointmentsOf(
      db,
      shown.map((row) => row.id),
      now,
    )
    return {
      accounts: shown.map((row) => ({
        ...row,
        hasPassword: Boolean(row.hasPassword),
        appointments: appointments.filter((one) => one.accountId === row.id),
      })),
      more: rows.length > PAGE,
    }
  },
})

async function appointmentsOf(db: Db, accountIds: string[], now: Instant): Promise<AppointmentRow[]> {
  const rows = await db
    .select({
      id: appointment.id,
      accountId: appointment.accountId,
      role: appointment.role,
      scope: appointment.scope,
      state: appointment.stateCode,
      organizationId: appointment.organizationId,
      beginsAt: appointment.beginsAt,
      endsAt: appointment.endsAt,
    })
    .from(appointment)
    .where(inArray(appointment.accountId, accountIds))
    .orderBy(asc(sql`${appointment.endsAt} is not null`), asc(appointment.beginsAt))
  const names = await organizationNames(db, await processDay(db, now))
  return rows.map(({ organizationId, ...row }) => ({ ...row, organization: names.get(organizationId ?? '') ?? null }))
}

/** One account with its appointments, for its page. */
export const accountDetails = defineQuery({
  name: 'account.details',
  load: async (db: Db, args: { id: string }) => {
    const [row] = await db
      .select({
        id: account.id,
        email: account.email,
        displayName: account.displayName,
        personId: account.personId,
        closedAt: account.closedAt,
      })
      .from(account)
      .where(eq(account.id, args.id))
    return row ?? null
  },
  can: (viewer) => canKeepAccounts(viewer),
  read: async ({ db, object, now }) => ({ ...object, appointments: await appointmentsOf(db, [object.id], now) }),
})

/** What one can be appointed to: every State by today's name, every organisation; and the zone the record is dated in. */
export const appointmentChoices = defineQuery({
  name: 'account.appointment-choices',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  read: async ({ db, args, now }) => {
    const zone = await processZone(db)
    const today = dateIn(zone, now)
    return {
      states: await stateNames(db, args.locale, today),
      organizations: await organizations(db, today, args.locale),
      zone,
    }
  },
})

/** Who is signed in, for the desk's head and the choice of what to show on it. */
export const ownAccount = defineQuery({
  name: 'account.own',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now }) => {
    const accountId = isSignedIn(viewer) ? viewer.accountId : ''
    const [row] = await db
      .select({ id: account.id, displayName: account.displayName, email: account.email })
      .from(account)
      .where(eq(account.id, accountId))
    if (!row) throw new Error('a viewer without an account')
    const running = await appointmentsOf(db, [accountId], now)
    return {
      ...row,
      appointments: running.filter((one) => one.endsAt === null),
      can: {
        prepare: canListPrepared(viewer),
        keepRecord: canKeepRecord(viewer),
        seeHandover: canSeeHandovers(viewer),
        readActivity: canReadActivity(viewer),
        keepDirectory: canKeepDirectory(viewer),
        keepAccounts: canKeepAccounts(viewer),
      },
    }
  },
})

/** Whether a one-time link can be used, and for whom. */
export const passwordLinkHolder = defineQuery({
  name: 'account.password-link',
  load: async (db: Db, args: { token: string }, now) => {
    const [row] = await db
      .select({
        usedAt: passwordLink.usedAt,
        expiresAt: passwordLink.expiresAt,
        closedAt: account.closedAt,
        displayName: account.displayName,
      })
      .from(passwordLink)
      .innerJoin(account, eq(account.id, passwordLink.accountId))
      .where(eq(passwordLink.tokenHash, linkHash(args.token)))
    return row ? { ...row, now } : null
  },
  can: (_viewer, link) => canUsePasswordLink(link, link.now),
  read: async ({ object }) => ({ displayName: object.displayName }),
})

export type AppearanceRow = {
  slug: string
  meetingTitle: LocalizedText
  slotId: string
  date: string
  start: string
  end: string | null
  role: string
  status: string
  name: LocalizedText | null
  title: LocalizedText
  continued: boolean
  own: boolean
  over: boolean
}

/** One's own appearances and those of one's delegation, in published programmes one may read: what is to come first, then the latest. */
export const appearances = defineQuery({
  name: 'account.appearances',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now }) => {
    const personId = isSignedIn(viewer) ? viewer.personId : null
    const mine = { personId, states: statesOf(viewer), organizations: organizationsOf(viewer) }
    const theirs = or(
      personId === null ? undefined : eq(appearance.personId, personId),
      inArray(appearance.stateCode, mine.states),
      inArray(appearance.organizationId, mine.organizations),
    )
    const rows = await db
      .select({
        row: appearance,
        slug: publishedMeeting.slug,
        meetingTitle: publishedMeeting.title,
        audience: publishedMeeting.audience,
        timeZone: publishedMeeting.timeZone,
      })
      .from(appearance)
      .innerJoin(publishedMeeting, and(eq(publishedMeeting.meetingId, appearance.meetingId), eq(publishedMeeting.withdrawn, false)))
      .where(theirs)
      .orderBy(desc(appearance.date), desc(appearance.start))
      .limit(100)
    const participants = await participantsOfMeetings(
      db,
      rows.map(({ row }) => row.meetingId),
    )
    const shown = rows
      .filter(({ row, audience }) => canReadPublished(viewer, { audience, participants: participants(row.meetingId) }))
      .map(({ row, slug, meetingTitle, timeZone }): AppearanceRow => {
        const { slotId, date, start, end, role, status, name, title, continued } = row
        return {
          slug,
          meetingTitle,
          slotId,
          date,
          start,
          end,
          role,
          status,
          name,
          title,
          continued,
          own: whose({ personId: row.personId, state: row.stateCode, organizationId: row.organizationId }, mine) === 'own',
          // Whether it is over is told by the day it is where the meeting is.
          over: row.date < dateIn(timeZone, now),
        }
      })
    return {
      coming: shown.filter((one) => !one.over).reverse(),
      past: shown.filter((one) => one.over),
    }
  },
})
