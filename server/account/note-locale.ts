import { and, eq, isNull, ne, or } from 'drizzle-orm'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import type { Locale } from '#domain/text/locale'

/** Notes the language of the page that an account has just signed in on: what it is told by mail is written in it. */
export async function noteLocale(accountId: string, locale: Locale): Promise<void> {
  await client().transact(async (tx) => {
    await tx
      .update(account)
      .set({ locale })
      .where(and(eq(account.id, accountId), or(isNull(account.locale), ne(account.locale, locale))))
  })
}
