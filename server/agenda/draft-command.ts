import type { z } from 'zod'
import type { Db } from '#db/client'
import type { DraftDelta } from '#domain/agenda/agenda-draft'
import { canEditDraft } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { keptAct } from '#server/agenda/kept-act'
import { type Command, type CommandContext, type Done, defineCommand, done } from '#server/command/define-command'
import type { Act } from '#server/core/activity-chain'
import { Denied, type Refusal, refuse } from '#server/core/outcome'
import { type PreparedMeeting, preparedMeeting } from '#server/meeting/rows/prepared-meeting'

type DraftContext<I, E> = Omit<CommandContext<I, PreparedMeeting & { entry: E }, undefined>, 'object'> & {
  entry: E
  meeting: PreparedMeeting['meeting']
  /** The original language of the meeting's texts. */
  home: Locale
}

/** What a save needs to run within another command, whose permission and transaction it shares. */
export type WithinAct = Omit<DraftContext<unknown, unknown>, 'input' | 'entry'>

/**
 * A command on a draft; `within` runs it as one of several in an act, on a body that was parsed by its schema. Throws Denied for an entry that
 * the meeting does not have.
 */
export type DraftCommand = Command<DraftDelta> & {
  within: (context: WithinAct, body: unknown) => Promise<Done<DraftDelta> | Refusal>
}

/**
 * Makes a command on a draft agenda. Finds the meeting and, if any, the entry it is about; `canEditDraft` decides. An entry of
 * another meeting does not exist. What it did is kept, so that it can be undone.
 */
export function draftCommand<S extends z.ZodType<{ meetingId: string }>, E = null>(spec: {
  name: string
  input: S
  entry: (tx: Db, input: z.output<S>) => Promise<E | undefined>
  run: (context: DraftContext<z.output<S>, E>) => Promise<Done<DraftDelta> | Refusal>
  /** What undoing goes by is not kept: the command keeps it itself, or is an undoing. */
  keepsItself?: true
}): DraftCommand {
  const command = defineCommand({
    name: spec.name,
    input: spec.input,
    load: async (tx, input, moment) => {
      const found = await preparedMeeting(tx, input.meetingId, moment)
      if (!found) return null
      const entry = await spec.entry(tx, input)
      return entry === undefined ? null : { ...found, entry }
    },
    can: canEditDraft,
    run: ({ object, ...context }) => {
      const { meeting, entry } = object
      const run = () => spec.run({ ...context, entry, meeting, home: meeting.title.original })
      return spec.keepsItself ? run() : keptAct({ ...context, meeting }, run)
    },
  })
  const within = async (context: WithinAct, body: unknown): Promise<Done<DraftDelta> | Refusal> => {
    const input = inputOf(spec.input, body)
    const entry = input.meetingId === context.meeting.id ? await spec.entry(context.tx, input) : undefined
    if (entry === undefined) throw new Denied(spec.name)
    return spec.run({ ...context, input, entry })
  }
  return Object.assign(command, { within })
}

// The cast holds: `together` parsed the body by the schema of the same verb, as its test says.
function inputOf<S extends z.ZodType>(_schema: S, body: unknown): z.output<S> {
  return body as z.output<S>
}

/** Somebody saved first: nothing was written; `current` is the entry as it is now. */
export function stale(current: DraftDelta): Refusal {
  return refuse('stale', { current })
}

/** Written: the entries as they are now, and the act to record, with names of fields and never their words. */
export function saved(delta: DraftDelta, act: Omit<Act, 'meetingId'>, meetingId: string): Done<DraftDelta> {
  return done(delta, { ...act, meetingId })
}

/** The fields a save changes, without those that only address the entry. */
export function changedFields(input: Record<string, unknown>): string[] {
  const address = new Set(['meetingId', 'id', 'version'])
  return Object.keys(input).filter((field) => !address.has(field) && input[field] !== undefined)
}
