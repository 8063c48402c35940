import { eq, like } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { contribution } from '#db/schema/agenda'
import { chairperson } from '#db/schema/chairmanship'
import { designation } from '#db/schema/designation'
import { publication } from '#db/schema/publication'

/** Whether an account, the record, a draft or any publication names a person of the directory. A published document is read as text. */
export async function isNamedAnywhere(db: Db, personId: string): Promise<boolean> {
  const found = await Promise.all([
    db.select({ id: account.id }).from(account).where(eq(account.personId, personId)).limit(1),
    db.select({ id: chairperson.id }).from(chairperson).where(eq(chairperson.personId, personId)).limit(1),
    db.select({ id: designation.id }).from(designation).where(eq(designation.personId, personId)).limit(1),
    db.select({ id: contribution.id }).from(contribution).where(eq(contribution.personId, personId)).limit(1),
    db
      .select({ id: publication.id })
      .from(publication)
      .where(like(publication.document, `%"${personId}"%`))
      .limit(1),
  ])
  return found.some((rows) => rows.length > 0)
}
