import { z } from 'zod'
import { togetherName } from '#domain/agenda/acts/act-name'
import { editDayInput } from '#domain/agenda/day-input'
import {
  addContributionInput,
  addPartInput,
  addSlotInput,
  carryEntryInput,
  editContributionInput,
  editItemInput,
  editPartInput,
  editSlotInput,
  removeEntryInput,
  restoreEntryInput,
} from '#domain/agenda/draft-input'
import { addItemInput, listItemInput } from '#domain/agenda/list-input'
import { fieldsOf } from '#domain/text/text-input'

/** The most saves of one act. */
export const MOST_SAVES = 500

const id = z.uuid('invalid')

/** One save of an act: a verb, and the body that its own command takes. */
const save = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('add-slot'), body: addSlotInput }),
  z.strictObject({ verb: z.literal('edit-slot'), body: editSlotInput }),
  z.strictObject({ verb: z.literal('add-item'), body: addItemInput }),
  z.strictObject({ verb: z.literal('edit-item'), body: editItemInput }),
  z.strictObject({ verb: z.literal('list-item'), body: listItemInput }),
  z.strictObject({ verb: z.literal('edit-day'), body: editDayInput }),
  z.strictObject({ verb: z.literal('add-part'), body: addPartInput }),
  z.strictObject({ verb: z.literal('edit-part'), body: editPartInput }),
  z.strictObject({ verb: z.literal('add-contribution'), body: addContributionInput }),
  z.strictObject({ verb: z.literal('edit-contribution'), body: editContributionInput }),
  z.strictObject({ verb: z.literal('carry-entry'), body: carryEntryInput }),
  z.strictObject({ verb: z.literal('remove-entry'), body: removeEntryInput }),
  z.strictObject({ verb: z.literal('restore-entry'), body: restoreEntryInput }),
])

/** The saves that may be done together: those that say of each entry what it becomes. */
export type TogetherVerb = z.output<typeof save>['verb']

/** Several saves in one act. `holds` is what stood inside each entry to be removed, as it was seen. */
export const togetherInput = z.strictObject({
  meetingId: id,
  id,
  name: togetherName,
  saves: z.array(save).min(1).max(MOST_SAVES),
  holds: fieldsOf(id, z.array(z.string().max(60)).max(500), MOST_SAVES),
})

/** What undoing and doing again name: the act they were offered for, or whatever is last when null. */
export const undoActInput = z.strictObject({ meetingId: id, id, act: id.nullable() })
