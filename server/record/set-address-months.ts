import { setting } from '#db/schema/setting'
import { canKeepRecord } from '#domain/policy/record-policy'
import { setAddressMonthsInput } from '#domain/record/process-input'
import { defineCommand, done } from '#server/command/define-command'

/** Sets how many months a closed account keeps its e-mail address, also those closed already. */
export const setAddressMonths = defineCommand({
  name: 'record.set-address-months',
  input: setAddressMonthsInput,
  load: async () => ({}),
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input }) => {
    const value = input.months
    await tx.insert(setting).values({ key: 'closed-address-months', value }).onConflictDoUpdate({ target: setting.key, set: { value } })
    return done(null, {
      act: 'record.address-months-set',
      objectKind: 'process',
      objectId: 'closed-address-months',
      fields: ['months'],
      refs: { months: String(value) },
    })
  },
})
