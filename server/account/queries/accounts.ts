import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { person } from '#db/schema/person'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { appointmentsOf } from '#server/account/rows/appointments'
import { defineQuery } from '#server/command/define-query'

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
        appointments: appointments.filter((appointment) => appointment.accountId === row.id),
      })),
      more: rows.length > PAGE,
    }
  },
})
