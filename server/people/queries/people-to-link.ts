import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import { canKeepAccounts } from '#domain/policy/account-policy'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { byName } from '#domain/text/name-order'
import { defineQuery } from '#server/command/define-query'

/** People to link accounts to: names only. */
export const peopleToLink = defineQuery({
  name: 'people.to-link',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  read: async ({ db, args }) => {
    const rows = await db.select({ id: person.id, name: person.name, sortName: person.sortName }).from(person)
    const compare = byName(args.locale)
    return rows
      .sort((a, b) => compare(a.sortName, b.sortName))
      .slice(0, 1_000)
      .map((row) => ({ id: row.id, name: words(row.name, args.locale) }))
  },
})
