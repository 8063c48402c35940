import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { contribution } from '#db/schema/agenda'
import { appearanceAsking } from '#db/schema/answer'
import { chairperson } from '#db/schema/chairmanship'
import { designation } from '#db/schema/designation'
import { person } from '#db/schema/person'
import { appearance } from '#db/schema/publication'
import { mergePersonsInput } from '#domain/people/person-input'
import { canKeepPersonalData } from '#domain/policy/account-policy'
import { forgetReadingsThatName } from '#server/agenda/rows/before-reading'
import { forgetActsThatName } from '#server/agenda/rows/draft-acts'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { openAccountOf } from '#server/people/rows/open-account-of'

/**
 * Merges an entry of the directory into another of the same person: everything that names it names the other from now on, and it is
 * gone. What is published stays as printed. Refuses `stale`, no other entry of the directory (`unknown-person`), and two entries with
 * an open account each (`person-taken`).
 */
export const mergePersons = defineCommand({
  name: 'people.merge',
  input: mergePersonsInput,
  load: async (tx, input) => personOf(tx, input.id),
  can: (viewer) => canKeepPersonalData(viewer),
  run: async ({ tx, input: { id, into, version }, object }) => {
    if (object.version !== version) return refuse('stale', { current: { version: String(object.version) } })
    const other = into === id ? null : await personOf(tx, into)
    if (other === null) return refuseField('into', 'unknown-person')
    if ((await openAccountOf(tx, id)) && (await openAccountOf(tx, into))) return refuseField('into', 'person-taken')
    await tx.update(account).set({ personId: into }).where(eq(account.personId, id))
    await tx.update(chairperson).set({ personId: into }).where(eq(chairperson.personId, id))
    await tx.update(designation).set({ personId: into }).where(eq(designation.personId, id))
    await tx
      .update(contribution)
      .set({ personId: into, version: sql`${contribution.version} + 1` })
      .where(eq(contribution.personId, id))
    await tx.update(appearanceAsking).set({ personId: into }).where(eq(appearanceAsking.personId, id))
    await tx.update(appearance).set({ personId: into }).where(eq(appearance.personId, id))
    await forgetReadingsThatName(tx, id)
    await forgetActsThatName(tx, id)
    await tx.delete(person).where(eq(person.id, id))
    return done({ id: into }, { act: 'people.persons-merged', objectKind: 'person', objectId: into, refs: { merged: id } })
  },
})

async function personOf(tx: Db, id: string) {
  return (await tx.select().from(person).where(eq(person.id, id)))[0] ?? null
}
