import { z } from 'zod'

/** What an organiser does with a message: keeps it back, lets it go now, takes it back for good, or hands it on by hand. */
export const STEERINGS = ['hold', 'send', 'withdraw', 'hand-on'] as const
export type Steering = (typeof STEERINGS)[number]

export const steerMessageInput = z.strictObject({ messageId: z.uuid('invalid'), how: z.enum(STEERINGS, 'required') })

export const repeatMessageInput = z.strictObject({ messageId: z.uuid('invalid') })
