import { randomUUID } from 'node:crypto'
import { organization, organizationName } from '#db/schema/state'
import { addOrganizationInput } from '#domain/people/person-input'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import { ALWAYS } from '#domain/record/dated-rows'
import { original } from '#domain/text/localized-text'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'
import { processDay } from '#server/core/settings'
import { organizationNames } from '#server/people/rows/names'

/** Adds an organisation to the directory, by the short name it is printed with. Refuses a short name in use (`already-there`). */
export const addOrganization = defineCommand({
  name: 'people.add-organization',
  input: addOrganizationInput,
  load: async () => ({}),
  can: canKeepDirectory,
  run: async ({ tx, input, now }) => {
    const names = await organizationNames(tx, await processDay(tx, now))
    if ([...names.values()].includes(input.shortName)) return refuseField('shortName', 'already-there')
    const id = randomUUID()
    await tx.insert(organization).values({ id, createdAt: now })
    await tx.insert(organizationName).values({
      id: randomUUID(),
      organizationId: id,
      shortName: original(input.original, input.shortName),
      officialName: original(input.original, input.name),
      validFrom: ALWAYS,
    })
    return done({ id }, { act: 'people.organization-added', objectKind: 'organization', objectId: id })
  },
})
