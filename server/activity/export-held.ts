import { heldInput } from '#domain/people/held-input'
import { canKeepPersonalData } from '#domain/policy/account-policy'
import { heldObject } from '#server/activity/rows/held-on'
import { defineCommand, done } from '#server/command/define-command'

/** Puts on record that what is held on an account or a person is read out, before `heldOn` reads it. */
export const exportHeld = defineCommand({
  name: 'activity.export-held',
  input: heldInput,
  load: (tx, input) => heldObject(tx, input),
  can: (viewer) => canKeepPersonalData(viewer),
  run: async ({ input: { kind, id } }) =>
    done(null, {
      act: kind === 'account' ? 'account.data-exported' : 'people.person-exported',
      objectKind: kind,
      objectId: id,
    }),
})
