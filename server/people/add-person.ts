import { eq } from 'drizzle-orm'
import { person } from '#db/schema/person'
import { organization, state } from '#db/schema/state'
import { searchName } from '#domain/people/names'
import { addPersonInput } from '#domain/people/person-input'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import { original } from '#domain/text/localized-text'
import { writeAll } from '#domain/text/text-input'
import { defineCommand, done } from '#server/core/define-command'
import { refuseField } from '#server/core/outcome'

/** Adds somebody to the directory, named whole as written. Two people may bear one name; only the id tells them apart. */
export const addPerson = defineCommand({
  name: 'people.add-person',
  input: addPersonInput,
  load: async () => ({}),
  can: canKeepDirectory,
  run: async ({ tx, input, now }) => {
    if (input.state && (await tx.select().from(state).where(eq(state.code, input.state))).length === 0)
      return refuseField('state', 'unknown-state')
    if (
      input.organizationId &&
      (await tx.select({ id: organization.id }).from(organization).where(eq(organization.id, input.organizationId))).length === 0
    )
      return refuseField('organizationId', 'unknown-organization')
    const name = original(input.original, input.name)
    await tx.insert(person).values({
      id: input.id,
      name,
      sortName: input.sortName || input.name,
      searchName: searchName(name),
      honorific: writeAll(null, { [input.original]: input.honorific }, input.original),
      position: writeAll(null, { [input.original]: input.position }, input.original),
      stateCode: input.state ?? null,
      organizationId: input.organizationId ?? null,
      createdAt: now,
    })
    return done({ id: input.id }, { act: 'people.person-added', objectKind: 'person', objectId: input.id })
  },
})
