import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { state, stateName } from '#db/schema/state'
import { canKeepRecord } from '#domain/policy/record-policy'
import { ALWAYS } from '#domain/record/dated-rows'
import { addStateInput } from '#domain/record/process-input'
import { LOCALES } from '#domain/text/locale'
import { sortKey } from '#domain/text/sort-key'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'

/**
 * Puts a State on record, by its ISO 3166-1 code and the names it has always had; its capacity is recorded by a command of its own.
 * Refuses `already-there`.
 */
export const addState = defineCommand({
  name: 'record.add-state',
  input: addStateInput,
  load: async () => ({}),
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input }) => {
    const { state: code, short, official, sortsAs } = input
    const [known] = await tx.select().from(state).where(eq(state.code, code))
    if (known) return refuseField('state', 'already-there')
    await tx.insert(state).values({ code })
    for (const locale of LOCALES)
      await tx.insert(stateName).values({
        id: randomUUID(),
        stateCode: code,
        locale,
        shortName: short[locale],
        officialName: official[locale],
        sortKey: sortKey(sortsAs[locale] || short[locale], locale),
        validFrom: ALWAYS,
      })
    return done({ code }, { act: 'record.state-added', objectKind: 'state', objectId: code, fields: ['short', 'official'] })
  },
})
