import { z } from 'zod'

/** The most entries in conflict of which a page asks who changed them. */
const MOST_ASKED = 20

/** What an open editor says of itself: its page, the entry in hand, and the entries of which it asks who changed them last. */
export const presentInput = z.strictObject({
  slug: z.string().max(80),
  page: z.uuid('invalid'),
  entry: z.uuid('invalid').nullable(),
  asks: z.array(z.uuid('invalid')).max(MOST_ASKED),
})

/** Somebody else who has the draft open, and the entry they have in hand. */
export type OtherOrganiser = { page: string; name: string; entry: string | null }

/** Who else is there; a mark that differs once others have changed anything; and who changed an entry last, by its id. */
export type OtherOrganisersView = { others: OtherOrganiser[]; mark: string; changedBy: Record<string, string> }
