import { z } from 'zod'
import { STATUSES } from '#domain/agenda/agenda-terms'
import { dueOn } from '#domain/agenda/draft-input'
import { email } from '#domain/people/account-input'
import { LOCALES } from '#domain/text/locale'
import { cleanText, TEXT_LIMITS } from '#domain/text/localized-text'
import { fieldsOf } from '#domain/text/text-input'

// What organisers send about everybody of a meeting at once, and what delegations answer.

const id = z.uuid('invalid')
const typed = (max: number) => z.string().transform(cleanText).pipe(z.string().max(max)).default('')

/** How many appearances one act may change. */
const MOST_AT_ONCE = 500

/** The ticked appearances, by id, with the version of each that was seen; and what they all get. */
export const editPeopleInput = z
  .strictObject({
    meetingId: id,
    which: fieldsOf(id, z.coerce.number('invalid').int().positive(), MOST_AT_ONCE).default({}),
    /** A status, or the day in `dueOn`, which counts for nothing else: it is not even read then. */
    to: z.enum([...STATUSES, 'due']),
    dueOn: z.string().max(200, 'no-date').nullable().default(null),
  })
  .transform((typed, context) => {
    const day = typed.to === 'due' ? dueOn.safeParse(typed.dueOn) : null
    if (day?.success === false) context.addIssue({ code: 'custom', path: ['dueOn'], message: 'no-date' })
    return { ...typed, dueOn: day?.data ?? null }
  })

/** Of whom appearances are asked: `state:KG`, `organization:…`, or `person:…` for who speaks for neither. */
export const sideKey = z.string().regex(/^(state:[A-Z]{2}|(organization|person):[0-9a-f-]{36})$/, 'invalid')

/** `seen` is the stamp of what the reminder said. `address`: where a link goes by which whoever has no account answers. */
export const askInput = z.strictObject({
  meetingId: id,
  side: sideKey,
  seen: z.string().max(100),
  address: z.union([z.literal('').transform(() => null), email]).default(null),
  language: z.enum(LOCALES).optional(),
})

/** An answer link that an organiser hands over; `version` is the appearance’s. */
export const makeAnswerLinkInput = z.strictObject({
  meetingId: id,
  contributionId: id,
  version: z.coerce.number('invalid').int().positive(),
  language: z.enum(LOCALES).optional(),
})

export const ANSWERS = ['accept', 'decline', 'name'] as const

/** `seen` is the stamp of the appearance as it was shown, `after` the answer that stood then; empty where there was none. */
const given = {
  seen: z.string().max(100),
  after: z.union([id, z.literal('')]),
  answer: z.enum(ANSWERS),
  note: typed(TEXT_LIMITS.line),
  honorific: typed(TEXT_LIMITS.name),
  name: typed(TEXT_LIMITS.name),
  position: typed(TEXT_LIMITS.line),
  language: z.enum(LOCALES).optional(),
}

const namesSomebody = ({ answer, name }: { answer: string; name: string }, context: z.RefinementCtx) => {
  if (answer === 'name' && name === '') context.addIssue({ code: 'custom', path: ['name'], message: 'required' })
}

export const answerInput = z.strictObject({ contributionId: id, ...given }).superRefine(namesSomebody)

/** The same by a link. */
export const answerByLinkInput = z.strictObject({ token: z.string().max(100), ...given }).superRefine(namesSomebody)

/** What is answered, however it is given. */
export type GivenAnswer = Omit<z.output<typeof answerByLinkInput>, 'token'>

/** What becomes of an answer that waits. `id` and `version` are the appearance’s. */
export const settleAnswerInput = z.strictObject({
  meetingId: id,
  id,
  version: z.coerce.number('invalid').int().positive(),
  answerId: id,
  how: z.enum(['take', 'set-aside']),
})
