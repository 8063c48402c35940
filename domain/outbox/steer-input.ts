import { z } from 'zod'

/** What an organiser does with a message: keeps it back, lets it go now, or takes it back for good. */
export const STEERINGS = ['hold', 'send', 'withdraw'] as const
export type Steering = (typeof STEERINGS)[number]

export const steerMessageInput = z.strictObject({ messageId: z.uuid('invalid'), how: z.enum(STEERINGS, 'required') })
