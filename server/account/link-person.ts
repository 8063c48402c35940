import { eq } from 'drizzle-orm'
import { account } from '#db/schema/account'
import { person } from '#db/schema/person'
import { linkPersonInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { personIsTaken } from '#server/account/rows/person-is-taken'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'

/**
 * Links an account to its person in the directory, whose appearances are then its own; or to nobody. Refuses `account-closed`,
 * `unknown-person`, and somebody another open account is linked to (`person-taken`).
 */
export const linkPerson = defineCommand({
  name: 'account.link-person',
  input: linkPersonInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, input, object }) => {
    if (object.closedAt !== null) return refuse('account-closed')
    if (input.personId !== null) {
      const [known] = await tx.select({ id: person.id }).from(person).where(eq(person.id, input.personId))
      if (!known) return refuseField('personId', 'unknown-person')
      if (await personIsTaken(tx, input.personId, object.id)) return refuseField('personId', 'person-taken')
    }
    await tx.update(account).set({ personId: input.personId }).where(eq(account.id, object.id))
    return done(null, {
      act: 'account.person-linked',
      objectKind: 'account',
      objectId: object.id,
      refs: input.personId === null ? {} : { person: input.personId },
    })
  },
})
