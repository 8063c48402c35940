import { eq } from 'drizzle-orm'
import { person } from '#db/schema/person'
import { editPersonInput } from '#domain/people/person-input'
import { storedWords } from '#domain/people/search/stored-words'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import { byLanguage, typedAnew, writeAll } from '#domain/text/text-input'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { isKnownOrganization, isKnownState } from '#server/people/rows/is-known'

/**
 * Corrects an entry of the directory for future appearances. What drafts and publications print stays. Refuses `stale`,
 * `unknown-state`, `unknown-organization`, and no name in its original language (`required`).
 */
export const editPerson = defineCommand({
  name: 'people.edit-person',
  input: editPersonInput,
  load: async (tx, input) => (await tx.select().from(person).where(eq(person.id, input.id)))[0] ?? null,
  can: (viewer) => canKeepDirectory(viewer),
  run: async ({ tx, input, object }) => {
    if (object.version !== input.version) {
      const { name, honorific, position } = object
      const current = { version: String(object.version), sortName: object.sortName, ...byLanguage({ name, honorific, position }) }
      return refuse('stale', { current })
    }
    if (input.state && !(await isKnownState(tx, input.state))) return refuseField('state', 'unknown-state')
    if (input.organizationId && !(await isKnownOrganization(tx, input.organizationId)))
      return refuseField('organizationId', 'unknown-organization')
    const home = object.name.original
    const name = writeAll(object.name, typedAnew(object.name, input.name), home)
    if (!name?.[home]) return refuseField(`name.${home}`, 'required')
    const honorific = writeAll(object.honorific, typedAnew(object.honorific, input.honorific), home)
    const position = writeAll(object.position, typedAnew(object.position, input.position), home)
    await tx
      .update(person)
      .set({
        version: object.version + 1,
        name,
        sortName: input.sortName,
        searchName: storedWords({ name, sortName: input.sortName, honorific, position }),
        honorific,
        position,
        // What the form leaves out is undefined, and stays.
        stateCode: input.state,
        organizationId: input.organizationId,
      })
      .where(eq(person.id, input.id))
    return done(null, {
      act: 'people.person-edited',
      objectKind: 'person',
      objectId: input.id,
      fields: ['name', 'sortName', 'honorific', 'position', 'state', 'organizationId'],
    })
  },
})
