import { z } from 'zod'
import { togetherName } from '#domain/agenda/acts/act-name'

/** The most saves of one act. */
export const MOST_SAVES = 500

/** The saves that may be done together: those that say of each entry what it becomes. */
export const TOGETHER_VERBS = [
  'add-slot',
  'edit-slot',
  'add-item',
  'edit-item',
  'list-item',
  'edit-day',
  'add-part',
  'edit-part',
  'add-contribution',
  'edit-contribution',
  'carry-entry',
  'remove-entry',
  'restore-entry',
] as const
export type TogetherVerb = (typeof TOGETHER_VERBS)[number]

const id = z.uuid('invalid')

/** Several saves in one act. `saves` are bodies of their verbs; `holds` is what stood inside each entry to be removed, as it was seen. */
export const togetherInput = z.strictObject({
  meetingId: id,
  id,
  name: togetherName,
  saves: z
    .array(z.strictObject({ verb: z.enum(TOGETHER_VERBS), body: z.record(z.string().max(40), z.unknown()) }))
    .min(1)
    .max(MOST_SAVES),
  holds: z.record(id, z.array(z.string().max(60)).max(500)),
})

/** What undoing and doing again name: the act they were offered for, or whatever is last when null. */
export const undoActInput = z.strictObject({ meetingId: id, id, act: id.nullable() })
