import { eq } from 'drizzle-orm'
import { person } from '#db/schema/person'
import { forgetPersonInput } from '#domain/people/person-input'
import { storedWords } from '#domain/people/search/stored-words'
import { canKeepPersonalData } from '#domain/policy/account-policy'
import { forgetReadingsThatName } from '#server/agenda/rows/before-reading'
import { forgetActsThatName } from '#server/agenda/rows/draft-acts'
import { forgetAnswersThatName } from '#server/agenda/rows/forget-answers'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { isNamedAnywhere } from '#server/people/rows/where-named'
import { forgetDeliveriesThatName } from '#server/statement/rows/forget-deliveries'

/**
 * Forgets an entry of the directory as far as the record allows. One that nothing names is deleted; one that an account, the record, a
 * draft or a publication names keeps its name alone, and loses what is kept for appearances to come. Refuses `stale`, and
 * `nothing-changed` when it holds no more than its name.
 */
export const forgetPerson = defineCommand({
  name: 'people.forget',
  input: forgetPersonInput,
  load: async (tx, input) => (await tx.select().from(person).where(eq(person.id, input.id)))[0] ?? null,
  can: (viewer) => canKeepPersonalData(viewer),
  run: async ({ tx, input: { id, version }, object }) => {
    if (object.version !== version) return refuse('stale', { current: { version: String(object.version) } })
    await forgetReadingsThatName(tx, id)
    const hadLinks = await forgetAnswersThatName(tx, object)
    await forgetDeliveriesThatName(tx, object.name)
    await forgetActsThatName(tx, id)
    const act = { act: 'people.person-forgotten', objectKind: 'person', objectId: id } as const
    if (!(await isNamedAnywhere(tx, id))) {
      await tx.delete(person).where(eq(person.id, id))
      return done(left(null), act)
    }
    const { name, sortName, honorific, position, stateCode, organizationId } = object
    const searchName = storedWords({ name, sortName, honorific: null, position: null })
    if (!hadLinks && [honorific, position, stateCode, organizationId].every((held) => held === null)) return refuse('nothing-changed')
    await tx
      .update(person)
      .set({ version: version + 1, searchName, honorific: null, position: null, stateCode: null, organizationId: null })
      .where(eq(person.id, id))
    return done(left(id), { ...act, fields: ['honorific', 'position', 'state', 'organizationId'] })
  },
})

function left(id: string | null): { left: string | null } {
  return { left: id }
}
