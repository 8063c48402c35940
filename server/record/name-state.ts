import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { state, stateName } from '#db/schema/state'
import { canKeepRecord } from '#domain/policy/record-policy'
import { insertFrom } from '#domain/record/dated-rows'
import { nameStateInput } from '#domain/record/process-input'
import { LOCALES } from '#domain/text/locale'
import { sortKey } from '#domain/text/sort-key'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'

/**
 * Gives a State new names from a day on; the earlier names end that day and stay on record. In English its place in protocol order stays
 * (UN practice of 2022) unless a sort name is given. From the same day as the earlier names it is a correction. Refuses `unknown-state`.
 */
export const nameState = defineCommand({
  name: 'record.name-state',
  input: nameStateInput,
  load: async () => ({}),
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input, now }) => {
    const { state: code, from } = input
    const [known] = await tx.select().from(state).where(eq(state.code, code))
    if (!known) return refuseField('state', 'unknown-state')
    for (const locale of LOCALES) {
      const current = await tx
        .select()
        .from(stateName)
        .where(and(eq(stateName.stateCode, code), eq(stateName.locale, locale), isNull(stateName.replacedAt)))
      const { cut, remains, until } = insertFrom(current, from)
      if (cut) await tx.update(stateName).set({ replacedAt: now }).where(eq(stateName.id, cut.id))
      if (remains) await tx.insert(stateName).values({ ...remains, id: randomUUID() })
      const shortName = input.short[locale]
      await tx.insert(stateName).values({
        id: randomUUID(),
        stateCode: code,
        locale,
        shortName,
        officialName: input.official[locale],
        sortKey: input.sortsAs[locale]
          ? sortKey(input.sortsAs[locale], locale)
          : locale === 'en' && cut
            ? cut.sortKey
            : sortKey(shortName, locale),
        validFrom: from,
        validUntil: until,
      })
    }
    return done(null, { act: 'record.state-named', objectKind: 'state', objectId: code, fields: ['short', 'official'], refs: { from } })
  },
})
