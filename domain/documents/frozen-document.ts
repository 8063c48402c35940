import { z } from 'zod'
import { LOCALES } from '#domain/text/locale'

/** Turns a document of one format into the next. A new field gets the value that its absence meant. */
export type Lift = (older: Record<string, unknown>) => Record<string, unknown>

const numbered = z.looseObject({ format: z.int().nonnegative().default(0) })

/**
 * A frozen document in today's format, which is number `lifts.length`. `lifts[n]` makes format n + 1 out of n; 0 is what was stored
 * before formats had numbers. Throws for a document of a newer release.
 */
export function lifted(json: unknown, lifts: readonly Lift[]): Record<string, unknown> {
  const { format, ...written } = numbered.parse(json)
  if (format > lifts.length) throw new Error(`a document of format ${format}, and this release reads ${lifts.length} at most`)
  return { ...lifts.slice(format).reduce((document, lift) => lift(document), written), format: lifts.length }
}

const wording = z.string().exactOptional()

/** A text inside a frozen document. No length limits: they may have been lowered since. */
export const frozenText = z.object({
  original: z.enum(LOCALES),
  en: wording,
  ru: wording,
  kk: wording,
  renders: z.object({ en: wording, ru: wording, kk: wording }).exactOptional(),
  demonstration: z.literal(true).exactOptional(),
})
