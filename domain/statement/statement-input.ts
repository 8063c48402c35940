import { z } from 'zod'
import { AUDIENCES } from '#domain/agenda/agenda-terms'
import { ADOPTIONS, CONTRIBUTION_KINDS, DECISIONS, STATEMENT_KINDS } from '#domain/statement/statement-terms'
import { LOCALES } from '#domain/text/locale'
import { cleanText, TEXT_LIMITS } from '#domain/text/localized-text'
import { wordings } from '#domain/text/text-input'
import { isCalendarDate } from '#domain/time/calendar'
import { parseClock } from '#domain/time/clock'

// What screens send about statements: one schema for the form and the server.

/** The most paragraphs a text may have: the longest communiqués have a little over two hundred. */
export const MOST_PARAGRAPHS = 400

const id = z.uuid('invalid')
const version = z.number().int().positive()
const of = { statementId: id }
const words = { heading: wordings(TEXT_LIMITS.title).optional(), text: wordings(TEXT_LIMITS.paragraph).optional() }
const remark = z.string('required').transform(cleanText).pipe(z.string().min(1, 'required').max(TEXT_LIMITS.paragraph))

/** Words that may be missing. */
const maybe = z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.paragraph)).default('')

const phrase = z.string().max(1_000)

export const openStatementInput = z.strictObject({
  meetingId: id,
  kind: z.enum(STATEMENT_KINDS, 'required'),
  authoritative: z.enum(LOCALES, 'required'),
  title: wordings(TEXT_LIMITS.title),
  from: z.enum(['agenda', 'nothing']),
  /** The sentences of a first draft, and the meeting's dates in words, in the authoritative language. */
  phrases: z.strictObject({ opening: phrase, session: phrase, presenters: phrase, items: phrase, closing: phrase }),
  dates: z.string().max(200),
})

/** `was` is the title the form began with, language by language: what was not typed anew is not written. */
export const editTitleInput = z.strictObject({ ...of, title: wordings(TEXT_LIMITS.title), was: wordings(TEXT_LIMITS.title) })
export const addParagraphInput = z.strictObject({ ...of, id, after: id.nullable(), ...words })
export const editParagraphInput = z.strictObject({ ...of, id, version, ...words })
/** Behind which paragraph, or null: to the beginning. */
export const moveParagraphInput = z.strictObject({ ...of, id, orderVersion: version, after: id.nullable() })
export const removeParagraphInput = z.strictObject({ ...of, id, version })
export const restoreParagraphInput = z.strictObject({ ...of, id })

/** The mark of the draft that was on the screen: what is frozen is what was looked at. */
const draftMark = z.string().max(64)
const note = z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.line))

export const reviseInput = z.strictObject({ ...of, draftMark, note })

/** A day and a wall-clock time in the meeting's zone. */
const closing = {
  closesOn: z
    .string('required')
    .min(1, 'required')
    .refine((text) => text === '' || isCalendarDate(text), 'no-date'),
  closesAt: z.string('required').transform((raw, context) => {
    const time = parseClock(raw)
    if (time === null) context.addIssue({ code: 'custom', message: raw.trim() === '' ? 'required' : 'no-time' })
    return time ?? z.NEVER
  }),
}
const revisionId = z.uuid('required')

/** Delegations by `state:KG` and `organization:…`, as boxes of a form: `to.state:KG` on. */
const recipients = z.record(z.string().max(60), z.literal('on')).default({})

export const circulateInput = z.strictObject({ ...of, revisionId, ...closing, to: recipients })
export const openSilenceInput = z.strictObject({ ...of, revisionId, ...closing, to: recipients })
export const withdrawSilenceInput = z.strictObject({ ...of, reason: remark })

export const proposeInput = z.strictObject({
  ...of,
  circulationId: id,
  paragraphId: id,
  kind: z.enum(CONTRIBUTION_KINDS, 'required'),
  text: remark,
  /** For whom: an account may speak for one delegation, and says which where it has two. */
  delegation: z.string().max(60),
})

export const answerProposalInput = z.strictObject({
  ...of,
  proposalId: id,
  decision: z.enum(DECISIONS, 'required'),
  reason: remark,
  wording: z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.paragraph)).optional(),
  /** The version of the draft's paragraph that was on the screen; empty where it is no longer there. */
  paragraphVersion: z.string().regex(/^\d{0,9}$/, 'invalid'),
})

export const breakSilenceInput = z.strictObject({
  ...of,
  circulationId: id,
  /** Boxes of a form, by the paragraph's id. */
  paragraphs: z.record(z.uuid(), z.literal('on')).default({}),
  objection: maybe,
  amendment: maybe,
  delegation: z.string().max(60),
})

export const recordAdoptionInput = z.strictObject({
  ...of,
  revisionId,
  act: z.enum(ADOPTIONS, 'required'),
  adoptedOn: z
    .string('required')
    .min(1, 'required')
    .refine((text) => text === '' || isCalendarDate(text), 'no-date'),
})

/** Typed only where the record does not know who presides. */
const presiding = {
  chairperson: z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.name)).optional(),
  position: z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.line)).optional(),
}

/** What is still open, as it was shown and acknowledged. */
const acknowledged = z.string().max(100_000).optional()

const languages = { en: z.string().max(20).optional(), ru: z.string().max(20).optional(), kk: z.string().max(20).optional() }

export const issueInput = z.strictObject({
  ...of,
  revisionId,
  audience: z.enum(AUDIENCES, 'required'),
  /** `official`, `unofficial` or nothing for each language; the authoritative one is always issued. */
  as: z.strictObject(languages).default({}),
  ...presiding,
  acknowledged,
})

export const correctInput = z.strictObject({
  ...of,
  revisionId,
  language: z.enum([...LOCALES, 'all'], 'required'),
  /** What the one language is from now on; nothing: what it was, or unofficial where it is new. */
  as: z.enum(['', 'official', 'unofficial']).default(''),
  reason: remark,
  acknowledged,
  ...presiding,
})

export const withdrawStatementInput = z.strictObject({ ...of, reason: remark })
