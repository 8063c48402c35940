import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { organization } from '#db/schema/state'
import { addOrganizationInput } from '#domain/people/person-input'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import { original } from '#domain/text/localized-text'
import { defineCommand, done } from '#server/core/define-command'
import { refuseField } from '#server/core/outcome'

/** Adds an organisation to the directory, by the short name it is printed with. */
export const addOrganization = defineCommand({
  name: 'people.add-organization',
  input: addOrganizationInput,
  load: async () => ({}),
  can: canKeepDirectory,
  run: async ({ tx, input, now }) => {
    const [taken] = await tx.select({ id: organization.id }).from(organization).where(eq(organization.shortName, input.shortName))
    if (taken) return refuseField('shortName', 'already-there')
    const id = randomUUID()
    await tx.insert(organization).values({ id, shortName: input.shortName, name: original(input.original, input.name), createdAt: now })
    return done({ id }, { act: 'people.organization-added', objectKind: 'organization', objectId: id })
  },
})
