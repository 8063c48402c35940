import { z } from 'zod'
import { RULES, type Rule } from '#domain/agenda/finding'
import { line } from '#domain/text/text-input'
import type { Instant } from '#domain/time/calendar'

const of = { meetingId: z.uuid('invalid'), id: z.uuid('invalid') }

/** What the editor sends to switch a rule off. The browser makes the id. Errors are no rules: they cannot be switched off. */
export const switchOffInput = z.strictObject({ ...of, rule: z.enum(RULES), reason: line() })

/** The same to switch it on again, by the id of its row. */
export const switchOnInput = z.strictObject(of)

/** A rule that is not asked of a meeting's draft: why, by whom, since when. */
export type RuleOffView = { id: string; rule: Rule; reason: string; by: string; at: Instant }
