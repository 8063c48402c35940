import type { z } from 'zod'
import { canActAs } from '#domain/policy/statement-policy'
import { actorOf, isOpenTo, type StatementAct } from '#domain/statement/state-table'
import type { Instant } from '#domain/time/calendar'
import { type Acting, type Command, type CommandContext, type Done, defineCommand, done } from '#server/command/define-command'
import type { Act } from '#server/core/activity-chain'
import { type Refusal, refuse } from '#server/core/outcome'
import { type StatementContext, statementInContext } from '#server/statement/rows/statement'

type Context<I, B extends Acting> = Omit<CommandContext<I, StatementContext, undefined, B>, 'object'> & StatementContext

/**
 * Makes a command on a statement, found with everything that happened to it; the state table decides who may act, and whether the
 * act exists now. All is read in the writing transaction. `sent` names the circulation a delegation speaks to. Refuses an act that
 * this kind of text does not allow in this state (`not-now`).
 */
export function statementCommand<S extends z.ZodType<{ statementId: string }>, V, B extends Acting = 'anybody'>(spec: {
  name: string
  act: StatementAct
  input: S
  by?: B
  sent?: (input: z.output<S>) => string
  /** The refusal of what came too late, whatever has become of the text since; null if it came in time. */
  tooLate?: (input: z.output<S>, found: StatementContext, now: Instant) => Refusal | null
  run: (context: Context<z.output<S>, B>) => Promise<Done<V> | Refusal>
}): Command<V> {
  return defineCommand({
    name: spec.name,
    input: spec.input,
    by: spec.by,
    load: async (tx, input, { now }) => {
      const found = await statementInContext(tx, input.statementId, now)
      return found && { found, input }
    },
    can: (viewer, { found, input }) =>
      canActAs(viewer, actorOf(spec.act), found.circulations.find((circulation) => circulation.id === spec.sent?.(input)) ?? null),
    run: async ({ object: { found }, ...context }) => {
      const late = spec.tooLate?.(context.input, found, context.now) ?? null
      if (late !== null) return late
      if (!isOpenTo(found.statement.kind, found.state, spec.act)) return refuse('not-now')
      return spec.run({ ...context, ...found })
    },
  })
}

/** Success, with the act to record: names of fields, never their words. */
export function recorded<V>(value: V, { statement }: StatementContext, act: Partial<Act> & { act: string }): Done<V> {
  return done(value, { objectKind: 'statement', objectId: statement.id, meetingId: statement.meetingId, ...act })
}
