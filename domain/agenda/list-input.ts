import { z } from 'zod'
import { typedNumber } from '#domain/agenda/draft-input'
import { TEXT_LIMITS } from '#domain/text/localized-text'
import { wordings } from '#domain/text/text-input'

// What the agenda editor sends about the list of items. What an item says is edited as every item is: `editItemInput`.

/** How many items the list may have. */
export const LONGEST_LIST = 200

const id = z.uuid('invalid')
const address = { meetingId: id, id }

/** A new item at the end of the list, or before another item of it. */
export const addItemInput = z.strictObject({
  ...address,
  title: wordings(TEXT_LIMITS.title).optional(),
  number: typedNumber.optional(),
  before: id.nullable().optional(),
})

/** Puts an item that is not on the list at its end, or before another item of it: a slot's, or one that was taken off. */
export const listItemInput = z.strictObject({ ...address, before: id.nullable().optional() })

export const removeItemInput = z.strictObject({ ...address, version: z.number().int().positive() })

/** `before` is the item it is to stand before, null for the end; `order` is the whole list as the user saw it. */
export const moveItemInput = z.strictObject({ ...address, before: id.nullable(), order: z.array(id).max(LONGEST_LIST) })
