import { eq } from 'drizzle-orm'
import { person } from '#db/schema/person'
import { addPersonInput } from '#domain/people/person-input'
import { storedWords } from '#domain/people/search/stored-words'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import { original } from '#domain/text/localized-text'
import { writeAll } from '#domain/text/text-input'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { isKnownOrganization, isKnownState } from '#server/people/rows/is-known'
import { isNameKnown } from '#server/people/rows/is-name-known'

/**
 * Adds somebody to the directory, with the whole name as written. Two people may have the same name, where it is said that another is
 * meant; the id tells them apart. Refuses an id in use (`already-there`), a name that is there in whatever order, case or letters
 * (`name-known`), `unknown-state` and `unknown-organization`.
 */
export const addPerson = defineCommand({
  name: 'people.add-person',
  input: addPersonInput,
  load: async () => ({}),
  can: canKeepDirectory,
  run: async ({ tx, input, now }) => {
    const [known] = await tx.select({ id: person.id }).from(person).where(eq(person.id, input.id))
    if (known) return refuse('already-there')
    if (input.state && !(await isKnownState(tx, input.state))) return refuseField('state', 'unknown-state')
    if (input.organizationId && !(await isKnownOrganization(tx, input.organizationId)))
      return refuseField('organizationId', 'unknown-organization')
    if (!input.another && (await isNameKnown(tx, input.name))) return refuseField('name', 'name-known')
    const name = original(input.original, input.name)
    const sortName = input.sortName || input.name
    const honorific = writeAll(null, { [input.original]: input.honorific }, input.original)
    const position = writeAll(null, { [input.original]: input.position }, input.original)
    await tx.insert(person).values({
      id: input.id,
      name,
      sortName,
      honorific,
      position,
      searchName: storedWords({ name, sortName, honorific, position }),
      stateCode: input.state ?? null,
      organizationId: input.organizationId ?? null,
      createdAt: now,
    })
    return done({ id: input.id }, { act: 'people.person-added', objectKind: 'person', objectId: input.id })
  },
})
