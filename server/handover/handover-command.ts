import type { z } from 'zod'
import { effectiveInstant, type HandoverState, handoverState } from '#domain/chairmanship/handover'
import type { Viewer } from '#domain/policy/viewer'
import type { ACTS } from '#domain/record/acts'
import { type HandoverRow, handovers } from '#server/chair/handover-rows'
import { type Command, type CommandContext, type Done, defineCommand, done } from '#server/command/define-command'
import type { Seal } from '#server/core/activity-chain'
import { type Refusal, refuse } from '#server/core/outcome'
import { processZone } from '#server/core/settings'

type Context<I> = Omit<CommandContext<I, HandoverRow, undefined, 'account'>, 'object'> & { handover: HandoverRow; zone: string }

/**
 * Makes a command on a handover, read in the transaction. Refuses one whose instant has come or whose dossier is sealed, and an act that
 * its state does not allow (`not-open`).
 */
export function handoverCommand<S extends z.ZodType<{ handoverId: string }>>(spec: {
  name: string
  input: S
  from: readonly HandoverState[]
  can: (viewer: Viewer, handover: HandoverRow) => boolean
  run: (context: Context<z.output<S>>) => Promise<Done<null> | Refusal>
}): Command<null> {
  return defineCommand({
    name: spec.name,
    input: spec.input,
    by: 'account',
    load: async (tx, input) => (await handovers(tx)).find((handover) => handover.id === input.handoverId) ?? null,
    can: spec.can,
    run: async ({ object: handover, ...context }) => {
      const zone = await processZone(context.tx)
      const come = context.now >= effectiveInstant(handover, zone)
      if (come || handover.sealed || !spec.from.includes(handoverState(handover, context.now, zone))) return refuse('not-open')
      return spec.run({ ...context, handover, zone })
    },
  })
}

/** Success, recorded as an act on the handover, with the row it made. */
export function actedOn(handover: HandoverRow, act: (typeof ACTS.handover)[number], made: Seal): Done<null> {
  return done(null, { act: `handover.${act}`, objectKind: 'handover', objectId: handover.id, seals: [made] })
}
