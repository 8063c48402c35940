import { z } from 'zod'
import { type ChosenGroup, NEWS_WAYS } from '#domain/outbox/news-groups'

const way = z.enum(NEWS_WAYS, 'required')

/** How one's own account is told of each group that may be chosen about; of others nothing is taken. */
export const chooseNewsInput = z.strictObject({
  accountId: z.uuid('invalid'),
  way: z.strictObject({ programmes: way, texts: way, notes: way } satisfies Record<ChosenGroup, typeof way>),
})

/** By the link in a message. */
export const unsubscribeInput = z.strictObject({ token: z.string('invalid').max(200, 'invalid') })

/** Marks one's own news as read, up to the newest that was shown. */
export const markNewsReadInput = z.strictObject({ accountId: z.uuid('invalid'), until: z.iso.datetime('invalid').max(40, 'invalid') })
