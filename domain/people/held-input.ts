import { z } from 'zod'

/** What personal data is asked for: that of an account, or of an entry of the directory. */
export const heldInput = z.strictObject({ kind: z.enum(['account', 'person']), id: z.uuid() })

export type HeldOn = z.output<typeof heldInput>
