import { setting } from '#db/schema/setting'
import { canKeepRecord } from '#domain/policy/record-policy'
import { setSilenceHoursInput } from '#domain/record/process-input'
import { defineCommand, done } from '#server/command/define-command'

/** Sets the minimum length of silence in hours, for procedures opened from now on; open ones keep their expiry. */
export const setSilenceHours = defineCommand({
  name: 'record.set-silence-hours',
  input: setSilenceHoursInput,
  load: async () => ({}),
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input }) => {
    const value = input.hours
    await tx.insert(setting).values({ key: 'silence-hours', value }).onConflictDoUpdate({ target: setting.key, set: { value } })
    return done(null, {
      act: 'record.silence-hours-set',
      objectKind: 'process',
      objectId: 'silence-hours',
      fields: ['hours'],
      refs: { hours: String(value) },
    })
  },
})
