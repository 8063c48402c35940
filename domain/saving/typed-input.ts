import type { z } from 'zod'
import type { Save } from '#domain/saving/save-queue'

/** What a save holds before it is sent, by the schema of its verb: the ids and versions come with its body. */
export type TypedFor<S extends z.ZodType> = Omit<z.input<S>, 'meetingId' | 'statementId' | 'id' | 'version'>

/** The input of a save by its type. The cast holds: an editor's own fields built it for this schema, and nobody else makes saves. */
export function typedFor<S extends z.ZodType>(input: Save['input']): TypedFor<S> {
  return input as TypedFor<S>
}
