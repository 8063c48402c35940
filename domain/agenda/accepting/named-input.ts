import { z } from 'zod'

/** Names as a text prints them, to be looked up in the directory at once. */
export const namedInput = z.strictObject({ names: z.array(z.string().max(1_000)).max(500) })
