import type { z } from 'zod'
import { client, type Db } from '#db/client'
import { VISITOR, type Viewer } from '#domain/policy/viewer'
import type { Instant } from '#domain/time/calendar'
import { type Moment, momentAt } from '#server/chair/moment'
import { firstAnswer, keepAnswer, type SentAct, sentAct } from '#server/command/acknowledged'
import { doDueWork } from '#server/command/due-work'
import { logRefusals } from '#server/command/log-refusal'
import { type Claim, viewerOf } from '#server/command/viewer'
import { type Act, record } from '#server/core/activity-chain'
import { instantOfAct } from '#server/core/clock-guard'
import { fieldProblems } from '#server/core/field-problems'
import { OPERATOR, type Operator } from '#server/core/operator'
import { Denied, type Outcome, type Refusal, refuse } from '#server/core/outcome'
import { redactError } from '#server/core/redact-error'

/** Success: the value for the caller, and the acts to record, at least one. */
export type Done<T> = { ok: true; value: T; acts: readonly [Act, ...Act[]] }

export function done<T>(value: T, ...acts: [Act, ...Act[]]): Done<T> {
  return { ok: true, value, acts }
}

/** Whether an account must act, or an operator at the machine may too. */
export type Acting = 'account' | 'anybody'
type AccountId<B extends Acting> = B extends 'account' ? string : string | null

export type CommandContext<I, O, P, B extends Acting = 'anybody'> = {
  tx: Db
  input: I
  object: O
  prepared: P
  viewer: Viewer
  /** The acting account; null when the operator acts. */
  accountId: AccountId<B>
  moment: Moment
  now: Instant
}

export type CommandSpec<S extends z.ZodType, O, P, V, B extends Acting = 'anybody'> = {
  /** `noun.verb`, as in the role table. */
  name: string
  input: S
  /** `account` for acts whose rows name who did them: `accountId` is then a string. */
  by?: B | undefined
  /** Slow work without the database (hashing a password), before the transaction. */
  prepare?: (input: z.output<S>) => Promise<P>
  /** Finds what the command is about, at the instant of the act; null if it does not exist. */
  load: (tx: Db, input: z.output<S>, moment: Moment) => Promise<O | null>
  /** The answer is shown once, or the input holds a password: what is kept against repetition is sealed with the act's key. */
  secret?: true
  /** Ends the sign-in it is done with, so that sending it again comes from nobody and is known all the same. */
  endsSignIn?: true
  /** The permission, a predicate of domain/policy. Required: a command without one does not compile. */
  can: (viewer: Viewer, object: O) => boolean
  run: (context: CommandContext<z.output<S>, O, P, B>) => Promise<Done<V> | Refusal>
}

export type Command<V> = {
  (caller: Claim | Operator | null, raw: unknown, key?: string): Promise<Outcome<V>>
  readonly commandName: string
  /** What it accepts. */
  readonly input: z.ZodType
}

/**
 * Makes a command: parse; then in one transaction find the viewer and the object, check the permission, change and record. An act with
 * a known key gets its first answer again and writes nothing, whoever may do what by now. Throws Denied without the right or the object.
 * Refuses input outside the schema (`invalid`, by field), a key reused with other content (`key-reused`), no account where one must act
 * (`no-account`), and everything while the clock is not believed (`clock-leapt`).
 */
export function defineCommand<S extends z.ZodType, O, V, P = undefined, B extends Acting = 'anybody'>(
  spec: CommandSpec<S, O, P, V, B>,
): Command<V> {
  const execute = async (caller: Claim | Operator | null, raw: unknown, key?: string): Promise<Outcome<V>> => {
    const parsed = spec.input.safeParse(raw)
    if (!parsed.success) return refuse('invalid', { fields: fieldProblems(parsed.error) })
    const input = parsed.data
    const prepared = await preparedFor(spec, input)
    try {
      return await client().transact(async (tx) => {
        const at = await instantWithDueWork(tx)
        const moment = momentAt(tx, at)
        const viewer = caller === OPERATOR ? VISITOR : await viewerOf(tx, caller, moment)
        const act = actSent(spec, caller, key, raw)
        // Before the permission: an act may have ended the right to do it, and is not done again.
        const earlier = act && mayHear(spec, caller, viewer) ? await firstAnswer<V>(tx, act) : null
        if (earlier) return earlier
        const object = await spec.load(tx, input, moment)
        if (object === null || (caller !== OPERATOR && !spec.can(viewer, object))) throw new Denied(spec.name)
        const accountId = viewer.kind === 'account' ? viewer.accountId : null
        const result = await spec.run({ tx, input, object, prepared, viewer, accountId: actingAs(spec.by, accountId), moment, now: at })
        if (!result.ok) throw new Refused(result)
        const outcome: Outcome<V> = { ok: true, value: result.value }
        await record(tx, result.acts, accountId, at)
        if (act) await keepAnswer(tx, act, outcome, at)
        return outcome
      })
    } catch (cause) {
      if (cause instanceof Refused) return cause.refusal
      throw redactError(spec.name, cause)
    }
  }
  return Object.assign(logRefusals(spec.name, execute), { commandName: spec.name, input: spec.input })
}

// The instant of the act, once what is due by then is done. Nothing is written, let alone sealed, by a clock that has leapt.
async function instantWithDueWork(tx: Db): Promise<Instant> {
  const at = await instantOfAct(tx)
  if (at === null) throw new Refused(refuse('clock-leapt'))
  await doDueWork(tx, at)
  return at
}

type Repeatable = { name: string; secret?: true; endsSignIn?: true }

// The operator has no keys.
function actSent({ name, secret }: Repeatable, caller: Claim | Operator | null, key: string | undefined, raw: unknown): SentAct | null {
  return key === undefined || caller === OPERATOR ? null : sentAct(caller?.accountId ?? null, key, name, raw, secret)
}

// Who sent an act hears its answer again, but for those whose sign-in has ended otherwise than by this act.
function mayHear({ endsSignIn }: Repeatable, caller: Claim | Operator | null, viewer: Viewer): boolean {
  return caller === null || viewer.kind === 'account' || endsSignIn === true
}

// The cast holds: where a command prepares nothing, `P` is undefined.
async function preparedFor<S extends z.ZodType, P>(
  { prepare }: { prepare?: (input: z.output<S>) => Promise<P> },
  input: z.output<S>,
): Promise<P> {
  return (await prepare?.(input)) as P
}

// The cast holds: where `B` is 'account', null was refused.
function actingAs<B extends Acting>(by: B | undefined, accountId: string | null): AccountId<B> {
  if (by === 'account' && accountId === null) throw new Refused(refuse('no-account'))
  return accountId as AccountId<B>
}

/** Carries a refusal out of the transaction, so that everything written before it is rolled back. */
class Refused extends Error {
  refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}
