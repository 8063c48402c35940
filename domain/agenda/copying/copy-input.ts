import { z } from 'zod'
import { TEMPLATE_CODES } from '#domain/agenda/templates/templates'

/**
 * Who of an earlier meeting is carried into a new one: nobody; the States and organisations that spoke, whose speakers are to be named;
 * or the same people, invited anew.
 */
export const CARRIED_PEOPLE = ['none', 'places', 'same'] as const
export type CarriedPeople = (typeof CARRIED_PEOPLE)[number]

const UNSAID: CarriedPeople = 'places'

/** What an agenda begins with: an earlier meeting by its id, or a template. */
export type AgendaStart = { kind: 'meeting'; id: string } | { kind: 'template'; code: (typeof TEMPLATE_CODES)[number] }

const uuid = z.uuid()

/** As one form value: `meeting:…` or `template:som-one-day`. */
const start = z
  .string('required')
  .max(80, 'required')
  .transform((text, context): AgendaStart | null => {
    if (text === '') return null
    const [kind, value = ''] = text.split(':')
    const code = TEMPLATE_CODES.find((known) => known === value)
    if (kind === 'template' && code !== undefined) return { kind, code }
    if (kind === 'meeting' && uuid.safeParse(value).success) return { kind, id: value }
    context.addIssue({ code: 'custom', message: 'required' })
    return null
  })

/** A ticked box. */
export const ticked = z.literal('on').optional()

/** How a new agenda begins. Without `start` it begins empty. */
export const startChoices = {
  start: start.default(null),
  people: z.enum(CARRIED_PEOPLE, 'required').default(UNSAID),
  papers: ticked,
  /** That fewer days leave slots behind was read. */
  fewer: ticked,
}

export const fillAgendaInput = z.strictObject({ meetingId: z.uuid('invalid'), ...startChoices })
