import { z } from 'zod'
import { LOCALES } from '#domain/text/locale'

/** Makes a document of the next format from one of its own. A new field gets the value that its absence meant. */
export type Lift = (older: Record<string, unknown>) => Record<string, unknown>

const numbered = z.looseObject({ format: z.int().nonnegative().default(0) })

/**
 * A frozen document, brought from the format it was written in to today's, which is `lifts.length`; `lifts[n]` makes format n + 1 of
 * format n, and what was written before formats had numbers is 0. Throws where a newer release wrote it: that is no document of ours to read.
 */
export function lifted(json: unknown, lifts: readonly Lift[]): Record<string, unknown> {
  const { format, ...written } = numbered.parse(json)
  if (format > lifts.length) throw new Error(`a document of format ${format}, and this release reads ${lifts.length} at most`)
  return { ...lifts.slice(format).reduce((document, lift) => lift(document), written), format: lifts.length }
}

const wording = z.string().exactOptional()

/** A text inside a frozen document. Without limits: they may be lowered after it was written. */
export const frozenText = z.object({
  original: z.enum(LOCALES),
  en: wording,
  ru: wording,
  kk: wording,
  renders: z.object({ en: wording, ru: wording, kk: wording }).exactOptional(),
  demonstration: z.literal(true).exactOptional(),
})
