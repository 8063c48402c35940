import type { z } from 'zod'
import type { Db } from '#db/client'
import type { DraftDelta } from '#domain/agenda/agenda-draft'
import { canEditDraft } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { type Command, type CommandContext, type Done, defineCommand, done } from '#server/command/define-command'
import type { Act } from '#server/core/activity-chain'
import { type Refusal, refuse } from '#server/core/outcome'
import { type PreparedMeeting, preparedMeeting } from '#server/meeting/rows/prepared-meeting'

type DraftContext<I, E> = Omit<CommandContext<I, PreparedMeeting & { entry: E }, undefined>, 'object'> & {
  entry: E
  meeting: PreparedMeeting['meeting']
  /** The original language of the meeting's texts. */
  home: Locale
}

/**
 * Makes a command on a draft agenda. Finds the meeting and, if any, the entry it is about; `canEditDraft` decides. An entry of
 * another meeting does not exist.
 */
export function draftCommand<S extends z.ZodType<{ meetingId: string }>, E = null>(spec: {
  name: string
  input: S
  entry: (tx: Db, input: z.output<S>) => Promise<E | undefined>
  run: (context: DraftContext<z.output<S>, E>) => Promise<Done<DraftDelta> | Refusal>
}): Command<DraftDelta> {
  return defineCommand({
    name: spec.name,
    input: spec.input,
    load: async (tx, input, moment) => {
      const found = await preparedMeeting(tx, input.meetingId, moment)
      if (!found) return null
      const entry = await spec.entry(tx, input)
      return entry === undefined ? null : { ...found, entry }
    },
    can: canEditDraft,
    run: ({ object, ...context }) =>
      spec.run({ ...context, entry: object.entry, meeting: object.meeting, home: object.meeting.title.original }),
  })
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
