import { randomUUID } from 'node:crypto'
import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { state, stateName } from '#db/schema/state'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { nameStateInput } from '#domain/record/process-input'
import { LOCALES } from '#domain/text/locale'
import { sortKey } from '#domain/text/sort-key'
import { defineCommand, done } from '#server/core/define-command'
import { refuseField } from '#server/core/outcome'

/**
 * Gives a State the names it bears from a day on, in the three languages; the names until then end that day. In English the place in the protocol
 * order stays that of the name before (UN practice of 2022). From the same day as before it is a correction. What was said stays.
 */
export const nameState = defineCommand({
  name: 'record.name-state',
  input: nameStateInput,
  load: async () => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, input, now }) => {
    const { state: code, from } = input
    const [known] = await tx.select().from(state).where(eq(state.code, code))
    if (!known) return refuseField('state', 'unknown-state')
    for (const locale of LOCALES) {
      const [before] = await tx
        .select()
        .from(stateName)
        .where(
          and(
            eq(stateName.stateCode, code),
            eq(stateName.locale, locale),
            isNull(stateName.replacedAt),
            lte(stateName.validFrom, from),
            or(isNull(stateName.validUntil), gt(stateName.validUntil, from)),
          ),
        )
      if (before) await tx.update(stateName).set({ replacedAt: now }).where(eq(stateName.id, before.id))
      if (before && before.validFrom < from) await tx.insert(stateName).values({ ...before, id: randomUUID(), validUntil: from })
      const shortName = input.short[locale]
      await tx.insert(stateName).values({
        id: randomUUID(),
        stateCode: code,
        locale,
        shortName,
        officialName: input.official[locale],
        sortKey: locale === 'en' && before ? before.sortKey : sortKey(shortName, locale),
        validFrom: from,
        validUntil: before?.validUntil ?? null,
      })
    }
    return done(null, { act: 'record.state-named', objectKind: 'state', objectId: code, fields: ['short', 'official'], refs: { from } })
  },
})
