import { z } from 'zod'
import { AUDIENCES } from '#domain/agenda/agenda-terms'
import { isReadablyNested } from '#domain/statement/brackets'
import { ADOPTIONS, CONTRIBUTION_KINDS, DECISIONS, STATEMENT_KINDS } from '#domain/statement/statement-terms'
import { LOCALES } from '#domain/text/locale'
import { cleanText, TEXT_LIMITS } from '#domain/text/localized-text'
import { fieldsOf, wordings } from '#domain/text/text-input'
import { dayInput, timeInput } from '#domain/time/day-and-time-input'

// What screens send about statements; the form and the server share these schemas.

/** The most paragraphs of a text. The longest communiqués have a little over two hundred. */
export const MOST_PARAGRAPHS = 400

const id = z.uuid('invalid')
const version = z.number().int().positive()
const of = { statementId: id }
/** The words of a text under negotiation. */
const negotiated = (max: number) => z.string().transform(cleanText).pipe(z.string().max(max).refine(isReadablyNested, 'too-nested'))
const inLanguages = (max: number) =>
  z.strictObject({ en: negotiated(max).optional(), ru: negotiated(max).optional(), kk: negotiated(max).optional() })
const words = { heading: inLanguages(TEXT_LIMITS.title).optional(), text: inLanguages(TEXT_LIMITS.paragraph).optional() }
const remark = z.string('required').transform(cleanText).pipe(z.string().min(1, 'required').max(TEXT_LIMITS.paragraph))

/** Words that may be empty. */
const maybe = z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.paragraph)).default('')

const phrase = z.string().max(1_000)

export const openStatementInput = z.strictObject({
  meetingId: id,
  kind: z.enum(STATEMENT_KINDS, 'required'),
  authoritative: z.enum(LOCALES, 'required'),
  title: inLanguages(TEXT_LIMITS.title),
  /** `withdrawn`: with the draft of the text that was withdrawn. */
  from: z.enum(['agenda', 'nothing', 'withdrawn']),
  /** The sentences of a first draft, and the meeting's dates in words, in the authoritative language. */
  phrases: z.strictObject({
    opening: phrase,
    session: phrase,
    discussion: phrase,
    presenters: phrase,
    unconfirmed: phrase,
    items: phrase,
    closing: phrase,
  }),
  dates: z.string().max(200),
})

/** `was` is the title the form began with, by language: a language that was not changed is not written. */
export const editTitleInput = z.strictObject({ ...of, title: inLanguages(TEXT_LIMITS.title), was: wordings(TEXT_LIMITS.title) })
export const addParagraphInput = z.strictObject({ ...of, id, after: id.nullable(), ...words })
export const editParagraphInput = z.strictObject({ ...of, id, version, ...words })
/** The paragraph to place it after; null: the beginning. */
export const moveParagraphInput = z.strictObject({ ...of, id, orderVersion: version, after: id.nullable() })
export const removeParagraphInput = z.strictObject({ ...of, id, version })
export const restoreParagraphInput = z.strictObject({ ...of, id })

/** The mark of the draft on the screen: only what was seen is frozen. */
const draftMark = z.string().max(64)
const note = z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.line))

export const reviseInput = z.strictObject({ ...of, draftMark, note })

/** A day and a wall-clock time in the meeting's zone. */
const closing = {
  closesOn: dayInput,
  closesAt: timeInput,
}
const revisionId = z.uuid('required')

/** Delegations as checkboxes: `to.state:KG`, `to.organization:…`. */
const recipients = fieldsOf(z.string().max(60), z.literal('on'), 300).default({})

export const circulateInput = z.strictObject({ ...of, revisionId, ...closing, to: recipients })
export const openSilenceInput = z.strictObject({
  ...of,
  revisionId,
  ...closing,
  to: recipients,
  /** The Member States that cannot object, each acknowledged: `without.TM`. */
  without: fieldsOf(z.string().regex(/^[A-Z]{2}$/), z.literal('on'), 300).default({}),
  acknowledged: z.string().max(100_000).optional(),
})
export const withdrawSilenceInput = z.strictObject({ ...of, reason: remark })

export const proposeInput = z.strictObject({
  ...of,
  circulationId: id,
  paragraphId: id,
  kind: z.enum(CONTRIBUTION_KINDS, 'required'),
  text: remark.refine(isReadablyNested, 'too-nested'),
  /** The language of proposed wording. Asked of whoever reads the app in another language than the deciding one. */
  language: z.enum(LOCALES, 'required').optional(),
  /** The delegation to speak for; an account may have two. */
  delegation: z.string().max(60),
})

export const answerProposalInput = z.strictObject({
  ...of,
  proposalId: id,
  decision: z.enum(DECISIONS, 'required'),
  reason: remark,
  wording: negotiated(TEXT_LIMITS.paragraph).optional(),
  /** The version of the draft's paragraph on the screen; empty if it is no longer there. */
  paragraphVersion: z.string().regex(/^\d{0,9}$/, 'invalid'),
})

export const breakSilenceInput = z.strictObject({
  ...of,
  circulationId: id,
  /** Checkboxes by paragraph id. */
  paragraphs: fieldsOf(z.uuid(), z.literal('on'), MOST_PARAGRAPHS).default({}),
  objection: maybe,
  /** Wordings by paragraph id; a paragraph with one is named by it. */
  amendments: fieldsOf(z.uuid(), negotiated(TEXT_LIMITS.paragraph), MOST_PARAGRAPHS).default({}),
  delegation: z.string().max(60),
})

export const recordAdoptionInput = z.strictObject({
  ...of,
  revisionId,
  act: z.enum(ADOPTIONS, 'required'),
  adoptedOn: dayInput,
  /** The revision whose title and number were read and confirmed. */
  confirmed: z.string().max(60).optional(),
})

export const strikeAdoptionInput = z.strictObject({ ...of, reason: remark })

/** Typed only if the record does not know who presides. */
const presiding = {
  chairperson: z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.name)).optional(),
  position: z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.line)).optional(),
}

/** The open matters that were shown and acknowledged. */
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
  /** What this language becomes; empty: as before, or unofficial if it is new. */
  as: z.enum(['', 'official', 'unofficial']).default(''),
  reason: remark,
  acknowledged,
  ...presiding,
})

export const withdrawStatementInput = z.strictObject({ ...of, reason: remark })
export const undoWithdrawalInput = z.strictObject({ ...of, reason: remark })
