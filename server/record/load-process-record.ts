import { randomUUID } from 'node:crypto'
import { client } from '#db/client'
import { chairmanship } from '#db/schema/chairmanship'
import { organization, organizationName, standingCapacity, state, stateName, supportUnitMember } from '#db/schema/state'
import { APPLICANTS, CAPACITIES, CHAIRMANSHIPS, STATES, SUPPORT_UNIT } from '#db/seed/process-record'
import { ALWAYS } from '#domain/record/dated-rows'
import { LOCALES } from '#domain/text/locale'
import { sortKey } from '#domain/text/sort-key'
import { record, type Seal } from '#server/core/activity-chain'
import { now } from '#server/core/clock'

/** Loads what is known of the Process into a database without States. A second run does nothing. */
export async function loadProcessRecord(): Promise<void> {
  const at = now()
  await client().transact(async (tx) => {
    const known = await tx.select().from(state).limit(1)
    if (known.length > 0) return
    for (const { code, names, from, until, sortsAs } of STATES) {
      await tx.insert(state).values({ code }).onConflictDoNothing()
      for (const locale of LOCALES) {
        const [shortName, officialName] = names[locale]
        await tx.insert(stateName).values({
          id: randomUUID(),
          stateCode: code,
          locale,
          shortName,
          officialName,
          sortKey: sortKey(locale === 'en' ? (sortsAs ?? shortName) : shortName, locale),
          validFrom: from ?? ALWAYS,
          validUntil: until ?? null,
        })
      }
    }
    for (const { state: stateCode, from, ...capacity } of CAPACITIES)
      await tx.insert(standingCapacity).values({ id: randomUUID(), stateCode, validFrom: from, ...capacity })
    const seals: Seal[] = []
    for (const { state: stateCode, ...term } of CHAIRMANSHIPS) {
      const id = randomUUID()
      await tx.insert(chairmanship).values({ id, stateCode, ...term })
      seals.push(['chairmanship', id])
    }
    const organized = async ({ shortName, officialName }: (typeof SUPPORT_UNIT)[number]) => {
      const id = randomUUID()
      await tx.insert(organization).values({ id, createdAt: at })
      await tx.insert(organizationName).values({ id: randomUUID(), organizationId: id, shortName, officialName, validFrom: ALWAYS })
      return id
    }
    for (const { from, source, ...names } of APPLICANTS)
      await tx.insert(standingCapacity).values({
        id: randomUUID(),
        organizationId: await organized({ ...names, from }),
        capacity: 'applicant',
        validFrom: from,
        precision: 'day',
        source,
      })
    for (const { from, ...names } of SUPPORT_UNIT) {
      const id = await organized({ ...names, from })
      await tx.insert(supportUnitMember).values({ id: randomUUID(), organizationId: id, validFrom: from })
    }
    await record(tx, [{ act: 'record.process-loaded', objectKind: 'process', objectId: 'process', seals }], null, at)
  })
}
