import { z } from 'zod'
import type { IssuedStatementView } from '#domain/statement/issued-view'
import { ISSUED_STATUSES } from '#domain/statement/statement-terms'
import { LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

/** The schema of `statement.json`. Others rely on it: it changes only by an issue. */
export const statementJsonSchema = z.strictObject({
  meeting: z.string(),
  title: z.string(),
  symbol: z.null(),
  status: z.enum(ISSUED_STATUSES),
  /** Of a withdrawn text alone. */
  withdrawnAt: z.iso.datetime().optional(),
  reason: z.string().optional(),
  issuedAt: z.iso.datetime(),
  issuedBy: z.strictObject({ state: z.string().length(2), chairperson: z.string() }),
  language: z.enum(LOCALES),
  authoritativeLanguage: z.enum(LOCALES),
  paragraphs: z.array(z.strictObject({ number: z.number().int().positive(), heading: z.string().nullable(), text: z.string() })),
  demonstration: z.boolean(),
  contentHash: z.string().regex(/^sha256-[0-9a-f]{64}$/),
})

export type StatementJson = z.infer<typeof statementJsonSchema>

/**
 * The text as it was after correction number `as` (0 is the first issue); the newest without `as`, and for `issued`, which asks for a
 * withdrawn text as it was issued; null if there is no such correction.
 */
export function issuedAs(text: IssuedStatementView, as: string | null): IssuedStatementView | null {
  if (as === null || as === 'issued') return text
  const earlier = text.earlier.find((issue) => String(issue.correction) === as)
  if (earlier)
    return {
      ...text,
      languages: earlier.languages,
      stale: earlier.stale,
      issuances: text.issuances.filter((issuance) => issuance.correction <= earlier.correction),
    }
  return String(text.issuances[0]?.correction) === as ? text : null
}

/** An issued text as `statement.json` in one language; null if it was not issued in that language. */
export function statementJson(text: IssuedStatementView, locale: Locale): StatementJson | null {
  const language = text.languages.find((language) => language.locale === locale)
  const [last] = text.issuances
  if (!language || !last) return null
  return {
    meeting: text.slug,
    title: language.title,
    // No public series of symbols of the Process was found, and we do not invent one (docs/how-such-meetings-work.md, “Symbols”).
    symbol: null,
    status: text.status,
    ...(text.withdrawal ? { withdrawnAt: text.withdrawal.at, reason: text.withdrawal.reason } : {}),
    issuedAt: last.issuedAt,
    issuedBy: { state: last.chairState, chairperson: words(last.chairperson, locale) },
    language: locale,
    authoritativeLanguage: text.authoritative,
    paragraphs: language.paragraphs.map(({ heading, text: wording }, at) => ({ number: at + 1, heading, text: wording })),
    demonstration: text.demonstration,
    contentHash: language.contentHash,
  }
}
