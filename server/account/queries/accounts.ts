import { eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { person } from '#db/schema/person'
import { isUndelivered } from '#domain/outbox/invitation'
import { canKeepAccounts } from '#domain/policy/account-policy'
import type { Locale } from '#domain/text/locale'
import { byName } from '#domain/text/name-order'
import { appointmentsOf } from '#server/account/rows/appointments'
import { defineQuery } from '#server/command/define-query'
import { secondFactorIsRequired } from '#server/core/settings'
import { invitationsOf } from '#server/outbox/rows/invitations'

const PAGE = 50

/**
 * Accounts by name in the reader's order, fifty a page, each with its appointments, ended ones last, and whether its invitation did
 * not arrive; and whether a second factor is required.
 */
export const accounts = defineQuery({
  name: 'account.list',
  load: async (_db: Db, _args: { page: number; locale: Locale }) => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  read: async ({ db, args, now }) => {
    const names = await db.select({ id: account.id, name: account.displayName }).from(account)
    const compare = byName(args.locale)
    names.sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    const ids = names.slice((args.page - 1) * PAGE, args.page * PAGE).map(({ id }) => id)
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
      .where(inArray(account.id, ids))
    const shown = rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    const appointments = await appointmentsOf(db, ids, now)
    const invitations = await invitationsOf(db, ids)
    return {
      accounts: shown.map((row) => ({
        ...row,
        hasPassword: Boolean(row.hasPassword),
        isUnreached: !row.hasPassword && isUndelivered(invitations.get(row.id)?.state),
        appointments: appointments.filter((appointment) => appointment.accountId === row.id),
      })),
      more: names.length > args.page * PAGE,
      isSecondFactorRequired: await secondFactorIsRequired(db),
    }
  },
})
