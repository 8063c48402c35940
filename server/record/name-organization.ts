import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { organization, organizationName } from '#db/schema/state'
import { canKeepRecord } from '#domain/policy/record-policy'
import { insertFrom } from '#domain/record/dated-rows'
import { nameOrganizationInput } from '#domain/record/process-input'
import { writeAll } from '#domain/text/text-input'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'

/**
 * Gives an organisation new names from a day on; the earlier names end that day and stay on record. An empty language falls back to
 * the original. Refuses no words in the original language (`required`).
 */
export const nameOrganization = defineCommand({
  name: 'record.name-organization',
  input: nameOrganizationInput,
  load: async (tx, input) => (await tx.select().from(organization).where(eq(organization.id, input.organizationId)))[0] ?? null,
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input, object, now }) => {
    const current = await tx
      .select()
      .from(organizationName)
      .where(and(eq(organizationName.organizationId, object.id), isNull(organizationName.replacedAt)))
    const { cut, remains, until } = insertFrom(current, input.from)
    const home = (cut ?? current.at(-1))?.shortName.original ?? 'en'
    const shortName = writeAll(null, input.short, home)
    const officialName = writeAll(null, input.official, home)
    if (!shortName?.[home]) return refuseField(`short.${home}`, 'required')
    if (!officialName?.[home]) return refuseField(`official.${home}`, 'required')
    if (cut) await tx.update(organizationName).set({ replacedAt: now }).where(eq(organizationName.id, cut.id))
    if (remains) await tx.insert(organizationName).values({ ...remains, id: randomUUID() })
    await tx
      .insert(organizationName)
      .values({ id: randomUUID(), organizationId: object.id, shortName, officialName, validFrom: input.from, validUntil: until })
    return done(null, {
      act: 'record.organization-named',
      objectKind: 'organization',
      objectId: object.id,
      fields: ['short', 'official'],
      refs: { from: input.from },
    })
  },
})
