import { z } from 'zod'
import { type Lift, lifted } from '#domain/documents/frozen-document'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import { LANGUAGE_STATUSES } from '#domain/statement/statement-terms'
import { LOCALES } from '#domain/text/locale'

const language = z.object({
  locale: z.enum(LOCALES),
  standing: z.enum(LANGUAGE_STATUSES),
  title: z.string(),
  paragraphs: z.array(z.object({ id: z.string(), heading: z.string().nullable(), text: z.string() })),
  canonical: z.string(),
  contentHash: z.string(),
  since: z.number(),
})

const schema = z.object({ format: z.literal(1), languages: z.array(language) })

/** Format 1 is what was stored before formats had numbers, plus the number. */
const LIFTS: readonly Lift[] = [(older) => older]

/** The languages of an issued text, in today's format. Before formats had numbers they were stored as a bare list. */
export function readIssuedLanguages(json: unknown): IssuedLanguage[] {
  return schema.parse(lifted(Array.isArray(json) ? { languages: json } : json, LIFTS)).languages
}

/** The same languages as they are stored now. */
export function freezeIssuedLanguages(languages: readonly IssuedLanguage[]): z.output<typeof schema> {
  return { format: 1, languages: [...languages] }
}
