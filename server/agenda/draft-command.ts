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
  /** The language the meeting's texts begin in. */
  home: Locale
}

/**
 * Makes a command on a draft agenda: the meeting and, where there is one, the entry it is about are found in
 * it, and `canEditDraft` decides. An entry of another meeting does not exist.
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

/** Another save came first: nothing was written, and here is the entry as it now stands. */
export function stale(current: DraftDelta): Refusal {
  return refuse('stale', { current })
}

/** Written, with the entries as they stand and what to record: fields by name, never their words. */
export function saved(delta: DraftDelta, act: Omit<Act, 'meetingId'>, meetingId: string): Done<DraftDelta> {
  return done(delta, { ...act, meetingId })
}

/** The fields a save changes: those of the input that are not the entry's address. */
export function changedFields(input: Record<string, unknown>): string[] {
  const address = new Set(['meetingId', 'id', 'version', 'slotId', 'partId', 'itemId'])
  return Object.keys(input).filter((field) => !address.has(field) && input[field] !== undefined)
}
