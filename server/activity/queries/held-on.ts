import type { Db } from '#db/client'
import type { HeldOn } from '#domain/people/held-input'
import { canKeepPersonalData } from '#domain/policy/account-policy'
import { heldActs, heldData, heldObject } from '#server/activity/rows/held-on'
import { defineQuery } from '#server/command/define-query'

/**
 * What is held on an account or a person, in parts: first everything but the acts, with `after` null, then the acts, a thousand at a
 * time. `next` is the `after` of the next part; null after the last.
 */
export const heldOn = defineQuery({
  name: 'activity.held',
  load: (db: Db, { held }: { held: HeldOn; after: number | null }) => heldObject(db, held),
  can: (viewer) => canKeepPersonalData(viewer),
  read: async ({ db, args: { held, after }, object: { personId } }) => {
    if (after === null) return { data: await heldData(db, held, personId), acts: [], next: 0 }
    const acts = await heldActs(db, held, after)
    return { data: null, acts, next: acts.at(-1)?.seq ?? null }
  },
})
